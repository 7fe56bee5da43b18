package nl.wlzkit.core.money;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * An exact number of percentage points: what is added to a {@link Percentage}, or the difference of two.
 *
 * <p>Up to 15 digits before and 60 after the decimal mark; a calculation that leaves that range throws an
 * {@link ArithmeticException}, input outside it an {@link OngeldigeWaardeException}. 0.50 equals 0.5. Immutable and
 * thread-safe.
 */
public final class Procentpunt implements Comparable<Procentpunt>, Leesbaar {
    /** No points. */
    public static final Procentpunt NUL = new Procentpunt(BigDecimal.ZERO);

    private static final Tekst PLAIN =
            Tekst.of("een aantal procentpunten, zoals -2 of 0.5", "a number of percentage points, such as -2 or 0.5");
    private static final Tekst DUTCH =
            Tekst.of("een aantal procentpunten, zoals +0,5 procentpunt", "Dutch points, such as +0,5 procentpunt");
    /** How a text is written; made when the first text is read. */
    private static final class Notation {
        private static final Pattern WITH_UNIT = Pattern.compile("([-+.,0-9]*)[ \\u00A0]*(?:procentpunt(?:en)?)?");
    }

    private final BigDecimal punten;

    private Procentpunt(BigDecimal punten) {
        this.punten = punten;
    }

    /**
     * Makes points.
     *
     * @param punten the number of points
     * @return the points
     * @throws OngeldigeWaardeException if it is out of range
     */
    public static Procentpunt of(BigDecimal punten) {
        return new Procentpunt(Decimals.accept(punten, PLAIN));
    }

    /**
     * Reads the plain notation, {@code -2} or {@code 0.5}: what {@link #toString()} writes.
     *
     * @param punten the number of points: digits, with a point before the decimals
     * @return the points
     * @throws OngeldigeWaardeException if it is no such number or out of range
     */
    public static Procentpunt of(String punten) {
        return new Procentpunt(Decimals.parsePlain(punten, PLAIN));
    }

    /**
     * Reads the Dutch notation, {@code +0,5 procentpunt}; the plus sign and the word may be left out.
     *
     * @param text the text
     * @return the points
     * @throws OngeldigeWaardeException if it is no such text or out of range
     */
    public static Procentpunt parse(String text) {
        Matcher m = Notation.WITH_UNIT.matcher(text.strip());
        if (!m.matches()) {
            throw new OngeldigeWaardeException(text, DUTCH);
        }
        return new Procentpunt(Decimals.parseDutch(m.group(1), text, DUTCH));
    }

    /**
     * Adds.
     *
     * @param ander the other points
     * @return the sum
     * @throws ArithmeticException if the result is out of range
     */
    public Procentpunt plus(Procentpunt ander) {
        return new Procentpunt(Decimals.result(punten.add(ander.punten)));
    }

    /**
     * Turns the sign around.
     *
     * @return the points with the other sign
     */
    public Procentpunt negate() {
        return new Procentpunt(punten.negate());
    }

    /**
     * Returns the sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return punten.signum();
    }

    /**
     * Returns the number of points, without zeros behind.
     *
     * @return the number
     */
    public BigDecimal toBigDecimal() {
        return punten;
    }

    @Override
    public int compareTo(Procentpunt ander) {
        return punten.compareTo(ander.punten);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Procentpunt p && punten.equals(p.punten);
    }

    @Override
    public int hashCode() {
        return punten.hashCode();
    }

    /** Writes {@code +0,5 procentpunt} or {@code +0.5 points}, always with its sign. */
    @Override
    public String in(Taal taal) {
        String number = Decimals.format(punten, 0, taal);
        return (punten.signum() > 0 ? "+" : "") + number + (taal == Taal.NL ? " procentpunt" : " points");
    }

    /** Writes the plain notation, {@code -2}: what {@link #of(String)} reads. */
    @Override
    public String toString() {
        return punten.toPlainString();
    }
}
