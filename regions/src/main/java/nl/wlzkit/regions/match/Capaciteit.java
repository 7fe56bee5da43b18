package nl.wlzkit.regions.match;

import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * How many places there are, and how many are taken. Immutable and thread-safe.
 *
 * @param totaal all places, 0 through 1,000,000
 * @param bezet those that are taken, 0 through all
 */
public record Capaciteit(int totaal, int bezet) {
    static final int MOST = 1_000_000;
    static final Grensvorm<Integer> AANTAL =
            Waardevormen.integer(Tekst.of("een aantal plaatsen", "a number of places"), 0, MOST);

    /**
     * Checks the numbers.
     *
     * @param totaal all places, 0 through 1,000,000
     * @param bezet those that are taken, 0 through all
     * @throws OngeldigeWaardeException if a number is out of range, or more are taken than there are
     */
    public Capaciteit {
        AANTAL.check(totaal);
        AANTAL.check(bezet);
        if (bezet > totaal) {
            throw new OngeldigeWaardeException(
                    Integer.toString(bezet),
                    Tekst.of(
                            "een deel van hoogstens het geheel: niet meer bezet dan er is",
                            "a part of at most the whole: no more taken than there are"));
        }
    }

    /**
     * Returns how many places are available.
     *
     * @return all places less those that are taken
     */
    public int beschikbaar() {
        return totaal - bezet;
    }
}
