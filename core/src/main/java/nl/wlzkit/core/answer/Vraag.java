package nl.wlzkit.core.answer;

import java.util.List;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * A question to a calculator. With holes it stands for all its cases: the complete questions that fill them.
 *
 * <p>Implementations are immutable and thread-safe values. They refuse a wrong value at construction, so a question that
 * exists can be asked.
 *
 * @param <V> the type of the question itself
 */
public interface Vraag<V extends Vraag<V>> extends Registered {
    /**
     * Returns the holes: the facts that are not known and that the answer may need. A hole that is left out once others
     * are filled is not filled in those cases: one answer then stands for all its values.
     *
     * @return the holes in a fixed order; none if the question is complete
     */
    List<Gat<?>> gaten();

    /**
     * Fills a hole.
     *
     * @param <W> the type of the fact
     * @param gat one of the holes
     * @param waarde the value; an end of a range is accepted here even where it lies just outside, because it stands for
     *     the values beside it
     * @return the question without that hole
     */
    <W> V fill(Gat<W> gat, W waarde);

    /**
     * Returns the readings that apply to this question.
     *
     * @return the readings with the choice made for each; none if the question knows no readings
     */
    default List<Lezing> lezingen() {
        return List.of();
    }

    /**
     * Turns a reading into a hole, to see whether another choice could change the answer.
     *
     * @param lezing one of the readings
     * @return the question with one hole more: {@link Lezing#gat()}
     * @throws OngeldigeWaardeException if the question does not know the reading
     */
    default V open(Lezing lezing) {
        throw new OngeldigeWaardeException(
                lezing.naam(), Tekst.of("een lezing van deze vraag", "a reading of this question"));
    }
}
