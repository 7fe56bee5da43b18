package nl.wlzkit.csv;

import java.util.Optional;

/**
 * Who takes the good lines of a table, in the order of the file.
 *
 * @param <R> the type of a line
 */
@FunctionalInterface
public interface Ontvanger<R> {
    /**
     * Takes a line, or refuses it.
     *
     * @param regel the line of the file, from 1
     * @param waarde what the line became
     * @return why the line is refused, or empty if it was taken
     */
    Optional<Weigering> accept(int regel, R waarde);
}
