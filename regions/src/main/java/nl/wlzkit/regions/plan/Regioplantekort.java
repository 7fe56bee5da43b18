package nl.wlzkit.regions.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.text.Tekst;

/**
 * How much is missing of one task of a plan in one year: what demand is above supply, less what the measures contribute, exact
 * and in the unit of the task. A measure more, or a larger one, never makes more missing; more demand never less. Immutable and
 * thread-safe.
 */
public final class Regioplantekort implements Berekening<Tekortvraag, Hoeveelheid> {
    private static final Stap VRAAG = new Stap("NK-058", Tekst.of("zorgvraag in het jaar", "demand in the year"));
    private static final Stap TEKORT =
            new Stap("WK-PLAN-TEKORT", Tekst.of("zorgvraag boven het zorgaanbod", "demand above supply"));
    private static final Stap NU =
            new Stap("NK-059", Tekst.of("na wat acties en afspraken nu oplossen", "after what measures solve now"));
    private static final Stap STRAKS = new Stap(
            "NK-060",
            Tekst.of("na wat acties en afspraken bijdragen aan de horizon", "after what measures add to the horizon"));
    static final Stap OVER = new Stap("WK-PLAN-TEKORT", Tekst.of("meer gepland dan nodig", "more planned than needed"));
    static final Stap DUBBEL = new Stap("WK-LEES-PLAN-DUBBEL", Tekst.of("dubbel gepland", "planned twice"));
    static final Stap UITGEWERKT = new Stap(
            "WK-LEES-PLAN-UITWERKING",
            Tekst.of("een afspraak met haar uitwerking", "an agreement with its elaboration"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(VRAAG, TEKORT, NU, STRAKS, OVER, DUBBEL, UITGEWERKT);

    /** Makes the calculator. */
    public Regioplantekort() {}

    @Override
    public Antwoord<Hoeveelheid> calculate(Tekortvraag vraag, Spoor spoor) {
        Jaarstand stand = vraag.stand();
        Hoeveelheid gevraagd = known(stand.vraag());
        spoor.begin(VRAAG, gevraagd, List::of);
        Hoeveelheid tekort = spoor.step(
                TEKORT,
                gevraagd,
                known(stand.tekort()),
                () -> List.of(Gegeven.of("aanbod", Tekst.of("zorgaanbod", "supply"), known(stand.aanbod()))));
        Hoeveelheid ontbreekt = spoor.step(
                vraag.jaar() == vraag.plan().van() ? NU : STRAKS,
                tekort,
                known(stand.ontbreekt()),
                () -> List.of(
                        Gegeven.of("dekking", Tekst.of("maatregelen", "measures"), known(stand.dekking())),
                        Gegeven.of("lopend", Tekst.of("waarvan loopt", "of which under way"), stand.lopend()),
                        Gegeven.of(
                                "gerealiseerd",
                                Tekst.of("waarvan gerealiseerd", "of which realised"),
                                stand.gerealiseerd())));
        Hoeveelheid over = known(stand.over());
        if (over.aantal().signum() > 0) {
            spoor.note(OVER, () -> List.of(Gegeven.of("over", Tekst.of("over", "beyond"), over)));
        }
        note(vraag.plan(), Set.of(vraag.opgave()), spoor);
        return Antwoord.of(ontbreekt);
    }

    /** Says which measures of some tasks could be counted twice. */
    static void note(Regioplan plan, Set<String> opgaven, Spoor spoor) {
        List<Maatregel> maatregelen = plan.maatregelen().stream()
                .filter(m -> opgaven.contains(m.opgave()))
                .toList();
        Set<String> namen = maatregelen.stream().map(Maatregel::naam).collect(Collectors.toSet());
        List<Gegeven> dubbel = new ArrayList<>();
        for (List<String> groep : Planstand.twice(plan)) {
            if (namen.containsAll(groep)) {
                dubbel.add(Gegeven.of("dubbel", Tekst.of("dezelfde", "the same"), String.join(", ", groep)));
            }
        }
        if (!dubbel.isEmpty()) {
            spoor.note(DUBBEL, () -> dubbel);
        }
        Maatregelboom boom = Maatregelboom.of(plan);
        List<Gegeven> uitgewerkt = new ArrayList<>();
        for (Maatregel maatregel : maatregelen) {
            List<String> delen =
                    boom.elaborations(maatregel).stream().map(Maatregel::naam).toList();
            if (!delen.isEmpty()) {
                uitgewerkt.add(Gegeven.of(
                        "uitwerking",
                        Tekst.of("uitgewerkt", "elaborated"),
                        maatregel.naam() + ": " + String.join(", ", delen)));
            }
        }
        if (!uitgewerkt.isEmpty()) {
            spoor.note(UITGEWERKT, () -> uitgewerkt);
        }
    }

    /** The one value of a number in a complete question. */
    static Hoeveelheid known(Bandbreedte<Hoeveelheid> getal) {
        if (!getal.isBekend()) {
            throw new IllegalArgumentException("a number of the plan is a hole");
        }
        return getal.van();
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
