package nl.wlzkit.examples.spark;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.tariff.bulk.Prijstabel;
import org.jspecify.annotations.Nullable;

/**
 * From the words of one column to their numbers: a column has few different words, so each is read once a task. Not
 * thread-safe.
 */
final class Woordenlijst {
    /** More different words than any good column has: a bad one must not fill the memory. */
    private static final int MEESTE = 100_000;

    private final Map<String, Integer> nummers = new HashMap<>();
    private final int geen;
    private final ToIntFunction<String> lezer;

    /**
     * Starts empty.
     *
     * @param geen the number of a line that has no word there
     * @param lezer reads a word; what it refuses is unknown
     */
    Woordenlijst(int geen, ToIntFunction<String> lezer) {
        this.geen = geen;
        this.lezer = lezer;
    }

    int number(@Nullable String woord) {
        if (woord == null) {
            return geen;
        }
        Integer bekend = nummers.get(woord);
        return bekend == null ? read(woord) : bekend;
    }

    private int read(String woord) {
        int nummer;
        try {
            nummer = lezer.applyAsInt(woord);
        } catch (OngeldigeWaardeException e) {
            nummer = Prijstabel.ONBEKEND;
        }
        if (nummers.size() < MEESTE) {
            nummers.put(woord, nummer);
        }
        return nummer;
    }
}
