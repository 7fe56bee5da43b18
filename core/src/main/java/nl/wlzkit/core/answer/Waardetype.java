package nl.wlzkit.core.answer;

import nl.wlzkit.core.text.Tekst;

/**
 * A type of a module that is no question and has JSON of its own: a policy, a table of tariffs. Immutable and thread-safe.
 *
 * @param <T> the type
 * @param naam what its documents are called: {@code tariefbeleid}
 * @param titel what its documents are, in one line
 * @param type the class
 * @param vorm how it is written
 */
public record Waardetype<T extends Registered>(String naam, Tekst titel, Class<T> type, Waardevorm<T> vorm) {}
