package nl.wlzkit.quality.procurement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * One step of a timetable. Immutable and thread-safe.
 *
 * @param procedure whose timetable
 * @param code its name in documents: T5, D2, 7
 * @param wie who has to do it, as the source says
 * @param vanaf the first day on which it can be done; absent when any earlier day will do
 * @param totEnMet the last day on which it can be done; absent when there is none
 * @param tijd the time of the last day until which it can be done, in the Netherlands; absent when the whole day counts
 * @param regel the id of the rule
 * @param naam what is done
 */
public record Tijdpadstap(
        Tijdpadprocedure procedure,
        String code,
        String wie,
        Optional<LocalDate> vanaf,
        Optional<LocalDate> totEnMet,
        Optional<LocalTime> tijd,
        String regel,
        Tekst naam)
        implements Leesbaar {
    private static final List<Tijdpadstap> ALLE =
            Rijen.of("tijdpad.tsv").stream().map(Tijdpadstap::of).toList();

    private static Tijdpadstap of(List<String> r) {
        return new Tijdpadstap(
                Tijdpadprocedure.valueOf(r.get(0)),
                r.get(1),
                r.get(2),
                Rijen.date(r.get(3)),
                Rijen.date(r.get(4)),
                Rijen.present(r.get(5)).map(LocalTime::parse),
                r.get(6),
                Tekst.of(r.get(7), r.get(8)));
    }

    /**
     * Returns all steps of all procedures.
     *
     * @return the steps, in the order of the sources
     */
    public static List<Tijdpadstap> all() {
        return ALLE;
    }

    /**
     * Returns the steps of a procedure.
     *
     * @param procedure the procedure
     * @return the steps, in the order of the source
     */
    public static List<Tijdpadstap> of(Tijdpadprocedure procedure) {
        return ALLE.stream().filter(s -> s.procedure == procedure).toList();
    }

    Stap stap() {
        return new Stap(regel, naam);
    }

    /** The last moment, if the step has one to the minute. */
    Optional<OffsetDateTime> grens() {
        return totEnMet.flatMap(
                dag -> tijd.map(t -> dag.atTime(t).atZone(Inkoopmoment.ZONE).toOffsetDateTime()));
    }

    /**
     * Says whether the source gives days, so that a moment can be tested.
     *
     * @return true if it does
     */
    public boolean isToetsbaar() {
        return vanaf.isPresent() || totEnMet.isPresent();
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
