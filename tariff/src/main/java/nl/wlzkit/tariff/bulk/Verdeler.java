package nl.wlzkit.tariff.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Splits a row of lines over threads. Each takes the next part when it is done with one, so that a thread that is held up by
 * something else does not hold up the others.
 */
final class Verdeler {
    /** The most threads that can be asked for. */
    static final int MEESTE = 1_024;

    /** Long enough to be worth taking, short enough to be shared fairly. */
    static final int DEEL = 32_768;

    private final int draden;

    Verdeler(int draden) {
        this.draden = draden;
    }

    /** Does something with the lines from one place to before another, and adds it to what a thread did before. */
    @FunctionalInterface
    interface Werk<S> {
        void add(S samen, int van, int tot);
    }

    /** What a thread did, or what its part threw. */
    private record Gedaan<S>(S samen, int deel, @Nullable RuntimeException fout) {}

    /**
     * Does all parts, each once; one sum for every thread, in no order. What the first part in the order of the lines throws is
     * thrown, on any number of threads, and then nobody is at work any more.
     */
    <S> List<S> split(int lengte, Supplier<S> begin, Werk<S> werk) {
        AtomicInteger volgende = new AtomicInteger();
        ExecutorService anderen = Executors.newFixedThreadPool(Math.max(1, draden - 1));
        List<CompletableFuture<Gedaan<S>>> bezig = new ArrayList<>();
        List<Gedaan<S>> gedaan = new ArrayList<>();
        try {
            for (int i = 1; i < draden; i++) {
                bezig.add(CompletableFuture.supplyAsync(() -> work(lengte, volgende, begin.get(), werk), anderen));
            }
            gedaan.add(work(lengte, volgende, begin.get(), werk));
            bezig.forEach(d -> gedaan.add(d.join()));
        } finally {
            anderen.shutdown();
        }
        Gedaan<S> eerste = gedaan.get(0);
        for (Gedaan<S> g : gedaan) {
            eerste = g.deel() < eerste.deel() ? g : eerste;
        }
        if (eerste.fout() != null) {
            throw eerste.fout();
        }
        return gedaan.stream().map(Gedaan::samen).toList();
    }

    private static <S> Gedaan<S> work(int lengte, AtomicInteger volgende, S samen, Werk<S> werk) {
        int delen = (int) (((long) lengte + DEEL - 1) / DEEL);
        for (int deel = volgende.getAndIncrement(); deel < delen; deel = volgende.getAndIncrement()) {
            int van = deel * DEEL;
            try {
                werk.add(samen, van, van + Math.min(DEEL, lengte - van));
            } catch (RuntimeException e) {
                // the parts before it are taken already; those after it need not be done
                volgende.set(delen);
                return new Gedaan<>(samen, deel, e);
            }
        }
        return new Gedaan<>(samen, Integer.MAX_VALUE, null);
    }
}
