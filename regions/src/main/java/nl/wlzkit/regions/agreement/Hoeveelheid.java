package nl.wlzkit.regions.agreement;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.math.BigDecimal;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * So much of some unit: 60 plekken. Amounts of different units are never added, subtracted or taken the least of; they are
 * ordered by their unit first, so that an order is always there. Immutable and thread-safe.
 *
 * @param getal how much, 0 through 1,000,000,000,000, at most four decimals; kept without zeros at its end
 * @param eenheid of what
 */
public record Hoeveelheid(BigDecimal getal, Eenheid eenheid) implements Comparable<Hoeveelheid>, Leesbaar {
    /** The most that a question can say of one thing. */
    static final BigDecimal MEESTE = new BigDecimal("1000000000");

    private static final int DECIMALS = 4;
    private static final Tekst WAT = Tekst.of("een hoeveelheid", "an amount");
    private static final Grensvorm<BigDecimal> ALLE =
            Waardevormen.number(WAT, BigDecimal.ZERO, MEESTE.movePointRight(3), DECIMALS, n -> n, n -> n);

    /** An amount that somebody tells. */
    static final Grensvorm<BigDecimal> GETAL =
            Waardevormen.number(WAT, BigDecimal.ZERO, MEESTE, DECIMALS, n -> n, n -> n);

    private static final Eigenschap<Hoeveelheid, BigDecimal> E_GETAL = required("getal", GETAL, Hoeveelheid::getal);
    private static final Eigenschap<Hoeveelheid, String> E_EENHEID =
            required("eenheid", Eenheid.vorm(), h -> h.eenheid().naam());
    static final Objectvorm<Hoeveelheid> VORM =
            Objectvorm.of(g -> new Hoeveelheid(g.get(E_GETAL), new Eenheid(g.get(E_EENHEID))), E_GETAL, E_EENHEID);

    /**
     * Checks the number.
     *
     * @param getal how much, 0 through 1,000,000,000,000, at most four decimals; kept without zeros at its end
     * @param eenheid of what
     * @throws OngeldigeWaardeException if the number is out of range or has more decimals
     */
    public Hoeveelheid {
        ALLE.check(getal);
        BigDecimal kort = getal.stripTrailingZeros();
        getal = kort.scale() < 0 ? kort.setScale(0) : kort;
    }

    /**
     * Makes an amount of a whole number.
     *
     * @param getal how much, 0 through 1,000,000,000,000
     * @param eenheid of what
     * @return the amount
     * @throws OngeldigeWaardeException if the number is out of range
     */
    public static Hoeveelheid of(long getal, Eenheid eenheid) {
        return new Hoeveelheid(BigDecimal.valueOf(getal), eenheid);
    }

    /**
     * Adds.
     *
     * @param ander the other amount
     * @return the sum
     * @throws OngeldigeWaardeException if the units differ, or the sum is out of range
     */
    public Hoeveelheid plus(Hoeveelheid ander) {
        return new Hoeveelheid(getal.add(same(ander).getal), eenheid);
    }

    /**
     * Takes away what there is to take away.
     *
     * @param ander the other amount
     * @return this less the other, and nothing if the other is more
     * @throws OngeldigeWaardeException if the units differ
     */
    public Hoeveelheid minus(Hoeveelheid ander) {
        return new Hoeveelheid(getal.subtract(same(ander).getal).max(BigDecimal.ZERO), eenheid);
    }

    /**
     * Returns the least of two.
     *
     * @param ander the other amount
     * @return this or the other
     * @throws OngeldigeWaardeException if the units differ
     */
    public Hoeveelheid min(Hoeveelheid ander) {
        return getal.compareTo(same(ander).getal) <= 0 ? this : ander;
    }

    private Hoeveelheid same(Hoeveelheid ander) {
        if (!ander.eenheid.equals(eenheid)) {
            throw new OngeldigeWaardeException(
                    ander.eenheid.naam(),
                    Tekst.of("een hoeveelheid in " + eenheid.naam(), "an amount in " + eenheid.naam()));
        }
        return ander;
    }

    /**
     * Says whether there is nothing.
     *
     * @return true for zero
     */
    public boolean isNiets() {
        return getal.signum() == 0;
    }

    @Override
    public int compareTo(Hoeveelheid ander) {
        int orde = eenheid.compareTo(ander.eenheid);
        return orde != 0 ? orde : getal.compareTo(ander.getal);
    }

    @Override
    public String in(Taal taal) {
        String tekst = toString();
        return taal == Taal.NL ? tekst.replaceFirst("\\.", ",") : tekst;
    }

    /** Writes {@code 12.5 fte}. */
    @Override
    public String toString() {
        return getal.toPlainString() + " " + eenheid.naam();
    }
}
