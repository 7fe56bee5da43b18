package nl.wlzkit.tariff.contract;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;

/**
 * The amount of a year, in euros: the contract tariff per unit times the number of units. By default the tariff is rounded
 * to cents first; under the reading {@code per-jaar} the exact tariff is multiplied and the amount is rounded.
 *
 * <p>More units never give less. Immutable and thread-safe.
 */
public final class Jaarbedrag implements Berekening<Jaarbedragvraag, Bedrag> {
    private static final Stap JAAR = new Stap("WK-AFR-JAAR", Tekst.of("aantal eenheden", "number of units"));

    /** The steps of this calculator beside those of the contract tariff. */
    public static final List<Stap> STAPPEN = List.of(JAAR);

    private static final Tekst AANTAL = Tekst.of("aantal", "number");

    private final Tariefbeleid beleid;
    private final Contracttarief contracttarief;

    /**
     * Makes the calculator of a policy.
     *
     * @param beleid the policy
     */
    public Jaarbedrag(Tariefbeleid beleid) {
        this.beleid = beleid;
        this.contracttarief = new Contracttarief(beleid);
    }

    /** Answers a question by the policy that it was made by; the receipt is of that one. */
    @Override
    public Uitkomst<Bedrag> answer(Jaarbedragvraag vraag) {
        Tariefvraag gevraagd = vraag.contracttarief().tariefvraag();
        return gevraagd.isTo(beleid) ? Berekening.super.answer(vraag) : new Jaarbedrag(gevraagd.beleid()).answer(vraag);
    }

    @Override
    public Antwoord<Bedrag> calculate(Jaarbedragvraag vraag, Spoor spoor) {
        if (vraag.leeswijze().is(Jaarbedragvraag.LEZING, Jaarbedragvraag.PER_JAAR)) {
            return contracttarief
                    .exact(vraag.contracttarief(), spoor)
                    .map(tarief -> Contracttarief.round(times(tarief, vraag.aantal(), spoor), spoor));
        }
        return contracttarief
                .calculate(vraag.contracttarief(), spoor)
                .map(tarief -> times(tarief, vraag.aantal(), spoor));
    }

    private static Bedrag times(Bedrag tarief, long aantal, Spoor spoor) {
        return spoor.step(JAAR, tarief, tarief.times(aantal), () -> List.of(Gegeven.of("aantal", AANTAL, aantal)));
    }

    /**
     * Explains an amount of which the percentages were explained already: the same lines as when everything is asked at once,
     * with the tariff rounded per unit.
     *
     * @param verhouding the percentages with their steps: {@link Contracttarief#explainVerhouding}
     * @param maximum the maximum tariff of the product
     * @param aantal the number of units, 0 through 1,000,000,000
     * @return the amount with all steps, or the rules that refuse
     * @throws OngeldigeWaardeException if the number is out of range
     * @throws IllegalArgumentException if the product has NHC or NIC and there is no percentage of it
     */
    public static Geval<Bedrag> explain(
            Geval<Contracttarief.Verhouding> verhouding, Tarieftabel.Maximumtarief maximum, long aantal) {
        Jaarbedragvraag.AANTAL.check(aantal);
        Spoor.Opname opname = new Spoor.Opname(verhouding.posten());
        Antwoord<Bedrag> antwoord = verhouding.antwoord().map(v -> {
            Bedrag exact = Contracttarief.exact(v, maximum.zorgdeel(), maximum.nhcNic(), opname);
            return times(Contracttarief.round(exact, opname), aantal, opname);
        });
        return new Geval<>(List.of(), antwoord, opname.posten());
    }

    @Override
    public Herkomst herkomst() {
        return contracttarief.herkomst();
    }
}
