package nl.wlzkit.quality.escalation;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * A rung as an answer, ordered by its height. Immutable and thread-safe.
 *
 * @param hoogte its place from the bottom, from 0
 * @param code its name
 * @param naam what is done on it
 */
public record Tredestand(int hoogte, String code, String naam) implements Leesbaar, Comparable<Tredestand> {
    @Override
    public int compareTo(Tredestand ander) {
        return Integer.compare(hoogte, ander.hoogte);
    }

    @Override
    public String in(Taal taal) {
        return naam;
    }

    /** Writes the name of the rung. */
    @Override
    public String toString() {
        return code;
    }
}
