package nl.wlzkit.examples.benchmarks;

import java.util.Arrays;
import java.util.function.Supplier;

/** Measures work of which one round takes long enough to be timed alone. */
final class Meting {
    private Meting() {}

    /**
     * The median time of some rounds, after one that does not count.
     *
     * @param rondes how many rounds, at least one
     * @param werk one round; its result is looked at, so that nothing of it can be left out
     * @return nanoseconds; of an even number of rounds the slower of the two in the middle
     */
    static long median(int rondes, Supplier<?> werk) {
        run(werk);
        long[] nanos = new long[rondes];
        for (int i = 0; i < rondes; i++) {
            nanos[i] = run(werk);
        }
        Arrays.sort(nanos);
        return nanos[rondes / 2];
    }

    private static long run(Supplier<?> werk) {
        long begin = System.nanoTime();
        Object uitkomst = werk.get();
        long duur = System.nanoTime() - begin;
        if (uitkomst == null) {
            throw new IllegalStateException("a round without a result");
        }
        return duur;
    }
}
