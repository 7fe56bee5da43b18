package nl.wlzkit.tariff.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/**
 * The room to contract, or the administrative costs, per purchaser, in euros, rounded half-up to cents once. Beside it where
 * that lies in what the survey of 2018 found, and whether it goes down; both describe, neither is a norm. Over no purchasers
 * there is no answer.
 *
 * <p>More purchasers never give more. What is divided by different units is not compared. Immutable and thread-safe.
 */
public final class PerInkoper implements Berekening<Inkopersvraag, Bedrag> {
    private static final Stap RUIMTE =
            new Stap("P21-145", Tekst.of("contracteerruimte gedeeld", "room to contract, divided"));
    private static final Stap KOSTEN =
            new Stap("P21-156", Tekst.of("alle beheerskosten gedeeld", "all administrative costs, divided"));
    private static final Stap NIEMAND =
            new Stap("P21-145", Tekst.of("zonder inkopers geen verdeling", "no division without purchasers"));
    private static final Stap CENT = new Stap("WK-AFR-CENT", Tekst.of("afgerond op centen", "rounded to cents"));
    private static final Stap BANDBREEDTE_RUIMTE =
            new Stap("P21-145", Tekst.of("naast de bandbreedte van 2018", "beside the range of 2018"));
    private static final Stap BANDBREEDTE_KOSTEN =
            new Stap("P21-155", Tekst.of("naast de bandbreedte van 2018", "beside the range of 2018"));
    private static final Stap INDICATIEF =
            new Stap("P21-121", Tekst.of("indicatief: cijfers uit een enquête", "indicative: figures of a survey"));
    private static final Stap DALING =
            new Stap("P21-147", Tekst.of("een daling ligt meer voor de hand", "going down is the more obvious"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            List.of(RUIMTE, KOSTEN, NIEMAND, CENT, BANDBREEDTE_RUIMTE, BANDBREEDTE_KOSTEN, INDICATIEF, DALING);

    private static final Tekst BEDRAG = Tekst.of("bedrag", "amount");
    private static final Tekst AANTAL = Tekst.of("aantal", "number");
    private static final Tekst EENHEID = Tekst.of("eenheid", "unit");
    private static final Tekst DAALT = Tekst.of("daalt", "goes down");
    private static final Tekst EERDER = Tekst.of("eerder", "earlier");

    /**
     * What there is per purchaser.
     *
     * @param exact the exact number of euros
     * @param bedrag the same, rounded to cents
     * @param ligging where it lies in what the survey found
     * @param daling whether it is less than in the earlier year; absent when there is nothing to compare
     */
    public record Resultaat(Breuk exact, Bedrag bedrag, Ligging ligging, Optional<Boolean> daling) {}

    /** Makes the calculator; it has no data of its own. */
    public PerInkoper() {}

    @Override
    public Antwoord<Bedrag> calculate(Inkopersvraag vraag, Spoor spoor) {
        Optional<Resultaat> resultaat = perInkoper(vraag);
        if (resultaat.isEmpty()) {
            spoor.refuse(NIEMAND, () -> List.of(Gegeven.of("aantal", AANTAL, vraag.aantal())));
            return Antwoord.refused(List.of(NIEMAND));
        }
        boolean ruimte = vraag.wat() == Inkopergrootheid.CONTRACTEERRUIMTE;
        Resultaat r = resultaat.get();
        Object exact = spoor.<Object>begin(
                ruimte ? RUIMTE : KOSTEN,
                r.exact(),
                () -> List.of(
                        Gegeven.of("bedrag", BEDRAG, vraag.bedrag()),
                        Gegeven.of("aantal", AANTAL, vraag.aantal()),
                        Gegeven.of("eenheid", EENHEID, vraag.eenheid())));
        spoor.<Object>step(CENT, exact, r.bedrag(), List::of);
        spoor.begin(ruimte ? BANDBREEDTE_RUIMTE : BANDBREEDTE_KOSTEN, r.ligging(), List::of);
        spoor.note(INDICATIEF, List::of);
        if (ruimte) {
            r.daling()
                    .ifPresent(d -> spoor.note(
                            DALING,
                            () -> List.of(
                                    Gegeven.of("daalt", DAALT, d),
                                    Gegeven.of(
                                            "eerder",
                                            EERDER,
                                            vraag.eerder()
                                                    .map(Inkopersvraag.Eerder::bedrag)
                                                    .orElse(Bedrag.NUL)))));
        }
        return Antwoord.of(r.bedrag());
    }

    /**
     * Divides.
     *
     * @param vraag what over whom
     * @return what there is per purchaser; absent when there are none
     */
    public Optional<Resultaat> perInkoper(Inkopersvraag vraag) {
        return divide(vraag.bedrag(), vraag.aantal()).map(exact -> {
            Bedrag bedrag = Afronding.CENT_HALF_OP.round(exact);
            Optional<Boolean> daling =
                    vraag.eerder().flatMap(e -> divide(e.bedrag(), e.aantal())).map(e -> exact.compareTo(e) < 0);
            return new Resultaat(exact, bedrag, position(vraag.wat(), exact), daling);
        });
    }

    private static Optional<Breuk> divide(Bedrag bedrag, BigDecimal aantal) {
        return aantal.signum() == 0
                ? Optional.empty()
                : Optional.of(bedrag.toBreuk().dividedBy(Breuk.of(aantal)));
    }

    private static Ligging position(Inkopergrootheid wat, Breuk exact) {
        if (exact.compareTo(wat.van().toBreuk()) < 0) {
            return Ligging.ERONDER;
        }
        return exact.compareTo(wat.tot().toBreuk()) > 0 ? Ligging.ERBOVEN : Ligging.ERIN;
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
