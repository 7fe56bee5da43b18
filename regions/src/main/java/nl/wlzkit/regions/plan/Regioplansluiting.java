package nl.wlzkit.regions.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * In how many years of how many tasks the measures of a plan do not add up to what is needed: nought is a plan that adds up. The
 * explanation names the first year of each task that does not, how much is missing then, what is planned twice and what beyond
 * the need. A measure more never makes the number larger; {@link Planstand#of} gives every line. Immutable and thread-safe.
 */
public final class Regioplansluiting implements Berekening<Sluitvraag, Integer> {
    private static final Stap JAREN =
            new Stap("NK-060", Tekst.of("jaren per opgave die niet sluiten", "years of tasks that do not add up"));
    private static final Stap EERSTE = new Stap(
            "NK-058",
            Tekst.of("eerste jaar dat niet sluit, en wat dan ontbreekt", "first year, and what is missing then"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            List.of(JAREN, EERSTE, Regioplantekort.OVER, Regioplantekort.DUBBEL, Regioplantekort.UITGEWERKT);

    /** Makes the calculator. */
    public Regioplansluiting() {}

    @Override
    public Antwoord<Integer> calculate(Sluitvraag vraag, Spoor spoor) {
        Planstand stand = Planstand.of(vraag.plan(), vraag.scenario(), vraag.leeswijze());
        stand.regels().forEach(r -> Regioplantekort.known(r.ontbreekt()));
        int open = (int) stand.regels().stream().filter(Jaarstand::isOpen).count();
        spoor.begin(
                JAREN,
                open,
                () -> List.of(Gegeven.of(
                        "regels",
                        Tekst.of("opgaven en jaren", "tasks and years"),
                        stand.regels().size())));
        List<Gegeven> eerste = new ArrayList<>();
        List<Gegeven> over = new ArrayList<>();
        for (Opgave opgave : vraag.plan().opgaven()) {
            stand.firstOpen(opgave.naam())
                    .ifPresent(r -> eerste.add(line(r, r.ontbreekt().van())));
            stand.regels().stream()
                    .filter(r -> r.opgave().equals(opgave.naam())
                            && r.over().van().aantal().signum() > 0)
                    .forEach(r -> over.add(line(r, r.over().van())));
        }
        if (!eerste.isEmpty()) {
            spoor.note(EERSTE, () -> eerste);
        }
        if (!over.isEmpty()) {
            spoor.note(Regioplantekort.OVER, () -> over);
        }
        Regioplantekort.note(
                vraag.plan(), vraag.plan().opgaven().stream().map(Opgave::naam).collect(Collectors.toSet()), spoor);
        return Antwoord.of(open);
    }

    private static Gegeven line(Jaarstand regel, Hoeveelheid hoeveel) {
        return Gegeven.of("opgave", Tekst.same(regel.opgave() + " " + regel.jaar()), hoeveel);
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
