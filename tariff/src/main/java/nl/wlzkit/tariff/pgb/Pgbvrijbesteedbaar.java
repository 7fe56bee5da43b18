package nl.wlzkit.tariff.pgb;

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
 * What of a pgb is free to spend, in euros: 1.5 % of it, at least €250 and at most €1,250 a year, these two in proportion to
 * the days of the period. Rounded once, half up, to cents or, by a reading, to euros (WK-AFR-PGB). More pgb never gives less.
 * Immutable and thread-safe.
 */
public final class Pgbvrijbesteedbaar implements Berekening<Pgbvrijbesteedbaarvraag, Bedrag> {
    private static final Tekst DEEL = Tekst.of("deel van het pgb", "part of the pgb");
    private static final Tekst MINSTENS = Tekst.of("minstens", "at least");
    private static final Tekst HOOGSTENS = Tekst.of("hoogstens", "at most");
    private static final Stap RATO = new Stap(
            "RLZ2015-5.17.4", Tekst.of("bedragen naar rato van de dagen", "amounts in proportion to the days"));
    private static final Stap ALLES = new Stap(
            "WK-LEES-PGB-VRIJ",
            Tekst.of("ook het deel van het pgb naar rato", "the part of the pgb in proportion too"));
    private static final Stap AFGEROND = new Stap("WK-AFR-PGB", Tekst.of("één keer afgerond", "rounded once"));
    private static final Stap ONBEKEND =
            new Stap("WK-PGB-ONBEKEND", Tekst.of("tekst van dat jaar niet gelezen", "text of that year was not read"));

    /** The steps of this calculator, beside those that a row of the table makes. */
    public static final List<Stap> STAPPEN = List.of(RATO, ALLES, AFGEROND, ONBEKEND);

    /** Makes the calculator. */
    public Pgbvrijbesteedbaar() {}

    static List<String> rules() {
        Set<String> regels = new LinkedHashSet<>();
        STAPPEN.forEach(s -> regels.add(s.regel()));
        regels.addAll(Pgbregels.published(Pgbparameter.VRIJ_DEEL));
        regels.add(Pgbvormen.WETTEKST.regel());
        return List.copyOf(regels);
    }

    @Override
    public Antwoord<Bedrag> calculate(Pgbvrijbesteedbaarvraag vraag, Spoor spoor) {
        Optional<Waarde> deel = Pgbvormen.read(vraag.found(Pgbparameter.VRIJ_DEEL), vraag.leeswijze());
        if (deel.isEmpty()) {
            Bedrag opgegeven = vraag.bedrag().orElseThrow(Pgbvormen.hole());
            return Antwoord.of(spoor.begin(
                    ONBEKEND,
                    opgegeven,
                    () -> List.of(Gegeven.of("bedrag", Tekst.of("opgegeven bedrag", "amount told"), opgegeven))));
        }
        Breuk rato = vraag.periode().deel();
        Percentage procent = Percentage.of(deel.get().waarde());
        Breuk aandeel = vraag.verleend().toBreuk().times(procent.toBreuk());
        boolean alles = !vraag.periode().isHeelJaar()
                && !vraag.leeswijze().is(Pgbvrijbesteedbaarvraag.RATO, Pgbvrijbesteedbaarvraag.GRENZEN);
        Bedrag minst = amount(vraag, Pgbparameter.VRIJ_MINSTENS);
        Bedrag meest = amount(vraag, Pgbparameter.VRIJ_HOOGSTENS);
        Breuk minstens = minst.toBreuk().times(rato);
        Breuk hoogstens = meest.toBreuk().times(rato);
        String regel = deel.get().regel();
        Breuk geteld = alles ? aandeel.times(rato) : aandeel;
        Breuk binnen = geteld.compareTo(minstens) < 0 ? minstens : geteld.compareTo(hoogstens) > 0 ? hoogstens : geteld;
        Bedrag van = procent.of(vraag.verleend());
        spoor.begin(
                new Stap(regel, DEEL),
                van,
                () -> List.of(
                        Gegeven.of("verleend", Tekst.of("verleend pgb", "pgb that was granted"), vraag.verleend()),
                        new Gegeven("deel", DEEL, procent, Optional.of(regel))));
        if (!vraag.periode().isHeelJaar()) {
            spoor.note(
                    RATO,
                    () -> List.of(
                            Gegeven.of(
                                    "dagen",
                                    Tekst.of("dagen", "days"),
                                    vraag.periode().dagen()),
                            Gegeven.of(
                                    "dagenVanJaar",
                                    Tekst.of("dagen van het jaar", "days of the year"),
                                    vraag.periode().dagenVanJaar())));
        }
        Bedrag afgerond = Pgbvormen.rounding(vraag.leeswijze()).round(binnen);
        if (!afgerond.toBreuk().equals(binnen)) {
            spoor.note(
                    AFGEROND,
                    () -> List.of(Gegeven.of(
                            "afronding", Tekst.of("afronding", "rounding"), Pgbvormen.rounding(vraag.leeswijze()))));
        }
        if (binnen.equals(geteld)) {
            return Antwoord.of(spoor.step(alles ? ALLES : AFGEROND, van, afgerond, List::of));
        }
        boolean laag = binnen.equals(minstens);
        return Antwoord.of(spoor.step(
                new Stap(regel, laag ? MINSTENS : HOOGSTENS),
                van,
                afgerond,
                () -> List.of(new Gegeven(
                        "grens",
                        Tekst.of("bedrag van een heel jaar", "amount of a whole year"),
                        laag ? minst : meest,
                        Optional.of(regel)))));
    }

    private static Bedrag amount(Pgbvrijbesteedbaarvraag vraag, Pgbparameter parameter) {
        return Bedrag.of(vraag.found(parameter).orElseThrow().waarde());
    }

    @Override
    public Herkomst herkomst() {
        return Pgbtabel.published().herkomst();
    }
}
