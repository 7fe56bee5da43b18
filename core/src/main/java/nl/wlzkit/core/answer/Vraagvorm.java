package nl.wlzkit.core.answer;

import java.util.Optional;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Problems;

/**
 * How one kind of question is written as JSON: read strictly, written back, and described by a schema. What is absent in
 * the document is a hole in the question. Implementations are stateless and thread-safe.
 *
 * @param <V> the type of the question
 */
public interface Vraagvorm<V> {
    /**
     * Reads a question; what is wrong is added to the problems, and reading goes on.
     *
     * @param at the JSON value
     * @param problems where problems are gathered
     * @return the question, or empty if something is wrong with it
     */
    Optional<V> read(JsonValue at, Problems problems);

    /**
     * Writes a question, so that reading it back gives an equal one. A value that is masked elsewhere is full here.
     *
     * @param vraag the question
     * @return the JSON value
     * @throws IllegalArgumentException if a reading of the question was opened: such a question is asked, not sent
     */
    JsonValue write(V vraag);

    /**
     * Describes what {@link #read} accepts.
     *
     * @return a JSON Schema (2020-12)
     */
    JsonValue schema();
}
