package nl.wlzkit.regions.agreement;

import java.util.Optional;

/**
 * The line of one friction, from the analysis to the account. Immutable and thread-safe.
 *
 * @param frictie the id of the friction
 * @param breuk the first link that is missing; absent if the line is unbroken
 * @param gemotiveerd whether it is told why the friction is not in the policy
 */
public record Frictielijn(String frictie, Optional<Schakel> breuk, boolean gemotiveerd) {
    /**
     * Says whether the line runs unbroken through a link.
     *
     * @param schakel the link
     * @return true if nothing is missing there or before
     */
    public boolean isHeel(Schakel schakel) {
        return breuk.filter(b -> b.compareTo(schakel) <= 0).isEmpty();
    }
}
