package nl.wlzkit.core.answer;

import java.util.Optional;
import nl.wlzkit.core.text.Tekst;

/**
 * A hole in a question: a fact that is not known, who can fill it, and what it can be. Immutable and thread-safe.
 *
 * @param <W> the type of the fact
 * @param feit the name of the fact, unique in its question
 * @param naam what it is called for people
 * @param wie who can fill it
 * @param domein what it can be
 */
public record Gat<W>(String feit, Tekst naam, Eigenaar wie, Domein<W> domein) {
    /**
     * Returns what this fact is after a hole of its question was filled: a question with many facts asks each of them.
     *
     * @param welke the name of the hole that was filled
     * @param waarde what it was filled with
     * @param nu what this fact is now
     * @return the value if it was this hole, else what it is now
     */
    @SuppressWarnings("unchecked") // the value is one of the domain of the hole with this name
    public Optional<W> filled(String welke, Object waarde, Optional<W> nu) {
        return feit.equals(welke) ? Optional.of((W) waarde) : nu;
    }
}
