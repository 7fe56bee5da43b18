package nl.wlzkit.regions.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * How many measures of a plan are late on a day, and how many of its days of evaluation were not held: together what is behind.
 * The explanation names each with what is left of it, exactly; {@link Planvoortgang#of} gives every measure and year. More that
 * is realised, or one evaluation more that was held, never makes it more. Immutable and thread-safe.
 */
public final class Regioplanevaluatie implements Berekening<Evaluatievraag, Integer> {
    private static final Stap LAAT =
            new Stap("NK-118", Tekst.of("maatregelen die te laat zijn", "measures that are late"));
    private static final Stap AANSPREKEN = new Stap(
            "P21-296", Tekst.of("zorgaanbieders aanspreken op de naleving", "hold providers to what they agreed"));
    private static final Stap STAND =
            new Stap("WK-PLAN-STAND", Tekst.of("status gerealiseerd, stand lager", "status realised, level lower"));
    private static final Stap GEHOUDEN = new Stap(
            "FRI-204", Tekst.of("met evaluatiemomenten die niet zijn gehouden", "with evaluations that were not held"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(LAAT, AANSPREKEN, STAND, GEHOUDEN);

    /** Makes the calculator. */
    public Regioplanevaluatie() {}

    @Override
    public Antwoord<Integer> calculate(Evaluatievraag vraag, Spoor spoor) {
        if (!vraag.gaten().isEmpty()) {
            throw new IllegalArgumentException(vraag.gaten().get(0).feit() + " is a hole");
        }
        Planvoortgang.Aanname aanname = new Planvoortgang.Aanname(
                Maatregelboom.of(vraag.plan()),
                vraag.omvang().orElse(Plankant.LAAG),
                vraag.stand().orElse(Plankant.LAAG),
                vraag.begonnen().orElse(false));
        List<Gegeven> laat = new ArrayList<>();
        List<Gegeven> aanbieders = new ArrayList<>();
        List<Gegeven> tegenspraak = new ArrayList<>();
        for (Maatregel maatregel : vraag.plan().maatregelen()) {
            Hoeveelheid rest = Planvoortgang.line(vraag, maatregel, vraag.peildatum(), aanname)
                    .rest()
                    .van();
            if (rest.aantal().signum() > 0) {
                laat.add(Gegeven.of("rest", Tekst.same(maatregel.naam()), rest));
                maatregel.wie().forEach((naam, partij) -> {
                    if (partij == Samenwerkingspartner.ZORGAANBIEDER) {
                        aanbieders.add(Gegeven.of("aanbieder", Tekst.same(maatregel.naam()), naam));
                    }
                });
                if (maatregel.status() == Maatregelstatus.GEREALISEERD) {
                    tegenspraak.add(Gegeven.of("rest", Tekst.same(maatregel.naam()), rest));
                }
            }
        }
        List<LocalDate> gemist = new ArrayList<>(Planvoortgang.days(vraag, Optional.of(false)));
        if (!vraag.gehouden().orElse(true)) {
            gemist.addAll(Planvoortgang.days(vraag, Optional.empty()));
        }
        spoor.begin(LAAT, laat.size(), () -> laat);
        if (!aanbieders.isEmpty()) {
            spoor.note(AANSPREKEN, () -> aanbieders);
        }
        if (!tegenspraak.isEmpty()) {
            spoor.note(STAND, () -> tegenspraak);
        }
        return Antwoord.of(spoor.step(
                GEHOUDEN,
                laat.size(),
                laat.size() + gemist.size(),
                () -> gemist.stream()
                        .sorted()
                        .map(d -> Gegeven.of("evaluatiemoment", Tekst.of("niet gehouden", "not held"), d))
                        .toList()));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
