package nl.wlzkit.regions.waitlist;

import java.util.List;
import java.util.Set;

/**
 * Lines that were taken for one person for another reason than a common number: the caller declared or decided so. Immutable
 * and thread-safe.
 *
 * @param persoon the number of the person in the result
 * @param door the combinations of features that were declared to identify and that are equal; in their order
 * @param besluit whether a decision of the caller joined lines of this person
 * @param plaatsen where the lines of the person stand, in their order
 */
public record Samenvoeging(int persoon, List<Set<Kenmerk>> door, boolean besluit, List<Regelplaats> plaatsen) {
    /**
     * Copies the lists.
     *
     * @param persoon the number of the person in the result
     * @param door the combinations of features that were declared to identify and that are equal
     * @param besluit whether a decision of the caller joined lines of this person
     * @param plaatsen where the lines of the person stand
     */
    public Samenvoeging {
        door = List.copyOf(door);
        plaatsen = List.copyOf(plaatsen);
    }
}
