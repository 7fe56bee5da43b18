package nl.wlzkit.tariff.bulk;

import java.util.Optional;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;

/**
 * What a line costs: the tariff per unit, rounded to cents half-up, times the number of units. Immutable and thread-safe.
 *
 * @param uitslag whether it was priced, or why not
 * @param van the lowest amount in whole cents, over the cases with an agreement; {@link #GEEN} if it was not priced
 * @param tot the highest amount in whole cents; {@link #GEEN} if it was not priced
 */
public record Regelprijs(Uitslag uitslag, long van, long tot) {
    /** What stands for an amount where there is none: no amount is this low. */
    public static final long GEEN = Long.MIN_VALUE;

    /**
     * Returns the amount.
     *
     * @return from the lowest through the highest, in euros; empty if the line was not priced
     */
    public Optional<Bandbreedte<Bedrag>> bedrag() {
        return uitslag.isGeprijsd()
                ? Optional.of(new Bandbreedte<>(Bedrag.ofCenten(van), Bedrag.ofCenten(tot)))
                : Optional.empty();
    }
}
