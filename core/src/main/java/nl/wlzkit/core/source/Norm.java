package nl.wlzkit.core.source;

import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * A numbered sentence of a document, and its place in the catalogue. Not every norm is a rule, and not every rule is a norm:
 * a norm may be merged into a rule or be a sentence that nothing can be computed by, and a rule may be a reading of our own
 * or come from a law. Immutable and thread-safe.
 *
 * @param id the id of the sentence: {@code ZK24-079}; if it is built, the id of the rule as well
 * @param plaats what became of it
 * @param waar if it is built, the calculator, type or data file it is in; if it is merged, the id of the rule; if it is not
 *     computable, the reason, as one sentence in Dutch
 */
public record Norm(String id, Normplaats plaats, String waar) {
    /** A reason of fewer characters than this says too little. */
    private static final int SHORTEST_REASON = 20;

    /**
     * Checks that nothing is empty and that a reason is a sentence.
     *
     * @param id the id of the sentence: {@code ZK24-079}; if it is built, the id of the rule as well
     * @param plaats what became of it
     * @param waar if it is built, the calculator, type or data file it is in; if it is merged, the id of the rule; if it is
     *     not computable, the reason, as one sentence in Dutch
     * @throws OngeldigeWaardeException if the id or the place is blank, if a norm is merged into itself, or if the reason is
     *     not a sentence: more than 20 characters, with a full stop at its end
     */
    public Norm {
        if (id.isBlank()) {
            throw new OngeldigeWaardeException(id, Tekst.of("het id van een norm", "the id of a norm"));
        }
        if (waar.isBlank()) {
            throw new OngeldigeWaardeException(
                    waar, Tekst.of("waar de norm een plaats heeft", "where the norm has its place"));
        }
        if (plaats == Normplaats.SAMENGEVOEGD && waar.equals(id)) {
            throw new OngeldigeWaardeException(waar, Tekst.of("het id van een andere regel", "the id of another rule"));
        }
        if (plaats == Normplaats.NIET_BEREKENBAAR && (waar.length() <= SHORTEST_REASON || !waar.endsWith("."))) {
            throw new OngeldigeWaardeException(
                    waar, Tekst.of("een reden in een hele zin", "a reason in a whole sentence"));
        }
    }
}
