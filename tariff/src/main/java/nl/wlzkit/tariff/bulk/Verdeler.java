package nl.wlzkit.tariff.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Splits a row of lines into equal parts that follow each other, one a thread. */
final class Verdeler {
    /** The most threads that can be asked for. */
    static final int MEESTE = 1_024;

    private final int draden;

    Verdeler(int draden) {
        this.draden = draden;
    }

    /** Computes something of the lines from one place to before another. */
    @FunctionalInterface
    interface Deel<R> {
        R of(int van, int tot);
    }

    /** Computes all parts; the results in the order of the lines. The first part is done by the calling thread. */
    <R> List<R> split(int lengte, Deel<R> deel) {
        if (draden == 1) {
            return List.of(deel.of(0, lengte));
        }
        ExecutorService anderen = Executors.newFixedThreadPool(draden - 1);
        List<CompletableFuture<R>> bezig = new ArrayList<>();
        try {
            for (int i = 1; i < draden; i++) {
                int van = border(lengte, i);
                int tot = border(lengte, i + 1);
                bezig.add(CompletableFuture.supplyAsync(() -> deel.of(van, tot), anderen));
            }
            List<R> uit = new ArrayList<>();
            uit.add(deel.of(0, border(lengte, 1)));
            for (CompletableFuture<R> d : bezig) {
                uit.add(d.join());
            }
            return uit;
        } catch (CompletionException e) {
            // what a part throws is what the caller gets, on one thread or many
            throw e.getCause() instanceof RuntimeException r ? r : e;
        } finally {
            // after an error too: nobody writes any more to the arrays that the caller has back
            bezig.forEach(d -> d.handle((uit, fout) -> uit).join());
            anderen.shutdown();
        }
    }

    private int border(int lengte, int deel) {
        return (int) ((long) lengte * deel / draden);
    }
}
