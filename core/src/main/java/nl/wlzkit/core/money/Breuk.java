package nl.wlzkit.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction, for everything that is divided: an amount per client, a share of a whole. It becomes a
 * {@link Bedrag} only through an {@link Afronding}.
 *
 * <p>In lowest terms with a denominator above zero, so {@code equals} agrees with {@code compareTo}. A numerator or
 * denominator of more than {@value #MAX_BITS} bits is an {@link ArithmeticException}. Immutable and thread-safe.
 */
public final class Breuk implements Comparable<Breuk>, Leesbaar {
    /** How large numerator and denominator may become, in bits: far beyond any sum of care, small enough to stay fast. */
    public static final int MAX_BITS = 4_096;

    /** Shorter than this it is quicker to go on with terms that are not the lowest than to look for the lowest. */
    private static final int KORT = 512;

    /** Nothing. */
    public static final Breuk NUL = new Breuk(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Breuk EEN = new Breuk(BigInteger.ONE, BigInteger.ONE);

    /** Not necessarily in lowest terms; the denominator is above zero. */
    private final BigInteger teller;

    private final BigInteger noemer;

    /** Made when somebody looks. Threads that do so at once make the same, so it need not be volatile. */
    private @Nullable Breuk kleinste;

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

    /** The outcome of a step of a calculation: in lowest terms only if it has grown long. */
    private static Breuk step(BigInteger teller, BigInteger noemer) {
        if (teller.bitLength() > KORT || noemer.bitLength() > KORT) {
            return lowest(teller, noemer);
        }
        return noemer.signum() < 0 ? new Breuk(teller.negate(), noemer.negate()) : new Breuk(teller, noemer);
    }

    private Breuk lowest() {
        Breuk klein = kleinste;
        if (klein == null) {
            klein = lowest(teller, noemer);
            kleinste = klein;
        }
        return klein;
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
        if (ander.signum() == 0) {
            return this;
        }
        if (signum() == 0) {
            return ander;
        }
        if (noemer.equals(ander.noemer)) {
            return step(teller.add(ander.teller), noemer);
        }
        return step(teller.multiply(ander.noemer).add(ander.teller.multiply(noemer)), noemer.multiply(ander.noemer));
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
        return step(teller.multiply(ander.teller), noemer.multiply(ander.noemer));
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
        return step(teller.multiply(ander.noemer), noemer.multiply(ander.teller));
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
        return lowest().teller;
    }

    /**
     * Returns the denominator.
     *
     * @return the denominator, in lowest terms, above zero
     */
    public BigInteger noemer() {
        return lowest().noemer;
    }

    /**
     * Divides by a unit and rounds to a whole number, once; the quotient is the same in whatever terms.
     *
     * @param eenheid the unit
     * @param wijze how to round
     * @return the number of units, without decimals
     */
    BigDecimal units(BigDecimal eenheid, RoundingMode wijze) {
        return new BigDecimal(teller).divide(new BigDecimal(noemer).multiply(eenheid), 0, wijze);
    }

    @Override
    public int compareTo(Breuk ander) {
        if (signum() != ander.signum() || noemer.equals(ander.noemer)) {
            return teller.compareTo(ander.teller);
        }
        return teller.multiply(ander.noemer).compareTo(ander.teller.multiply(noemer));
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Breuk b && compareTo(b) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * teller().hashCode() + noemer().hashCode();
    }

    @Override
    public String in(Taal taal) {
        return toString();
    }

    /** Writes {@code 2/3}, or {@code 5} for a whole number. */
    @Override
    public String toString() {
        return noemer().equals(BigInteger.ONE) ? teller().toString() : teller() + "/" + noemer();
    }
}
