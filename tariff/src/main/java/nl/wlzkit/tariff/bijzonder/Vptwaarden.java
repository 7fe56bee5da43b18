package nl.wlzkit.tariff.bijzonder;

import static nl.wlzkit.core.answer.Objectvorm.required;

import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;

/**
 * What a VPT is worth a day, with treatment and without. wlzkit publishes no NZa tariffs: the values are the user's.
 * Immutable and thread-safe.
 *
 * @param inclusief the value with treatment in euros a day: 0 through 1,000,000, in whole cents
 * @param exclusief the value without treatment in euros a day; not above that with treatment
 */
public record Vptwaarden(Bedrag inclusief, Bedrag exclusief) {
    private static final Eigenschap<Vptwaarden, Bedrag> INCLUSIEF =
            required("inclusief", Maten.BEDRAG, Vptwaarden::inclusief);
    private static final Eigenschap<Vptwaarden, Bedrag> EXCLUSIEF =
            required("exclusief", Maten.BEDRAG, Vptwaarden::exclusief);
    static final Objectvorm<Vptwaarden> VORM =
            Objectvorm.of(g -> new Vptwaarden(g.get(INCLUSIEF), g.get(EXCLUSIEF)), INCLUSIEF, EXCLUSIEF);

    /**
     * Checks the amounts.
     *
     * @param inclusief the value with treatment in euros a day: 0 through 1,000,000, in whole cents
     * @param exclusief the value without treatment in euros a day; not above that with treatment
     * @throws OngeldigeWaardeException if an amount is out of range, or the value with treatment is below that without
     */
    public Vptwaarden {
        Maten.BEDRAG.check(inclusief);
        Maten.BEDRAG.check(exclusief);
        if (inclusief.compareTo(exclusief) < 0) {
            throw new OngeldigeWaardeException(
                    inclusief + " en " + exclusief,
                    Tekst.of(
                            "een waarde inclusief behandeling die niet lager is dan die exclusief",
                            "a value with treatment that is not below that without"));
        }
    }

    /**
     * Returns the difference.
     *
     * @return the value of the treatment in euros a day
     */
    public Bedrag verschil() {
        return inclusief.minus(exclusief);
    }
}
