package nl.wlzkit.quality.profile;

import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * So many of so many, not reduced: 9 of 12. Ordered by the fraction, and of equal fractions by the whole. Immutable and
 * thread-safe.
 *
 * @param aantal how many there are, 0 through the whole
 * @param van of how many, 0 or more
 */
public record Aandeel(int aantal, int van) implements Comparable<Aandeel>, Leesbaar {
    /**
     * Checks the numbers.
     *
     * @param aantal how many there are, 0 through the whole
     * @param van of how many, 0 or more
     * @throws OngeldigeWaardeException if the part is negative or more than the whole
     */
    public Aandeel {
        if (aantal < 0 || aantal > van) {
            throw new OngeldigeWaardeException(
                    aantal + " / " + van, Tekst.of("een deel van hoogstens het geheel", "a part of at most the whole"));
        }
    }

    /**
     * Returns the fraction.
     *
     * @return 0 through 1, exact; 1 if the whole is nothing, because then nothing is missing
     */
    public Breuk breuk() {
        return van == 0 ? Breuk.EEN : Breuk.of(aantal, van);
    }

    /**
     * Says whether nothing is missing.
     *
     * @return true if the part is the whole
     */
    public boolean isHeel() {
        return aantal == van;
    }

    @Override
    public int compareTo(Aandeel ander) {
        int orde = breuk().compareTo(ander.breuk());
        return orde != 0 ? orde : Integer.compare(van, ander.van);
    }

    @Override
    public String in(Taal taal) {
        return aantal + (taal == Taal.NL ? " van " : " of ") + van;
    }

    @Override
    public String toString() {
        return aantal + "/" + van;
    }
}
