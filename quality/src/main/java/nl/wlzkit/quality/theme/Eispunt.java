package nl.wlzkit.quality.theme;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * The smallest thing that a sentence asks and a provider can show. The same point can be asked by several zorgkantoren.
 * Immutable and thread-safe.
 *
 * @param naam its name in questions: {@code co2-routekaart}
 * @param onderwerp the subject it belongs to; points with other words and the same substance share one
 * @param tekst what is shown
 */
public record Eispunt(String naam, String onderwerp, Tekst tekst) implements Leesbaar {
    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }

    /** Writes the name. */
    @Override
    public String toString() {
        return naam;
    }
}
