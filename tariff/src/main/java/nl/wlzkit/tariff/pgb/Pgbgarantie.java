package nl.wlzkit.tariff.pgb;

import java.math.BigDecimal;
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
 * The pgb with its guarantee, in euros: never less than the pgb without, nor than the guaranteed part of the pgb of the year
 * before minus what goes off because the care is less. The guaranteed amount is rounded once, half up, to cents or, by a
 * reading, to euros (WK-AFR-PGB). Immutable and thread-safe.
 */
public final class Pgbgarantie implements Berekening<Pgbgarantievraag, Bedrag> {
    private static final Stap BUDGET =
            new Stap("RLZ2015-5.15.1", Tekst.of("budget zonder garantie", "budget without a guarantee"));
    private static final Stap MINDER =
            new Stap("RLZ2015-5.15.3", Tekst.of("minder zorg dan vorig jaar", "less care than the year before"));
    private static final Stap ONBEKEND = new Stap(
            "WK-PGB-ONBEKEND", Tekst.of("garantie die niet gepubliceerd is", "guarantee that is not published"));
    private static final Stap AFGEROND = new Stap("WK-AFR-PGB", Tekst.of("één keer afgerond", "rounded once"));
    private static final Tekst GARANTIE = Tekst.of("garantiebedrag", "guaranteed amount");
    private static final Tekst PERCENTAGE = Tekst.of("percentage", "percentage");
    private static final Tekst VORIG = Tekst.of("pgb van vorig jaar", "pgb of the year before");

    /** The steps of this calculator, beside those that a row of the table makes. */
    public static final List<Stap> STAPPEN = List.of(BUDGET, MINDER, ONBEKEND, AFGEROND);

    /** Makes the calculator. */
    public Pgbgarantie() {}

    static List<String> rules() {
        Set<String> regels = new LinkedHashSet<>();
        STAPPEN.forEach(s -> regels.add(s.regel()));
        regels.addAll(Pgbregels.published(Pgbparameter.GARANTIE, Pgbparameter.GARANTIE_OVERIG));
        return List.copyOf(regels);
    }

    @Override
    public Antwoord<Bedrag> calculate(Pgbgarantievraag vraag, Spoor spoor) {
        Garantiegrond grond = vraag.grond().orElseThrow(Pgbvormen.hole());
        Bedrag budget = spoor.begin(
                BUDGET, vraag.budget(), () -> List.of(Gegeven.of("grond", Tekst.of("grond", "ground"), grond)));
        if (grond == Garantiegrond.GEEN) {
            return Antwoord.of(budget);
        }
        Optional<Waarde> gepubliceerd = vraag.published();
        BigDecimal procent = gepubliceerd
                .map(Waarde::waarde)
                .or(() -> vraag.percentage().map(Percentage::toBigDecimal))
                .orElseThrow(Pgbvormen.hole());
        Percentage deel = Percentage.of(procent);
        Breuk bruto = vraag.vorigJaar().toBreuk().times(deel.toBreuk());
        Breuk precies = bruto.minus(vraag.vermindering().toBreuk());
        Bedrag garantie = Pgbvormen.rounding(vraag.leeswijze()).round(precies);
        if (vraag.vermindering().signum() > 0) {
            spoor.note(
                    MINDER,
                    () -> List.of(
                            Gegeven.of("vermindering", Tekst.of("vermindering", "reduction"), vraag.vermindering())));
        }
        Bedrag opgehoogd = garantie.compareTo(budget) > 0 ? garantie : budget;
        if (opgehoogd.equals(garantie) && !garantie.toBreuk().equals(precies)) {
            spoor.note(AFGEROND, () -> List.of(Gegeven.of("garantiebedrag", GARANTIE, garantie)));
        }
        return Antwoord.of(spoor.step(
                gepubliceerd.map(w -> new Stap(w.regel(), GARANTIE)).orElse(ONBEKEND),
                budget,
                opgehoogd,
                () -> List.of(
                        new Gegeven("percentage", PERCENTAGE, deel, gepubliceerd.map(Waarde::regel)),
                        Gegeven.of("vorigJaar", VORIG, vraag.vorigJaar()))));
    }

    @Override
    public Herkomst herkomst() {
        return Pgbtabel.published().herkomst();
    }
}
