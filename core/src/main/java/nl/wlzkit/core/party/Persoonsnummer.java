package nl.wlzkit.core.party;

import nl.wlzkit.core.text.Leesbaar;

/**
 * A number by which somebody is known: of the government ({@link Bsn}) or of an organisation ({@link Clientnummer}). Within
 * one issuer different people have different numbers. Numbers of different issuers say nothing of each other.
 *
 * <p>Nobody gets to see it by accident: what is written of it is a mask, and the number comes out by {@link #voluit()} only.
 */
public sealed interface Persoonsnummer extends Leesbaar permits Bsn, Clientnummer {
    /**
     * Returns the number, unmasked. Who calls this answers for where it goes.
     *
     * @return the number as its issuer writes it
     */
    String voluit();
}
