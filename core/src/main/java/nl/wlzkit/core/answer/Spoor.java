package nl.wlzkit.core.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The trail of one run of a calculation: off, or recording. A calculation is written once and says at each step what it
 * does; explaining it is running it again with a recorder, so an explanation cannot differ from the answer.
 *
 * <p>{@link #UIT} is stateless and thread-safe; a recorder is for one run on one thread.
 */
public sealed interface Spoor permits Spoor.Uit, Spoor.Opname {
    /** Records nothing. */
    Spoor UIT = Uit.HIER;

    /**
     * Says with which value the calculation begins.
     *
     * @param <T> the type of the value
     * @param stap the step
     * @param naar the value
     * @param door the facts that came in; asked for only while recording
     * @return the value
     */
    <T> T begin(Stap stap, T naar, Supplier<List<Gegeven>> door);

    /**
     * Says what a step made of a value. A step that changes nothing did not matter: it leaves no line.
     *
     * @param <T> the type of the value
     * @param stap the step
     * @param van the value before
     * @param naar the value after
     * @param door the facts that came in; asked for only while recording
     * @return the value after
     */
    <T> T step(Stap stap, T van, T naar, Supplier<List<Gegeven>> door);

    /**
     * Says that a rule refuses.
     *
     * @param stap the step
     * @param door the facts that came in; asked for only while recording
     */
    void refuse(Stap stap, Supplier<List<Gegeven>> door);

    /**
     * Says that a sentence without a number applies.
     *
     * @param stap the step
     * @param door the facts that came in; asked for only while recording
     */
    void note(Stap stap, Supplier<List<Gegeven>> door);

    /** Records nothing; returns what it is given. */
    enum Uit implements Spoor {
        /** The only one. */
        HIER;

        @Override
        public <T> T begin(Stap stap, T naar, Supplier<List<Gegeven>> door) {
            return naar;
        }

        @Override
        public <T> T step(Stap stap, T van, T naar, Supplier<List<Gegeven>> door) {
            return naar;
        }

        @Override
        public void refuse(Stap stap, Supplier<List<Gegeven>> door) {
            // off
        }

        @Override
        public void note(Stap stap, Supplier<List<Gegeven>> door) {
            // off
        }
    }

    /** Records one run. */
    final class Opname implements Spoor {
        private final List<Post> posten;

        /** Starts with no lines. */
        public Opname() {
            this(List.of());
        }

        /**
         * Goes on from what was recorded before.
         *
         * @param eerder the lines of the steps that were taken already
         */
        public Opname(List<Post> eerder) {
            this.posten = new ArrayList<>(eerder);
        }

        @Override
        public <T> T begin(Stap stap, T naar, Supplier<List<Gegeven>> door) {
            posten.add(new Post(Post.Soort.BEGIN, stap, Optional.empty(), Optional.of(naar), door.get()));
            return naar;
        }

        @Override
        public <T> T step(Stap stap, T van, T naar, Supplier<List<Gegeven>> door) {
            if (!naar.equals(van)) {
                posten.add(new Post(Post.Soort.STAP, stap, Optional.of(van), Optional.of(naar), door.get()));
            }
            return naar;
        }

        @Override
        public void refuse(Stap stap, Supplier<List<Gegeven>> door) {
            posten.add(new Post(Post.Soort.WEIGERING, stap, Optional.empty(), Optional.empty(), door.get()));
        }

        @Override
        public void note(Stap stap, Supplier<List<Gegeven>> door) {
            posten.add(new Post(Post.Soort.LET_OP, stap, Optional.empty(), Optional.empty(), door.get()));
        }

        /**
         * Returns what was recorded.
         *
         * @return the lines in the order of the calculation
         */
        public List<Post> posten() {
            return List.copyOf(posten);
        }
    }
}
