package nl.wlzkit.tariff.contract;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;

/**
 * The contract tariff per unit of care, in euros: the percentage of the policy of the maximum without NHC and NIC, plus
 * the NHC and NIC by their own percentage, rounded half-up to cents once, at the end.
 *
 * <p>More of the maximum, of the NHC or of a percentage never gives less. Immutable and thread-safe.
 */
public final class Contracttarief implements Berekening<Contracttariefvraag, Bedrag> {
    private static final Stap ZORG =
            new Stap("ZK24-007", Tekst.of("percentage van het maximum", "percentage of the maximum"));
    private static final Stap NHC = new Stap("WK-NHC", Tekst.of("NHC en NIC", "NHC and NIC"));
    private static final Stap CENT = new Stap("WK-AFR-TARIEF", Tekst.of("afgerond op centen", "rounded to cents"));

    /** The steps of this calculator beside those of the policy. */
    public static final List<Stap> STAPPEN = List.of(ZORG, NHC, CENT);

    private static final Tekst MAXIMUM = Tekst.of("NZa-maximum zonder NHC/NIC", "NZa maximum without NHC/NIC");
    private static final Tekst NHC_BEDRAG = Tekst.of("NHC/NIC", "NHC/NIC");
    private static final Tekst NHC_PERCENTAGE = Tekst.of("percentage op NHC/NIC", "percentage on NHC/NIC");

    private final Tariefbeleid beleid;

    /**
     * Makes the calculator of a policy.
     *
     * @param beleid the policy
     */
    public Contracttarief(Tariefbeleid beleid) {
        this.beleid = beleid;
    }

    /** Answers a question by the policy that it was made by; the receipt is of that one. */
    @Override
    public Uitkomst<Bedrag> answer(Contracttariefvraag vraag) {
        Tariefvraag gevraagd = vraag.tariefvraag();
        return gevraagd.isTo(beleid)
                ? Berekening.super.answer(vraag)
                : new Contracttarief(gevraagd.beleid()).answer(vraag);
    }

    @Override
    public Antwoord<Bedrag> calculate(Contracttariefvraag vraag, Spoor spoor) {
        return exact(vraag, spoor).map(exact -> round(exact, spoor));
    }

    /** The tariff before it is rounded. */
    Antwoord<Bedrag> exact(Contracttariefvraag vraag, Spoor spoor) {
        return beleid.calculate(vraag.tariefvraag(), spoor).map(percentage -> {
            Bedrag zorg = spoor.begin(
                    ZORG,
                    percentage.of(vraag.maximum()),
                    () -> List.of(Gegeven.of("maximum", MAXIMUM, vraag.maximum())));
            return vraag.nhc().signum() == 0 ? zorg : withNhc(zorg, vraag, spoor);
        });
    }

    private Bedrag withNhc(Bedrag zorg, Contracttariefvraag vraag, Spoor spoor) {
        Optional<Tariefbeleid.Nhc> gepubliceerd = vraag.tariefvraag().beleid().nhc(vraag.tariefvraag());
        Percentage percentage = gepubliceerd
                .map(Tariefbeleid.Nhc::percentage)
                .or(vraag::nhcPercentage)
                .orElseThrow(() -> new IllegalArgumentException("the percentage on NHC and NIC is a hole"));
        return spoor.step(
                NHC,
                zorg,
                zorg.plus(percentage.of(vraag.nhc())),
                () -> List.of(
                        Gegeven.of("nhc", NHC_BEDRAG, vraag.nhc()),
                        new Gegeven(
                                Contracttariefvraag.NHC_PERCENTAGE,
                                NHC_PERCENTAGE,
                                percentage,
                                gepubliceerd.map(n -> n.stap().regel()))));
    }

    static Bedrag round(Bedrag exact, Spoor spoor) {
        return spoor.step(CENT, exact, Afronding.CENT_HALF_OP.round(exact), List::of);
    }

    @Override
    public Herkomst herkomst() {
        return beleid.herkomst();
    }
}
