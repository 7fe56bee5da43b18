package nl.wlzkit.regions.friction;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * How far the solution of a friction is on a day. Immutable and thread-safe.
 *
 * @param peildatum the day, in 2000 through 2100
 * @param uiterlijk the last day that is available for solving it, in 2000 through 2100; absent to take the term of the
 *     friction itself, and a hole if that names no day
 * @param restopgave how much is left to be solved, in the unit of the friction, from 0 through 1,000,000; a hole if absent
 */
public record Voortgang(LocalDate peildatum, Optional<LocalDate> uiterlijk, Optional<Long> restopgave) {
    private static final Eigenschap<Voortgang, LocalDate> E_PEILDATUM =
            required("peildatum", Teksten.DAG, Voortgang::peildatum);
    private static final Eigenschap<Voortgang, LocalDate> E_UITERLIJK =
            optional("uiterlijk", Teksten.DAG, Voortgang::uiterlijk);
    private static final Eigenschap<Voortgang, Long> E_RESTOPGAVE =
            optional("restopgave", Teksten.AANTAL, Voortgang::restopgave);
    static final Objectvorm<Voortgang> VORM = Objectvorm.of(
            g -> new Voortgang(g.get(E_PEILDATUM), g.find(E_UITERLIJK), g.find(E_RESTOPGAVE)),
            E_PEILDATUM,
            E_UITERLIJK,
            E_RESTOPGAVE);

    /**
     * Checks the days and the number.
     *
     * @param peildatum the day, in 2000 through 2100
     * @param uiterlijk the last day that is available for solving it, in 2000 through 2100; absent to take the term of the
     *     friction itself, and a hole if that names no day
     * @param restopgave how much is left to be solved, in the unit of the friction, from 0 through 1,000,000; a hole if absent
     * @throws OngeldigeWaardeException if a day or the number is out of range
     */
    public Voortgang {
        Teksten.DAG.check(peildatum);
        uiterlijk.ifPresent(Teksten.DAG::check);
        restopgave.ifPresent(Teksten.AANTAL::check);
    }
}
