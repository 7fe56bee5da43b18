package nl.wlzkit.csv;

import java.util.function.Function;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * A column of a table: its name in the header line and what a field in it means. Two columns are different things even if
 * they have the same name. Immutable and thread-safe if its reader is.
 *
 * @param <T> the type of a value in it
 */
public final class Kolom<T> {
    private final String naam;
    private final Function<String, T> lezer;
    private final boolean verplicht;
    private final boolean vertrouwelijk;

    private Kolom(String naam, Function<String, T> lezer, boolean verplicht, boolean vertrouwelijk) {
        this.naam = naam;
        this.lezer = lezer;
        this.verplicht = verplicht;
        this.vertrouwelijk = vertrouwelijk;
    }

    /**
     * Describes a column that a table must have, and in which no field is empty.
     *
     * @param <T> the type of a value in it
     * @param naam its name in the header line
     * @param lezer makes a value of a field, or throws {@link OngeldigeWaardeException}
     * @return the column
     */
    public static <T> Kolom<T> required(String naam, Function<String, T> lezer) {
        return new Kolom<>(naam, lezer, true, false);
    }

    /**
     * Describes a column that a table may lack, and in which a field may be empty: then there is no value.
     *
     * @param <T> the type of a value in it
     * @param naam its name in the header line
     * @param lezer makes a value of a field that is not empty, or throws {@link OngeldigeWaardeException}
     * @return the column
     */
    public static <T> Kolom<T> optional(String naam, Function<String, T> lezer) {
        return new Kolom<>(naam, lezer, false, false);
    }

    /**
     * Makes a column of which no field is shown in an error or among the lines that are set apart: it tells who somebody is.
     *
     * @return the same column, masked
     */
    public Kolom<T> confidential() {
        return new Kolom<>(naam, lezer, verplicht, true);
    }

    /**
     * Returns its name.
     *
     * @return the name in the header line
     */
    public String naam() {
        return naam;
    }

    /**
     * Says whether a table must have it, with a value on every line.
     *
     * @return true if it must
     */
    public boolean isVerplicht() {
        return verplicht;
    }

    /**
     * Says whether its fields are masked wherever they would be shown.
     *
     * @return true if they are
     */
    public boolean isVertrouwelijk() {
        return vertrouwelijk;
    }

    T parse(String veld) {
        return lezer.apply(veld);
    }

    @Override
    public String toString() {
        return naam;
    }
}
