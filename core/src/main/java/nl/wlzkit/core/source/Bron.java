package nl.wlzkit.core.source;

import nl.wlzkit.core.text.Tekst;

/**
 * A document from which rules come. Immutable and thread-safe.
 *
 * @param code the prefix of its rules: {@code ZK24}
 * @param titel its title
 * @param uitgever who published it; empty when the document does not say
 * @param stand the state or date it shows; empty when the document does not say
 * @param toelichting what a reader must know of it
 */
public record Bron(String code, String titel, String uitgever, String stand, Tekst toelichting) {}
