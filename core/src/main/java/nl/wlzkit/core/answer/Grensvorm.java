package nl.wlzkit.core.answer;

import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * The form of values with bounds. The type that holds such a value checks it by the same form, so that a program and a
 * document are refused the same, in the same words. Implementations are stateless and thread-safe.
 *
 * @param <W> the type of the values
 */
public interface Grensvorm<W> extends Waardevorm<W> {
    /**
     * Refuses a value that is out of bounds.
     *
     * @param waarde the value
     * @return the same value
     * @throws OngeldigeWaardeException if it is out of bounds
     */
    W check(W waarde);
}
