package nl.wlzkit.regions.plan;

import java.math.BigDecimal;
import java.util.Comparator;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * An exact number of some unit. Of one unit it is ordered by number; of different units by unit, only so that there is an order.
 * Immutable and thread-safe.
 *
 * @param aantal the number, exact; kept without needless zeros, so that equal numbers are equal
 * @param eenheid the unit
 */
public record Hoeveelheid(BigDecimal aantal, Planeenheid eenheid) implements Comparable<Hoeveelheid>, Leesbaar {
    private static final Comparator<Hoeveelheid> ORDE =
            Comparator.comparing(Hoeveelheid::eenheid).thenComparing(Hoeveelheid::aantal);

    /**
     * Drops needless zeros.
     *
     * @param aantal the number, exact; kept without needless zeros, so that equal numbers are equal
     * @param eenheid the unit
     */
    public Hoeveelheid {
        aantal = plain(aantal);
    }

    /** Writes a number in one way only: without zeros at the end, and never with an exponent. */
    static BigDecimal plain(BigDecimal getal) {
        BigDecimal kort = getal.stripTrailingZeros();
        return kort.scale() < 0 ? kort.setScale(0) : kort;
    }

    @Override
    public int compareTo(Hoeveelheid ander) {
        return ORDE.compare(this, ander);
    }

    @Override
    public String in(Taal taal) {
        String getal = aantal.toPlainString();
        return (taal == Taal.NL ? getal.replace('.', ',') : getal) + " " + eenheid.in(taal);
    }

    /** Writes the number and the name of the unit, such as {@code 12.5 FTE}. */
    @Override
    public String toString() {
        return aantal.toPlainString() + " " + eenheid;
    }
}
