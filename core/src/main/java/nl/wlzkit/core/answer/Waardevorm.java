package nl.wlzkit.core.answer;

import java.util.Optional;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Problems;

/**
 * How values of one type are written as JSON: read strictly, written back, and described by a schema. Implementations are
 * stateless and thread-safe.
 *
 * @param <T> the type
 */
public interface Waardevorm<T> {
    /**
     * Reads a value; what is wrong is added to the problems, and reading goes on.
     *
     * @param at the JSON value
     * @param problems where problems are gathered
     * @return the value, or empty if something is wrong with it
     */
    Optional<T> read(JsonValue at, Problems problems);

    /**
     * Writes a value, so that reading it back gives an equal one. A value that is masked elsewhere is full here.
     *
     * @param waarde the value
     * @return the JSON value
     */
    JsonValue write(T waarde);

    /**
     * Describes what {@link #read} accepts.
     *
     * @return a JSON Schema (2020-12)
     */
    JsonValue schema();
}
