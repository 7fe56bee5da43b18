package nl.wlzkit.quality.oversight;

import java.util.Optional;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * One row of the assessment framework: a norm, a test point of a norm, or a part (a–d) of a test point. Immutable and
 * thread-safe.
 *
 * @param code its code: {@code 4.1.1.iv}, {@code 4.1.1.iv.2}, {@code 4.1.1.iv.1.b}
 * @param soort what it is
 * @param ouder the code of what it belongs to; absent for a norm
 * @param perRegio whether it must be met in each region of the zorgkantoor
 * @param maandelijks whether it needs data that are updated monthly
 * @param regel the id of its rule
 * @param tekst what it asks
 */
public record Criterium(
        String code,
        Soort soort,
        Optional<String> ouder,
        boolean perRegio,
        boolean maandelijks,
        String regel,
        Tekst tekst)
        implements Leesbaar {
    /** What a row is. */
    public enum Soort {
        /** A norm of the policy rule. */
        NORM,
        /** A point by which a norm is tested. */
        TOETSPUNT,
        /** One of the four parts of a process that is a test point. */
        ONDERDEEL
    }

    /** Shows the code, which is the same in both languages. */
    @Override
    public String in(Taal taal) {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
