package nl.wlzkit.regions.waitlist;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * People who are possibly the same, because all features of a declared combination are equal. They are kept apart until the
 * caller decides. Two of them with different numbers of one issuer are different people all the same. Immutable and
 * thread-safe.
 *
 * @param kenmerken the features that are equal
 * @param personen the numbers of the people in the result, in their order, at least two
 * @param paren how many pairs of them are possibly the same person and not decided upon
 * @param tegenspraak whether the combination was declared to identify, and does not: people whom it would merge have different
 *     numbers of one issuer; then {@code paren} may be 0
 */
public record Kandidatengroep(Set<Kenmerk> kenmerken, List<Integer> personen, long paren, boolean tegenspraak) {
    /**
     * Copies the parts.
     *
     * @param kenmerken the features that are equal
     * @param personen the numbers of the people in the result
     * @param paren how many pairs of them are possibly the same person and not decided upon
     * @param tegenspraak whether the combination was declared to identify, and does not
     */
    public Kandidatengroep {
        kenmerken = Collections.unmodifiableSet(EnumSet.copyOf(kenmerken));
        personen = List.copyOf(personen);
    }
}
