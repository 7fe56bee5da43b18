package nl.wlzkit.quality.escalation;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.List;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;

/**
 * What happened on a day. Immutable and thread-safe.
 *
 * @param dag the day
 * @param soort what happened
 * @param afgestemdMet with whom there was tuning; kept in one order
 */
public record Gebeurtenis(LocalDate dag, Gebeurtenissoort soort, List<Partij> afgestemdMet) {
    private static final Eigenschap<Gebeurtenis, LocalDate> DAG = required("dag", Waardevormen.DAG, Gebeurtenis::dag);
    private static final Eigenschap<Gebeurtenis, Gebeurtenissoort> SOORT =
            required("soort", Waardevormen.constant(Gebeurtenissoort.class), Gebeurtenis::soort);
    private static final Eigenschap<Gebeurtenis, List<Partij>> AFGESTEMD = required(
            "afgestemdMet",
            Waardevormen.list(Waardevormen.constant(Partij.class), Partij.values().length),
            Gebeurtenis::afgestemdMet);
    static final Objectvorm<Gebeurtenis> VORM =
            Objectvorm.of(g -> new Gebeurtenis(g.get(DAG), g.get(SOORT), g.get(AFGESTEMD)), DAG, SOORT, AFGESTEMD);

    /**
     * Puts those with whom there was tuning in one order.
     *
     * @param dag the day
     * @param soort what happened
     * @param afgestemdMet with whom there was tuning; kept in one order
     */
    public Gebeurtenis {
        afgestemdMet = afgestemdMet.stream().distinct().sorted().toList();
    }

    /**
     * Makes an event without tuning.
     *
     * @param dag the day
     * @param soort what happened
     * @return the event
     */
    public static Gebeurtenis of(LocalDate dag, Gebeurtenissoort soort) {
        return new Gebeurtenis(dag, soort, List.of());
    }
}
