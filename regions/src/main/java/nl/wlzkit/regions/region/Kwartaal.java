package nl.wlzkit.regions.region;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * A quarter of a year. Ordered by time. Immutable and thread-safe.
 *
 * @param jaar the year, 1 through 9999
 * @param nummer the quarter, 1 through 4
 */
public record Kwartaal(int jaar, int nummer) implements Comparable<Kwartaal>, Leesbaar {
    private static final Pattern VORM = Pattern.compile("([0-9]{4})Q([1-4])");
    private static final Tekst VERWACHT = Tekst.of("een kwartaal, zoals 2023Q1", "a quarter, such as 2023Q1");

    /**
     * Checks the numbers.
     *
     * @param jaar the year, 1 through 9999
     * @param nummer the quarter, 1 through 4
     * @throws OngeldigeWaardeException if there is no such year or quarter
     */
    public Kwartaal {
        if (jaar < 1 || jaar > 9999 || nummer < 1 || nummer > 4) {
            throw new OngeldigeWaardeException(jaar + "Q" + nummer, VERWACHT);
        }
    }

    /**
     * Reads a quarter: what {@link #toString()} writes.
     *
     * @param tekst four digits, {@code Q} and the quarter: {@code 2023Q1}
     * @return the quarter
     * @throws OngeldigeWaardeException if it is something else
     */
    public static Kwartaal parse(String tekst) {
        Matcher m = VORM.matcher(tekst);
        if (!m.matches()) {
            throw new OngeldigeWaardeException(tekst, VERWACHT);
        }
        return new Kwartaal(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    }

    @Override
    public int compareTo(Kwartaal ander) {
        return Comparator.comparingInt(Kwartaal::jaar)
                .thenComparingInt(Kwartaal::nummer)
                .compare(this, ander);
    }

    /** Writes {@code 1e kwartaal 2023} or {@code Q1 2023}. */
    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nummer + "e kwartaal " + jaar : "Q" + nummer + " " + jaar;
    }

    /** Writes {@code 2023Q1}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04dQ%d", jaar, nummer);
    }
}
