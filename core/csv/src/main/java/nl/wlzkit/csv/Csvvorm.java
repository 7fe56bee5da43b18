package nl.wlzkit.csv;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * What a table looks like: its columns, in any order, and what a line becomes. Immutable and thread-safe if its maker is.
 *
 * @param <R> the type of a line
 */
public final class Csvvorm<R> {
    private final List<Kolom<?>> kolommen;
    private final Function<Csvrij, R> maker;

    private Csvvorm(List<Kolom<?>> kolommen, Function<Csvrij, R> maker) {
        this.kolommen = kolommen;
        this.maker = maker;
    }

    /**
     * Describes a table.
     *
     * @param <R> the type of a line
     * @param maker makes a value of a line of which every field is right by itself, or throws {@link
     *     OngeldigeWaardeException} if they do not fit together
     * @param kolommen the columns, at least one, each with a name of its own
     * @return the form
     * @throws IllegalArgumentException if there is no column, or two have the same name
     */
    public static <R> Csvvorm<R> of(Function<Csvrij, R> maker, Kolom<?>... kolommen) {
        List<Kolom<?>> alle = List.of(kolommen);
        if (alle.isEmpty() || alle.stream().map(Kolom::naam).distinct().count() != alle.size()) {
            throw new IllegalArgumentException("a table has columns, each with a name of its own: " + alle);
        }
        return new Csvvorm<>(alle, maker);
    }

    /**
     * Returns the columns.
     *
     * @return the columns, in the order in which a table is best written
     */
    public List<Kolom<?>> kolommen() {
        return kolommen;
    }

    R make(Csvrij rij) {
        return maker.apply(rij);
    }

    /** The header line as a reader would write it; what may be left out stands in brackets. */
    String header() {
        return kolommen.stream()
                .map(k -> k.isVerplicht() ? k.naam() : "[" + k.naam() + "]")
                .collect(Collectors.joining(";"));
    }
}
