package nl.wlzkit.core.money;

import java.math.BigDecimal;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * An exact percentage of something: 95.5 is 95.5 %, not 9550 %. The difference of two percentages is a
 * {@link Procentpunt}, another type: a percentage plus points is a percentage, a percentage plus a percentage is nothing.
 *
 * <p>Up to 15 digits before and 60 after the decimal mark; a calculation that leaves that range throws an
 * {@link ArithmeticException}, input outside it an {@link OngeldigeWaardeException}. 95.50 equals 95.5. Immutable and
 * thread-safe.
 */
public final class Percentage implements Comparable<Percentage>, Leesbaar {
    /** Nothing. */
    public static final Percentage NUL = new Percentage(BigDecimal.ZERO);

    /** The whole. */
    public static final Percentage HONDERD = new Percentage(BigDecimal.valueOf(100));

    private static final Tekst PLAIN = Tekst.of("een percentage, zoals 95.5", "a percentage, such as 95.5");
    private static final Tekst DUTCH = Tekst.of("een percentage, zoals 95,5 %", "a Dutch percentage, such as 95,5 %");

    private final BigDecimal procent;

    private Percentage(BigDecimal procent) {
        this.procent = procent;
    }

    /**
     * Makes a percentage.
     *
     * @param procent the number before the percent sign
     * @return the percentage
     * @throws OngeldigeWaardeException if it is out of range
     */
    public static Percentage of(BigDecimal procent) {
        return new Percentage(Decimals.accept(procent, PLAIN));
    }

    /**
     * Reads the plain notation, {@code 95.5}: what {@link #toString()} writes.
     *
     * @param procent the number before the percent sign: digits, with a point before the decimals
     * @return the percentage
     * @throws OngeldigeWaardeException if it is no such number or out of range
     */
    public static Percentage of(String procent) {
        return new Percentage(Decimals.parsePlain(procent, PLAIN));
    }

    /**
     * Reads the Dutch notation, {@code 95,5 %}; the sign and the space before it may be left out.
     *
     * @param text the text
     * @return the percentage
     * @throws OngeldigeWaardeException if it is no such percentage or out of range
     */
    public static Percentage parse(String text) {
        String number = text.strip();
        if (number.endsWith("%")) {
            number = number.substring(0, number.length() - 1)
                    .replace('\u00A0', ' ')
                    .stripTrailing();
        }
        if (number.startsWith("+")) {
            throw new OngeldigeWaardeException(text, DUTCH);
        }
        return new Percentage(Decimals.parseDutch(number, text, DUTCH));
    }

    /**
     * Takes this percentage of an amount, exactly; nothing is rounded.
     *
     * @param bedrag the amount
     * @return the part
     * @throws ArithmeticException if the result is out of range
     */
    public Bedrag of(Bedrag bedrag) {
        return Bedrag.of(Decimals.result(bedrag.toBigDecimal().multiply(procent).movePointLeft(2)));
    }

    /**
     * Adds points: 95.5 % plus 0.5 points is 96 %.
     *
     * @param punten the points
     * @return the percentage
     * @throws ArithmeticException if the result is out of range
     */
    public Percentage plus(Procentpunt punten) {
        return new Percentage(Decimals.result(procent.add(punten.toBigDecimal())));
    }

    /**
     * Returns how many points this is above another percentage.
     *
     * @param ander the other percentage
     * @return the points, negative if this is below
     * @throws ArithmeticException if the result is out of range
     */
    public Procentpunt minus(Percentage ander) {
        return Procentpunt.of(Decimals.result(procent.subtract(ander.procent)));
    }

    /**
     * Takes this percentage of another one, as points: -2 % of 95.5 % is -1.91 points.
     *
     * @param geheel the percentage of which
     * @return the part, in points
     * @throws ArithmeticException if the result is out of range
     */
    public Procentpunt of(Percentage geheel) {
        return Procentpunt.of(Decimals.result(procent.multiply(geheel.procent).movePointLeft(2)));
    }

    /**
     * Returns the lower of two.
     *
     * @param ander the other percentage
     * @return the lower
     */
    public Percentage min(Percentage ander) {
        return compareTo(ander) <= 0 ? this : ander;
    }

    /**
     * Returns the higher of two.
     *
     * @param ander the other percentage
     * @return the higher
     */
    public Percentage max(Percentage ander) {
        return compareTo(ander) >= 0 ? this : ander;
    }

    /**
     * Returns the number before the percent sign, without zeros behind.
     *
     * @return the number
     */
    public BigDecimal toBigDecimal() {
        return procent;
    }

    /**
     * Returns the exact fraction: 95.5 % is 191/200.
     *
     * @return the fraction
     */
    public Breuk toBreuk() {
        return Breuk.of(procent.movePointLeft(2));
    }

    @Override
    public int compareTo(Percentage ander) {
        return procent.compareTo(ander.procent);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Percentage p && procent.equals(p.procent);
    }

    @Override
    public int hashCode() {
        return procent.hashCode();
    }

    /** Writes {@code 95,5 %} or {@code 95.5%}. */
    @Override
    public String in(Taal taal) {
        return Decimals.format(procent, 0, taal) + (taal == Taal.NL ? " %" : "%");
    }

    /** Writes the plain notation, {@code 95.5}: what {@link #of(String)} reads. */
    @Override
    public String toString() {
        return procent.toPlainString();
    }
}
