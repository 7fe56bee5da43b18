package nl.wlzkit.core.answer;

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
public record Gat<W>(String feit, Tekst naam, Eigenaar wie, Domein<W> domein) {}
