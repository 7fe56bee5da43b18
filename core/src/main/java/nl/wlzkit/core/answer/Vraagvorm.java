package nl.wlzkit.core.answer;

import nl.wlzkit.core.document.JsonValue;

/**
 * How one kind of question is written as JSON. What is absent in the document is a hole in the question. Implementations
 * are stateless and thread-safe.
 *
 * @param <V> the type of the question
 */
public interface Vraagvorm<V> extends Waardevorm<V> {
    /**
     * Writes a question, so that reading it back gives an equal one. A value that is masked elsewhere is full here.
     *
     * @param vraag the question
     * @return the JSON value
     * @throws IllegalArgumentException if a reading of the question was opened: such a question is asked, not sent
     */
    @Override
    JsonValue write(V vraag);
}
