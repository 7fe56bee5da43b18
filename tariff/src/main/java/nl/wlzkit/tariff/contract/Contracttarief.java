package nl.wlzkit.tariff.contract;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Geval;
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
        return verhouding(vraag, spoor).map(v -> exact(v, vraag.maximum(), vraag.nhc(), spoor));
    }

    /**
     * What of the maximum a zorgkantoor pays in one complete case: all that a tariff depends on beside the maximum itself.
     *
     * @param zorg the percentage of the maximum without NHC and NIC
     * @param nhc the percentage of the NHC and NIC; absent if the question has none
     * @param nhcRegel the id of the rule that publishes that percentage, if one does
     */
    public record Verhouding(Percentage zorg, Optional<Percentage> nhc, Optional<String> nhcRegel) {
        /**
         * Returns the tariff of a product, in whole cents: the same steps as {@link Contracttarief} takes.
         *
         * @param maximum its maximum tariff
         * @return the tariff per unit
         * @throws IllegalArgumentException if the product has NHC or NIC and there is no percentage of it
         */
        public Bedrag tarief(Tarieftabel.Maximumtarief maximum) {
            return round(exact(this, maximum.zorgdeel(), maximum.nhcNic(), Spoor.UIT), Spoor.UIT);
        }
    }

    /**
     * Says what of the maximum is paid in a complete case. For who asks the policy once and prices many products.
     *
     * @param vraag a question without holes; with NHC or NIC of more than nothing if its percentage is to be known
     * @return the percentages, or the rules that refuse
     * @throws IllegalArgumentException if the question has a hole that is needed
     */
    public Antwoord<Verhouding> verhouding(Contracttariefvraag vraag) {
        return verhouding(vraag, Spoor.UIT);
    }

    /**
     * Says what of the maximum is paid in a complete case, and records the steps of the policy. For who explains many
     * products of one case: {@link Jaarbedrag#explain(Geval, Tarieftabel.Maximumtarief, long)} goes on from it.
     *
     * @param vraag a question without holes; with NHC or NIC of more than nothing if its percentage is to be known
     * @return the percentages with the steps, or the rules that refuse
     * @throws IllegalArgumentException if the question has a hole that is needed
     */
    public Geval<Verhouding> explainVerhouding(Contracttariefvraag vraag) {
        Spoor.Opname opname = new Spoor.Opname();
        Antwoord<Verhouding> antwoord = verhouding(vraag, opname);
        return new Geval<>(List.of(), antwoord, opname.posten());
    }

    private Antwoord<Verhouding> verhouding(Contracttariefvraag vraag, Spoor spoor) {
        return beleid.calculate(vraag.tariefvraag(), spoor).map(zorg -> {
            if (vraag.nhc().signum() == 0) {
                return new Verhouding(zorg, Optional.empty(), Optional.empty());
            }
            Optional<Tariefbeleid.Nhc> gepubliceerd =
                    vraag.tariefvraag().beleid().nhc(vraag.tariefvraag());
            Percentage nhc = gepubliceerd
                    .map(Tariefbeleid.Nhc::percentage)
                    .or(vraag::nhcPercentage)
                    .orElseThrow(() -> new IllegalArgumentException("the percentage on NHC and NIC is a hole"));
            return new Verhouding(
                    zorg, Optional.of(nhc), gepubliceerd.map(n -> n.stap().regel()));
        });
    }

    static Bedrag exact(Verhouding verhouding, Bedrag maximum, Bedrag nhc, Spoor spoor) {
        Bedrag zorg = spoor.begin(
                ZORG, verhouding.zorg().of(maximum), () -> List.of(Gegeven.of("maximum", MAXIMUM, maximum)));
        if (nhc.signum() == 0) {
            return zorg;
        }
        Percentage percentage = verhouding
                .nhc()
                .orElseThrow(() -> new IllegalArgumentException("a percentage on NHC and NIC is needed"));
        return spoor.step(
                NHC,
                zorg,
                zorg.plus(percentage.of(nhc)),
                () -> List.of(
                        Gegeven.of("nhc", NHC_BEDRAG, nhc),
                        new Gegeven(
                                Contracttariefvraag.NHC_PERCENTAGE,
                                NHC_PERCENTAGE,
                                percentage,
                                verhouding.nhcRegel())));
    }

    static Bedrag round(Bedrag exact, Spoor spoor) {
        return spoor.step(CENT, exact, Afronding.CENT_HALF_OP.round(exact), List::of);
    }

    @Override
    public Herkomst herkomst() {
        return beleid.herkomst();
    }
}
