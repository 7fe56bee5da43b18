package nl.wlzkit.core.iwlz;

import java.util.List;

/**
 * What the check of a message found. Immutable and thread-safe.
 *
 * @param overtredingen every violation, in the order of the message
 * @param nietGetoetst the rules that are about this message and that wlzkit cannot check, with what it would need
 */
public record Controleverslag(List<Overtreding> overtredingen, List<Controleregel> nietGetoetst) {
    /**
     * Copies the lists.
     *
     * @param overtredingen every violation
     * @param nietGetoetst the rules that cannot be checked
     */
    public Controleverslag {
        overtredingen = List.copyOf(overtredingen);
        nietGetoetst = List.copyOf(nietGetoetst);
    }
}
