package nl.wlzkit.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * An exact fraction, for everything that is divided: an amount per client, a share of a whole. It becomes a
 * {@link Bedrag} only through an {@link Afronding}.
 *
 * <p>Kept in lowest terms with a denominator above zero, so {@code equals} agrees with {@code compareTo}. A numerator or
 * denominator of more than {@value #MAX_BITS} bits is an {@link ArithmeticException}. Immutable and thread-safe.
 */
public final class Breuk implements Comparable<Breuk>, Leesbaar {
    /** How large numerator and denominator may become, in bits: far beyond any sum of care, small enough to stay fast. */
    public static final int MAX_BITS = 4_096;

    /** Nothing. */
    public static final Breuk NUL = new Breuk(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Breuk EEN = new Breuk(BigInteger.ONE, BigInteger.ONE);

    private final BigInteger teller;
    private final BigInteger noemer;

    private Breuk(BigInteger teller, BigInteger noemer) {
        this.teller = teller;
        this.noemer = noemer;
    }

    /**
     * Makes a fraction.
     *
     * @param teller the numerator
     * @param noemer the denominator
     * @return the fraction in lowest terms
     * @throws OngeldigeWaardeException if the denominator is zero
     */
    public static Breuk of(long teller, long noemer) {
        if (noemer == 0) {
            throw new OngeldigeWaardeException(
                    teller + "/0", Tekst.of("een noemer die niet nul is", "a denominator that is not zero"));
        }
        return lowest(BigInteger.valueOf(teller), BigInteger.valueOf(noemer));
    }

    /**
     * Makes a fraction of a decimal number.
     *
     * @param getal the number
     * @return the same value as a fraction
     * @throws ArithmeticException if it is out of range
     */
    public static Breuk of(BigDecimal getal) {
        if (Math.abs((long) getal.scale()) > MAX_BITS) {
            throw overflow();
        }
        return getal.scale() >= 0
                ? lowest(getal.unscaledValue(), BigInteger.TEN.pow(getal.scale()))
                : lowest(getal.toBigIntegerExact(), BigInteger.ONE);
    }

    private static Breuk lowest(BigInteger teller, BigInteger noemer) {
        BigInteger deler = teller.gcd(noemer);
        BigInteger factor = noemer.signum() < 0 ? deler.negate() : deler;
        BigInteger t = teller.divide(factor);
        BigInteger n = noemer.divide(factor);
        if (t.bitLength() > MAX_BITS || n.bitLength() > MAX_BITS) {
            throw overflow();
        }
        return new Breuk(t, n);
    }

    private static ArithmeticException overflow() {
        return new ArithmeticException("overflow: a fraction of more than " + MAX_BITS + " bits");
    }

    /**
     * Adds.
     *
     * @param ander the other fraction
     * @return the sum
     * @throws ArithmeticException if the result is out of range
     */
    public Breuk plus(Breuk ander) {
        return lowest(teller.multiply(ander.noemer).add(ander.teller.multiply(noemer)), noemer.multiply(ander.noemer));
    }

    /**
     * Subtracts.
     *
     * @param ander the other fraction
     * @return the difference
     * @throws ArithmeticException if the result is out of range
     */
    public Breuk minus(Breuk ander) {
        return plus(ander.negate());
    }

    /**
     * Multiplies.
     *
     * @param ander the other fraction
     * @return the product
     * @throws ArithmeticException if the result is out of range
     */
    public Breuk times(Breuk ander) {
        return lowest(teller.multiply(ander.teller), noemer.multiply(ander.noemer));
    }

    /**
     * Divides.
     *
     * @param ander the divisor
     * @return the quotient
     * @throws ArithmeticException if the divisor is zero or the result out of range
     */
    public Breuk dividedBy(Breuk ander) {
        if (ander.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        return lowest(teller.multiply(ander.noemer), noemer.multiply(ander.teller));
    }

    /**
     * Turns the sign around.
     *
     * @return the fraction with the other sign
     */
    public Breuk negate() {
        return new Breuk(teller.negate(), noemer);
    }

    /**
     * Returns the sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return teller.signum();
    }

    /**
     * Returns the numerator.
     *
     * @return the numerator, in lowest terms
     */
    public BigInteger teller() {
        return teller;
    }

    /**
     * Returns the denominator.
     *
     * @return the denominator, in lowest terms, above zero
     */
    public BigInteger noemer() {
        return noemer;
    }

    @Override
    public int compareTo(Breuk ander) {
        return teller.multiply(ander.noemer).compareTo(ander.teller.multiply(noemer));
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Breuk b && teller.equals(b.teller) && noemer.equals(b.noemer);
    }

    @Override
    public int hashCode() {
        return 31 * teller.hashCode() + noemer.hashCode();
    }

    @Override
    public String in(Taal taal) {
        return toString();
    }

    /** Writes {@code 2/3}, or {@code 5} for a whole number. */
    @Override
    public String toString() {
        return noemer.equals(BigInteger.ONE) ? teller.toString() : teller + "/" + noemer;
    }
}
