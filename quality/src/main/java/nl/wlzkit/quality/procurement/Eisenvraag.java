package nl.wlzkit.quality.procurement;

import java.util.List;
import java.util.Map;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Vraag;

/**
 * A question about a list of requirements. What is not told is to be judged; it is no hole, for the list is not enumerated.
 * Implementations are immutable and thread-safe.
 *
 * @param <V> the type of the question itself
 */
public interface Eisenvraag<V extends Eisenvraag<V>> extends Vraag<V> {
    /**
     * Returns the list.
     *
     * @return the list of requirements
     */
    Eisenlijst lijst();

    /**
     * Returns what is known: of a requirement whether it is met, of a fact whether it is so.
     *
     * @return yes or no by the codes of {@link Eisenlijst#codes()}; what is absent is not known
     */
    Map<String, Boolean> bewijs();

    /**
     * Returns what is known, with what follows from the rest of the question.
     *
     * @return yes or no by the codes that the list uses
     */
    default Map<String, Boolean> bekend() {
        return bewijs();
    }

    @Override
    default List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    default <W> V fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("a list of requirements has no holes");
    }
}
