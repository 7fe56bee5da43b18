package nl.wlzkit.quality.escalation;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;

/**
 * A rung. Immutable and thread-safe.
 *
 * @param code its name, once in its ladder
 * @param soort what it is
 * @param naam what is done on it
 * @param wie who acts, at least one; kept in one order
 * @param ingrijpend whether it is drastic, so that it needs tuning with the inspectorate, the NZa or the ministry
 * @param termijn after how many days its term has gone by, 1 through 3660; absent when it has none
 * @param bron where it comes from: the id of a rule, or the paper of the zorgkantoor
 */
public record Trede(
        String code,
        Tredesoort soort,
        String naam,
        List<Partij> wie,
        boolean ingrijpend,
        Optional<Integer> termijn,
        Optional<String> bron) {
    private static final int MOST_DAYS = 3660;

    private static final Eigenschap<Trede, String> CODE = required("code", Waardevormen.NAAM, Trede::code);
    private static final Eigenschap<Trede, Tredesoort> SOORT =
            required("soort", Waardevormen.constant(Tredesoort.class), Trede::soort);
    private static final Eigenschap<Trede, String> NAAM = required("naam", Waardevormen.NAAM, Trede::naam);
    private static final Eigenschap<Trede, List<Partij>> WIE =
            required("wie", Waardevormen.list(Waardevormen.constant(Partij.class), Partij.values().length), Trede::wie);
    private static final Eigenschap<Trede, Boolean> INGRIJPEND =
            required("ingrijpend", Waardevormen.JA_NEE, Trede::ingrijpend);
    private static final Eigenschap<Trede, Integer> TERMIJN =
            optional("termijn", Waardevormen.integer(1, MOST_DAYS), Trede::termijn);
    private static final Eigenschap<Trede, String> BRON = optional("bron", Waardevormen.NAAM, Trede::bron);
    static final Objectvorm<Trede> VORM = Objectvorm.of(
            g -> new Trede(
                    g.get(CODE),
                    g.get(SOORT),
                    g.get(NAAM),
                    g.get(WIE),
                    g.get(INGRIJPEND),
                    g.find(TERMIJN),
                    g.find(BRON)),
            CODE,
            SOORT,
            NAAM,
            WIE,
            INGRIJPEND,
            TERMIJN,
            BRON);

    /**
     * Puts those who act in one order. Whether it fits its ladder, and its term, is checked by the ladder.
     *
     * @param code its name, once in its ladder
     * @param soort what it is
     * @param naam what is done on it
     * @param wie who acts, at least one; kept in one order
     * @param ingrijpend whether it is drastic, so that it needs tuning with the inspectorate, the NZa or the ministry
     * @param termijn after how many days its term has gone by, 1 through 3660; absent when it has none
     * @param bron where it comes from: the id of a rule, or the paper of the zorgkantoor
     */
    public Trede {
        wie = wie.stream().distinct().sorted().toList();
    }

    boolean hasRightTerm() {
        return termijn.map(t -> t >= 1 && t <= MOST_DAYS).orElse(true);
    }

    /** Whether passing it by skips a rung. */
    boolean isCounted() {
        return soort != Tredesoort.SPOED;
    }

    /** Whether nothing is the matter any more, or nothing can be done any more. */
    boolean isExit() {
        return soort == Tredesoort.RUST || soort == Tredesoort.EINDE;
    }
}
