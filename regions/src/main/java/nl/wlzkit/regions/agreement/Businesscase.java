package nl.wlzkit.regions.agreement;

import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.source.Grondslag;

/**
 * What a provider works out about a friction, in a business case or a plan, so that costs and benefits come into view.
 * Immutable and thread-safe.
 *
 * @param frictie the id of the friction, 1 through 100 characters
 * @param kosten what it costs, in euros
 * @param baten what it brings, in euros
 */
@Grondslag("FRI-159")
public record Businesscase(String frictie, Bedrag kosten, Bedrag baten) {
    /**
     * Checks the id.
     *
     * @param frictie the id of the friction, 1 through 100 characters
     * @param kosten what it costs, in euros
     * @param baten what it brings, in euros
     * @throws OngeldigeWaardeException if the id is none
     */
    public Businesscase {
        Vormen.NAAM.check(frictie);
    }

    /**
     * Returns what remains of the benefits.
     *
     * @return the benefits less the costs, below zero if it costs more than it brings
     * @throws ArithmeticException if that is more than an amount can be
     */
    public Bedrag saldo() {
        return baten.minus(kosten);
    }
}
