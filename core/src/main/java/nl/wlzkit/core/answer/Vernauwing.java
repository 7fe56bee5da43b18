package nl.wlzkit.core.answer;

import java.util.List;

/**
 * What filling one hole would make of the answer, value by value. Immutable and thread-safe if its values are.
 *
 * @param <T> the type of the answer's value
 * @param gat the hole
 * @param gevolgen the answer for each value that stands for the hole
 */
public record Vernauwing<T extends Comparable<? super T>>(Gat<?> gat, List<Gevolg<T>> gevolgen) {
    /**
     * What remains of the answer if the fact has this value.
     *
     * @param <T> the type of the answer's value
     * @param waarde the value of the fact
     * @param omhulling the hull of the cases that remain
     */
    public record Gevolg<T extends Comparable<? super T>>(Object waarde, Omhulling<T> omhulling) {}

    /**
     * Copies the consequences.
     *
     * @param gat the hole
     * @param gevolgen the answer for each value that stands for the hole
     */
    public Vernauwing {
        gevolgen = List.copyOf(gevolgen);
    }
}
