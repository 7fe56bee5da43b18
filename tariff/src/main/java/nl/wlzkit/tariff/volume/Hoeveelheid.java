package nl.wlzkit.tariff.volume;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * An exact number of something that is not money: days, hours, places, clients, fte. The unit is said by whoever holds it.
 *
 * <p>At most 15 digits before and 10 after the decimal mark. Equal numbers are equal however they were written, and
 * {@code equals} agrees with {@code compareTo}. Immutable and thread-safe.
 *
 * @param getal the number, without zeros behind
 */
public record Hoeveelheid(BigDecimal getal) implements Comparable<Hoeveelheid>, Leesbaar {
    /** None. */
    public static final Hoeveelheid NUL = new Hoeveelheid(BigDecimal.ZERO);

    static final int MAX_DECIMALS = 10;
    private static final int MAX_DIGITS = 15;

    /**
     * Checks the size.
     *
     * @param getal the number
     * @throws OngeldigeWaardeException if it has too many digits
     */
    public Hoeveelheid {
        if ((long) getal.precision() - getal.scale() > MAX_DIGITS || getal.precision() > 4 * MAX_DIGITS) {
            throw tooLong(getal);
        }
        getal = getal.signum() == 0 ? BigDecimal.ZERO : getal.stripTrailingZeros();
        getal = getal.scale() < 0 ? getal.setScale(0) : getal;
        if (getal.scale() > MAX_DECIMALS) {
            throw tooLong(getal);
        }
    }

    private static OngeldigeWaardeException tooLong(BigDecimal getal) {
        String cijfers = MAX_DIGITS + " ";
        return new OngeldigeWaardeException(
                getal.toString(),
                Tekst.of(
                        "een getal van hoogstens " + cijfers + "cijfers voor en " + MAX_DECIMALS + " achter de komma",
                        "a number of at most " + cijfers + "digits before and " + MAX_DECIMALS
                                + " after the decimal mark"));
    }

    /**
     * Makes a whole number.
     *
     * @param getal the number
     * @return the quantity
     * @throws OngeldigeWaardeException if it has more than 15 digits
     */
    public static Hoeveelheid of(long getal) {
        return new Hoeveelheid(BigDecimal.valueOf(getal));
    }

    /**
     * Reads the plain notation, {@code 21.22}.
     *
     * @param getal the number
     * @return the quantity
     * @throws OngeldigeWaardeException if it is no such number
     */
    public static Hoeveelheid of(String getal) {
        if (!getal.matches("-?\\d{1,15}(\\.\\d{1,10})?")) {
            throw new OngeldigeWaardeException(getal, Tekst.of("een getal, zoals 21.22", "a number, such as 21.22"));
        }
        return new Hoeveelheid(new BigDecimal(getal));
    }

    /** Rounds a fraction: only a calculator does, and says by which rule. */
    static Hoeveelheid round(Breuk breuk, int decimals, RoundingMode wijze) {
        return new Hoeveelheid(new BigDecimal(breuk.teller()).divide(new BigDecimal(breuk.noemer()), decimals, wijze));
    }

    Breuk toBreuk() {
        return Breuk.of(getal);
    }

    Hoeveelheid min(Hoeveelheid ander) {
        return compareTo(ander) <= 0 ? this : ander;
    }

    Hoeveelheid max(Hoeveelheid ander) {
        return compareTo(ander) >= 0 ? this : ander;
    }

    /**
     * Adds.
     *
     * @param ander the other number
     * @return the sum
     * @throws OngeldigeWaardeException if it has too many digits
     */
    public Hoeveelheid plus(Hoeveelheid ander) {
        return new Hoeveelheid(getal.add(ander.getal));
    }

    /**
     * Subtracts.
     *
     * @param ander the other number
     * @return the difference
     * @throws OngeldigeWaardeException if it has too many digits
     */
    public Hoeveelheid minus(Hoeveelheid ander) {
        return new Hoeveelheid(getal.subtract(ander.getal));
    }

    @Override
    public int compareTo(Hoeveelheid ander) {
        return getal.compareTo(ander.getal);
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? toString().replace('.', ',') : toString();
    }

    /** Writes the plain notation, {@code 21.22}: what {@link #of(String)} reads. */
    @Override
    public String toString() {
        return getal.toPlainString();
    }
}
