package nl.wlzkit.quality.profile;

import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Zwaarte;

/**
 * One point of a test: what is asked, how heavy it weighs, and whether it is met. Immutable and thread-safe.
 *
 * @param stap what is asked, with the id of its rule
 * @param zwaarte how heavy it weighs
 * @param oordeel whether it is met; to be judged where a fact is not told
 */
public record Profielpunt(Stap stap, Zwaarte zwaarte, Oordeel oordeel) {
    /**
     * Says how the point comes out.
     *
     * @return met, not met, to be judged, or advice that is not followed
     */
    public Puntuitslag uitslag() {
        return switch (oordeel) {
            case VOLDOET -> Puntuitslag.GEHAALD;
            case TE_BEOORDELEN -> Puntuitslag.TE_BEOORDELEN;
            case VOLDOET_NIET -> zwaarte.isBindend() ? Puntuitslag.NIET_GEHAALD : Puntuitslag.ADVIES_NIET_GEVOLGD;
        };
    }
}
