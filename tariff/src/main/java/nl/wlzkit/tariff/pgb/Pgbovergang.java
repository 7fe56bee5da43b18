package nl.wlzkit.tariff.pgb;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.pgb.Pgbtabel.Waarde;

/**
 * The pgb under the transitional law of 2015 and 2016, in euros: the budget raised by the index, and for an adult with a pgb
 * for domestic help in 2014 by the amount of paragraph 3, or by that pgb where it was more than €4,857 a year. Rounded once,
 * half up, to cents or, by a reading, to euros (WK-AFR-PGB). A higher pgb for domestic help never gives less. Immutable and
 * thread-safe.
 */
public final class Pgbovergang implements Berekening<Pgbovergangsvraag, Bedrag> {
    private static final Breuk GRENS = Bedrag.of("4857").toBreuk();
    private static final Tekst BUDGET = Tekst.of("budget volgens overgangsrecht", "budget under transitional law");
    private static final Tekst INDEX = Tekst.of("verhoging", "increase");
    private static final Stap TOESLAG =
            new Stap("RLZ2015-5.13.5a", Tekst.of("bedrag van lid 3 voor huishoudelijke hulp", "amount of paragraph 3"));
    private static final Stap HULP = new Stap(
            "RLZ2015-5.13.5b", Tekst.of("pgb voor huishoudelijke hulp van 2014", "pgb for domestic help of 2014"));
    private static final Stap HEEL_JAAR =
            new Stap("RLZ2015-5.13.6", Tekst.of("herleid tot een heel jaar", "converted to a whole year"));
    private static final Stap AFGEROND = new Stap("WK-AFR-PGB", Tekst.of("één keer afgerond", "rounded once"));

    /** The steps of this calculator, beside those that a row of the table makes. */
    public static final List<Stap> STAPPEN = List.of(TOESLAG, HULP, HEEL_JAAR, AFGEROND);

    /** Makes the calculator. */
    public Pgbovergang() {}

    static List<String> rules() {
        Set<String> regels = new LinkedHashSet<>();
        STAPPEN.forEach(s -> regels.add(s.regel()));
        regels.addAll(Pgbregels.published(Pgbparameter.INDEX, Pgbparameter.THUIS));
        return List.copyOf(regels);
    }

    @Override
    public Antwoord<Bedrag> calculate(Pgbovergangsvraag vraag, Spoor spoor) {
        Waarde index = find(vraag, Pgbparameter.INDEX);
        Percentage procent = Percentage.of(index.waarde());
        Bedrag budget = spoor.begin(new Stap(index.regel(), BUDGET), vraag.budget(), List::of);
        Bedrag verhoogd = spoor.step(
                new Stap(index.regel(), INDEX),
                budget,
                budget.plus(procent.of(budget)),
                () -> List.of(new Gegeven("index", INDEX, procent, Optional.of(index.regel()))));
        Breuk precies = verhoogd.toBreuk();
        Optional<Stap> toeslag = Optional.empty();
        List<Gegeven> door = new ArrayList<>();
        if (isAdultWithHelp(vraag)) {
            Bedrag toegekend = vraag.huishoudelijk2014().orElseThrow();
            Breuk heelJaar = toegekend.toBreuk().times(Breuk.of(Pgbovergangsvraag.HEEL_2014, vraag.dagen2014()));
            if (vraag.dagen2014() < Pgbovergangsvraag.HEEL_2014) {
                spoor.note(
                        HEEL_JAAR,
                        () -> List.of(Gegeven.of(
                                "dagen2014", Tekst.of("dagen van 2014", "days of 2014"), vraag.dagen2014())));
            }
            boolean meer = heelJaar.compareTo(GRENS) > 0;
            Waarde thuis = find(vraag, Pgbparameter.THUIS);
            toeslag = Optional.of(meer ? HULP : TOESLAG);
            precies = precies.plus(meer ? heelJaar : Breuk.of(thuis.waarde()));
            door.add(Gegeven.of("huishoudelijk2014", HULP.wat(), toegekend));
            if (!meer) {
                Bedrag bedrag = Bedrag.of(thuis.waarde());
                door.add(new Gegeven("verhoging", INDEX, bedrag, Optional.of(thuis.regel())));
            }
        }
        Bedrag afgerond = Pgbvormen.rounding(vraag.leeswijze()).round(precies);
        if (!afgerond.toBreuk().equals(precies) && toeslag.isPresent()) {
            spoor.note(AFGEROND, List::of);
        }
        return Antwoord.of(spoor.step(toeslag.orElse(AFGEROND), verhoogd, afgerond, () -> door));
    }

    private static boolean isAdultWithHelp(Pgbovergangsvraag vraag) {
        boolean geen = vraag.huishoudelijk2014().equals(Optional.of(Bedrag.NUL));
        if (geen || vraag.volwassen().equals(Optional.of(false))) {
            return false;
        }
        if (vraag.volwassen().isEmpty() || vraag.huishoudelijk2014().isEmpty()) {
            throw Pgbvormen.hole().get();
        }
        return true;
    }

    private static Waarde find(Pgbovergangsvraag vraag, Pgbparameter parameter) {
        return Pgbtabel.published()
                .find(parameter, Periode.year(vraag.jaar()).eersteDag())
                .orElseThrow();
    }

    @Override
    public Herkomst herkomst() {
        return Pgbtabel.published().herkomst();
    }
}
