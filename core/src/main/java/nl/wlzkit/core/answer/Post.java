package nl.wlzkit.core.answer;

import java.util.List;
import java.util.Optional;

/**
 * One line of an explanation: a step that was taken, and what it did. Immutable and thread-safe if its values are.
 *
 * @param soort what kind of line it is
 * @param stap the step
 * @param van the value before it; absent at a beginning, a refusal or a remark
 * @param naar the value after it; absent at a refusal or a remark
 * @param door the facts and numbers that came in
 */
public record Post(Soort soort, Stap stap, Optional<Object> van, Optional<Object> naar, List<Gegeven> door) {
    /** The kinds of line. */
    public enum Soort {
        /** The value that the calculation starts from. */
        BEGIN,
        /** A step that changed the value. */
        STAP,
        /** The rule that refuses. */
        WEIGERING,
        /** A sentence without a number that applies here. */
        LET_OP
    }

    /**
     * Copies the facts.
     *
     * @param soort what kind of line it is
     * @param stap the step
     * @param van the value before it; absent at a beginning, a refusal or a remark
     * @param naar the value after it; absent at a refusal or a remark
     * @param door the facts and numbers that came in
     */
    public Post {
        door = List.copyOf(door);
    }
}
