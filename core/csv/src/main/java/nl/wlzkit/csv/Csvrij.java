package nl.wlzkit.csv;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values on one line, each already read. Valid while the line is turned into a value. */
public final class Csvrij {
    private final List<Kolom<?>> kolommen;
    private final @Nullable Object[] waarden;
    private final int regel;

    Csvrij(List<Kolom<?>> kolommen, @Nullable Object[] waarden, int regel) {
        this.kolommen = kolommen;
        this.waarden = waarden;
        this.regel = regel;
    }

    /**
     * Returns the line of the file.
     *
     * @return the line, from 1; the header line counts
     */
    public int regel() {
        return regel;
    }

    /**
     * Returns the value in a required column.
     *
     * @param <T> its type
     * @param kolom the column
     * @return the value
     * @throws IllegalArgumentException if the form of the table does not have this column, or it has no value here
     */
    public <T> T get(Kolom<T> kolom) {
        return find(kolom).orElseThrow(() -> new IllegalArgumentException("no value in column " + kolom));
    }

    /**
     * Returns the value in a column, if there is one.
     *
     * @param <T> its type
     * @param kolom the column
     * @return the value, or empty if the field is empty or the table has no such column
     * @throws IllegalArgumentException if the form of the table does not have this column
     */
    @SuppressWarnings("unchecked") // the value was made by the reader of this very column
    public <T> Optional<T> find(Kolom<T> kolom) {
        for (int i = 0; i < waarden.length; i++) {
            if (kolommen.get(i) == kolom) {
                return Optional.ofNullable((T) waarden[i]);
            }
        }
        throw new IllegalArgumentException("the table has no column " + kolom);
    }
}
