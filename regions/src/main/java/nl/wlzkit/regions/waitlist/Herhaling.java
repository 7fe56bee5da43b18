package nl.wlzkit.regions.waitlist;

import java.util.List;

/**
 * Somebody who is more than once on the list of one provider: a double, not a violation. Immutable and thread-safe.
 *
 * @param persoon the number of the person in the result
 * @param soort the kind of list
 * @param aanbieder the provider
 * @param plaatsen where the lines stand, in their order, at least two
 */
public record Herhaling(int persoon, Lijstsoort soort, String aanbieder, List<Regelplaats> plaatsen) {
    /**
     * Copies the list.
     *
     * @param persoon the number of the person in the result
     * @param soort the kind of list
     * @param aanbieder the provider
     * @param plaatsen where the lines stand
     */
    public Herhaling {
        plaatsen = List.copyOf(plaatsen);
    }
}
