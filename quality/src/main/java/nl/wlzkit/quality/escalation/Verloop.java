package nl.wlzkit.quality.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How somebody came to stand where they stand. Immutable and thread-safe.
 *
 * @param stand the rung on the day that was asked about
 * @param sinds since when
 * @param teller how many standstills or problems in a row count now
 * @param geblokkeerd the move that waits for tuning with an institutional partner, if there is one
 * @param verloopt the last day of the term of the rung, if it has one
 * @param regels what happened, in order
 */
public record Verloop(
        Tredestand stand,
        LocalDate sinds,
        int teller,
        Optional<Overgang> geblokkeerd,
        Optional<LocalDate> verloopt,
        List<Regel> regels) {
    /**
     * Copies the lines.
     *
     * @param stand the rung on the day that was asked about
     * @param sinds since when
     * @param teller how many standstills or problems in a row count now
     * @param geblokkeerd the move that waits for tuning with an institutional partner, if there is one
     * @param verloopt the last day of the term of the rung, if it has one
     * @param regels what happened, in order
     */
    public Verloop {
        regels = List.copyOf(regels);
    }

    /**
     * One line: an event or a term that went by, and what came of it. Immutable and thread-safe.
     *
     * @param dag the day
     * @param gebeurtenis what happened; absent when a term went by
     * @param van the rung before it
     * @param naar the rung after it; the same if nothing moved
     * @param overgang the move that was made or is blocked; absent if there was none
     * @param geblokkeerd whether the move waits for tuning
     * @param teller how many standstills or problems in a row counted when it was decided
     */
    public record Regel(
            LocalDate dag,
            Optional<Gebeurtenissoort> gebeurtenis,
            Tredestand van,
            Tredestand naar,
            Optional<Overgang> overgang,
            boolean geblokkeerd,
            int teller) {}
}
