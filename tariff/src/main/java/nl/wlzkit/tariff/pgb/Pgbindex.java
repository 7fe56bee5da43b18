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
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.pgb.Pgbtabel.Waarde;

/**
 * The amount of a class by the index: that of the year before, raised by the percentage and rounded half up to whole euros.
 * It reproduces all published amounts of 2015 and 2016. No law says that amounts are made so; where a year publishes amounts,
 * those hold. Immutable and thread-safe.
 */
public final class Pgbindex implements Berekening<Pgbindexvraag, Bedrag> {
    private static final Stap VORIG =
            new Stap("WK-PGB-INDEX", Tekst.of("bedrag van vorig jaar", "amount of the year before"));
    private static final Stap ONBEKEND =
            new Stap("WK-PGB-ONBEKEND", Tekst.of("index die niet gepubliceerd is", "index that is not published"));
    private static final Tekst INDEX = Tekst.of("index, op hele euro's", "index, to whole euros");

    /** The steps of this calculator, beside those that a row of the table makes. */
    public static final List<Stap> STAPPEN = List.of(VORIG, ONBEKEND);

    /** Makes the calculator. */
    public Pgbindex() {}

    static List<String> rules() {
        Set<String> regels = new LinkedHashSet<>();
        STAPPEN.forEach(s -> regels.add(s.regel()));
        regels.addAll(Pgbregels.published(Pgbparameter.INDEX));
        return List.copyOf(regels);
    }

    @Override
    public Antwoord<Bedrag> calculate(Pgbindexvraag vraag, Spoor spoor) {
        Optional<Waarde> gepubliceerd = vraag.published();
        Percentage index = gepubliceerd
                .map(w -> Percentage.of(w.waarde()))
                .or(vraag::percentage)
                .orElseThrow(Pgbvormen.hole());
        Bedrag vorig = spoor.begin(VORIG, vraag.vorigJaar(), List::of);
        Breuk precies = vorig.toBreuk().times(Breuk.EEN.plus(index.toBreuk()));
        return Antwoord.of(spoor.step(
                gepubliceerd.map(w -> new Stap(w.regel(), INDEX)).orElse(ONBEKEND),
                vorig,
                Afronding.EURO_HALF_OP.round(precies),
                () -> List.of(
                        new Gegeven("index", Tekst.of("index", "index"), index, gepubliceerd.map(Waarde::regel)))));
    }

    @Override
    public Herkomst herkomst() {
        return Pgbtabel.published().herkomst();
    }
}
