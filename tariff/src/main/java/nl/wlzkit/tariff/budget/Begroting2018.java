package nl.wlzkit.tariff.budget;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;

/**
 * The budget for administrative costs of the Wlz of 2018: 191 million euros, of which 27 for the SVB, 77 for the tasks of the
 * zorgkantoor and 87 for those of the Wlz-uitvoerders. The answer is the share of a part, half-up at one decimal; the amount
 * is in the explanation. Immutable and thread-safe.
 */
public final class Begroting2018 implements Berekening<Begroting2018vraag, Percentage> {
    private static final Bedrag TOTAAL = Bedrag.of("191000000");
    private static final Map<Begrotingsdeel2018, Bedrag> DELEN = new EnumMap<>(Map.of(
            Begrotingsdeel2018.SVB, Bedrag.of("27000000"),
            Begrotingsdeel2018.ZORGKANTOOR, Bedrag.of("77000000"),
            Begrotingsdeel2018.WLZ_UITVOERDER, Bedrag.of("87000000")));

    private static final Stap BUDGET = new Stap("P21-157", Tekst.of("budget 2018", "budget of 2018"));
    private static final Stap VOOR_SVB = new Stap("P21-158", Tekst.of("voor de SVB", "for the SVB"));
    private static final Stap VOOR_TAKEN = new Stap("P21-159", Tekst.of("voor deze taken", "for these tasks"));
    private static final Stap AANDEEL = new Stap("WK-AFR-PROCENT", Tekst.of("aandeel", "share"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(BUDGET, VOOR_SVB, VOOR_TAKEN, AANDEEL);

    private static final Tekst DEEL = Tekst.of("deel", "part");

    /** Makes the calculator; the four amounts are those of the source. */
    public Begroting2018() {}

    /**
     * Returns the whole budget.
     *
     * @return 191 million euros
     */
    public static Bedrag totaal() {
        return TOTAAL;
    }

    /**
     * Returns a part of the budget.
     *
     * @param deel which part
     * @return the amount in euros; the three add up to the whole
     */
    public static Bedrag bedrag(Begrotingsdeel2018 deel) {
        return Objects.requireNonNull(DELEN.get(deel), "every part has its amount");
    }

    @Override
    public Antwoord<Percentage> calculate(Begroting2018vraag vraag, Spoor spoor) {
        Begrotingsdeel2018 deel = vraag.deel();
        Bedrag totaal = spoor.begin(BUDGET, TOTAAL, List::of);
        Bedrag bedrag = spoor.step(
                deel == Begrotingsdeel2018.SVB ? VOOR_SVB : VOOR_TAKEN,
                totaal,
                bedrag(deel),
                () -> List.of(Gegeven.of("deel", DEEL, deel)));
        Percentage aandeel = Shares.percentage(bedrag.toBreuk().dividedBy(totaal.toBreuk()), 1);
        return Antwoord.of(spoor.begin(AANDEEL, aandeel, List::of));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
