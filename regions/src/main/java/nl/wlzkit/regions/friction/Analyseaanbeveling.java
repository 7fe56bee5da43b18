package nl.wlzkit.regions.friction;

import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * To add a part to the analysis of a sector. Immutable and thread-safe.
 *
 * @param sector the sector
 * @param onderdeel the part that is missing
 */
public record Analyseaanbeveling(Sector sector, Analyseonderdeel onderdeel) implements Leesbaar {
    /**
     * Returns how heavy it weighs.
     *
     * @return norm or advice
     */
    public Zwaarte zwaarte() {
        return onderdeel.zwaarte();
    }

    /**
     * Returns the rule that asks for the part.
     *
     * @return the id of the rule
     */
    public String regel() {
        return onderdeel.regel();
    }

    @Override
    public String in(Taal taal) {
        return sector.name() + ": " + onderdeel.in(taal) + " (" + zwaarte().in(taal) + ")";
    }
}
