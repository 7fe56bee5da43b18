package nl.wlzkit.core.money;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * An exact amount in euros, positive or negative, with as many decimals as it needs: 95.5 % of € 187.31 is € 178.88105
 * until somebody rounds it by a named {@link Afronding}.
 *
 * <p>Up to 15 digits before and 60 after the decimal mark; a calculation that leaves that range throws an
 * {@link ArithmeticException}, input outside it an {@link OngeldigeWaardeException}. Amounts that are equal are equal
 * however they were written (€ 12.30 equals € 12.3), and {@code equals} agrees with {@code compareTo}. Immutable and
 * thread-safe.
 */
public final class Bedrag implements Comparable<Bedrag>, Leesbaar {
    /** No euros. */
    public static final Bedrag NUL = new Bedrag(BigDecimal.ZERO);

    private static final Tekst PLAIN =
            Tekst.of("een bedrag in euro's, zoals 1234.56", "an amount in euros, such as 1234.56");
    private static final Tekst DUTCH = Tekst.of("een bedrag, zoals € 1.234,56", "a Dutch amount, such as € 1.234,56");
    private static final Pattern SIGNED_EURO = Pattern.compile("(-?)(?:€[ \\u00A0]?)?(-?)(.+)");

    private final BigDecimal euro;

    private Bedrag(BigDecimal euro) {
        this.euro = euro;
    }

    /**
     * Makes an amount.
     *
     * @param euro the amount in euros
     * @return the amount
     * @throws OngeldigeWaardeException if it is out of range
     */
    public static Bedrag of(BigDecimal euro) {
        return new Bedrag(Decimals.accept(euro, PLAIN));
    }

    /**
     * Reads the plain notation, {@code 1234.56}: what {@link #toString()} writes.
     *
     * @param euro the amount in euros: digits, with a point before the decimals
     * @return the amount
     * @throws OngeldigeWaardeException if it is no such number or out of range
     */
    public static Bedrag of(String euro) {
        return new Bedrag(Decimals.parsePlain(euro, PLAIN));
    }

    /**
     * Makes an amount of whole cents.
     *
     * @param centen the number of cents
     * @return the amount
     * @throws OngeldigeWaardeException if it is out of range
     */
    public static Bedrag ofCenten(long centen) {
        return of(BigDecimal.valueOf(centen, 2));
    }

    /**
     * Reads the Dutch notation, {@code € 1.234,56}: a comma before the decimals, points only between groups of three, the
     * sign before or after the euro sign, which may be left out. So {@code 1.234} is one thousand and more; it is never
     * read as the plain notation.
     *
     * @param text the text
     * @return the amount
     * @throws OngeldigeWaardeException if it is no such amount or out of range
     */
    public static Bedrag parse(String text) {
        Matcher m = SIGNED_EURO.matcher(text.strip());
        if (!m.matches()
                || (!m.group(1).isEmpty() && !m.group(2).isEmpty())
                || m.group(3).startsWith("+")) {
            throw new OngeldigeWaardeException(text, DUTCH);
        }
        return new Bedrag(Decimals.parseDutch(m.group(1) + m.group(2) + m.group(3), text, DUTCH));
    }

    /**
     * Adds.
     *
     * @param ander the other amount
     * @return the sum
     * @throws ArithmeticException if the result is out of range
     */
    public Bedrag plus(Bedrag ander) {
        return new Bedrag(Decimals.result(euro.add(ander.euro)));
    }

    /**
     * Subtracts.
     *
     * @param ander the other amount
     * @return the difference
     * @throws ArithmeticException if the result is out of range
     */
    public Bedrag minus(Bedrag ander) {
        return new Bedrag(Decimals.result(euro.subtract(ander.euro)));
    }

    /**
     * Multiplies by a whole number, such as a number of days.
     *
     * @param aantal how many times
     * @return the product
     * @throws ArithmeticException if the result is out of range
     */
    public Bedrag times(long aantal) {
        return new Bedrag(Decimals.result(euro.multiply(BigDecimal.valueOf(aantal))));
    }

    /**
     * Turns the sign around.
     *
     * @return the amount with the other sign
     */
    public Bedrag negate() {
        return new Bedrag(euro.negate());
    }

    /**
     * Returns the sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return euro.signum();
    }

    /**
     * Returns the number of cents of an amount that is a whole number of them.
     *
     * @return the cents
     * @throws ArithmeticException if the amount has parts of a cent: round it first
     */
    public long centen() {
        return euro.movePointRight(2).longValueExact();
    }

    /**
     * Returns the amount as a number of euros, without zeros behind.
     *
     * @return the number
     */
    public BigDecimal toBigDecimal() {
        return euro;
    }

    /**
     * Returns the amount as an exact fraction of euros, to divide by.
     *
     * @return the fraction
     */
    public Breuk toBreuk() {
        return Breuk.of(euro);
    }

    @Override
    public int compareTo(Bedrag ander) {
        return euro.compareTo(ander.euro);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Bedrag b && euro.equals(b.euro);
    }

    @Override
    public int hashCode() {
        return euro.hashCode();
    }

    /** Writes {@code € 1.234,56} or {@code €1,234.56}: at least two decimals, more where there are more. */
    @Override
    public String in(Taal taal) {
        return (taal == Taal.NL ? "€ " : "€") + Decimals.format(euro, 2, taal);
    }

    /** Writes the plain notation, {@code 1234.5}: what {@link #of(String)} reads. */
    @Override
    public String toString() {
        return euro.toPlainString();
    }
}
