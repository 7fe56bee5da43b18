package nl.wlzkit.core.answer;

import java.util.List;

/**
 * One case of a question, explained: what was assumed, what came out, and by which steps. Immutable and thread-safe if its
 * values are.
 *
 * @param <T> the type of the value
 * @param aannames the holes as this case fills them, of which another value alone would give
 *     another answer; none if the question was complete
 * @param antwoord the answer in this case
 * @param posten the steps
 */
public record Geval<T>(List<Gegeven> aannames, Antwoord<T> antwoord, List<Post> posten) {
    /**
     * Copies the lists.
     *
     * @param aannames the holes as this case fills them, of which another value alone would give another answer; none if the question was complete
     * @param antwoord the answer in this case
     * @param posten the steps
     */
    public Geval {
        aannames = List.copyOf(aannames);
        posten = List.copyOf(posten);
    }
}
