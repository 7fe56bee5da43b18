package nl.wlzkit.regions.plan;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * A day on which a plan is to be evaluated. Immutable and thread-safe.
 *
 * @param dag the day, in 2015 through 2100
 * @param gehouden whether it was held; absent if nobody told
 */
public record Evaluatiemoment(LocalDate dag, Optional<Boolean> gehouden) {
    static final Eigenschap<Evaluatiemoment, LocalDate> DAG = required("dag", Planvormen.DAG, Evaluatiemoment::dag);
    private static final Eigenschap<Evaluatiemoment, Boolean> GEHOUDEN =
            optional("gehouden", Waardevormen.JA_NEE, Evaluatiemoment::gehouden);
    static final Objectvorm<Evaluatiemoment> VORM =
            Objectvorm.of(g -> new Evaluatiemoment(g.get(DAG), g.find(GEHOUDEN)), DAG, GEHOUDEN);

    /**
     * Checks the day.
     *
     * @param dag the day, in 2015 through 2100
     * @param gehouden whether it was held; absent if nobody told
     * @throws OngeldigeWaardeException if the day is out of range
     */
    public Evaluatiemoment {
        Planvormen.DAG.check(dag);
    }
}
