package nl.wlzkit.examples.spark;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Arrays;
import nl.wlzkit.tariff.bulk.Prijstotalen.Totaal;
import nl.wlzkit.tariff.bulk.Uitslag;

/** What lines add up to, in a form that goes from one machine to another and never overflows. Not thread-safe. */
final class Som implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The first number of cents that is no {@link nl.wlzkit.core.money.Bedrag}. */
    private static final BigInteger TE_GROOT = BigInteger.TEN.pow(17);

    private final long[] regels = new long[Uitslag.values().length];
    private BigInteger eenheden = BigInteger.ZERO;
    private BigInteger van = BigInteger.ZERO;
    private BigInteger tot = BigInteger.ZERO;

    void add(Totaal totaal) {
        totaal.regels().forEach((uitslag, aantal) -> regels[uitslag.nummer()] += aantal);
        eenheden = eenheden.add(BigInteger.valueOf(totaal.eenheden()));
        van = van.add(BigInteger.valueOf(totaal.bedrag().van().centen()));
        tot = tot.add(BigInteger.valueOf(totaal.bedrag().tot().centen()));
    }

    void add(Som ander) {
        Arrays.setAll(regels, i -> regels[i] + ander.regels[i]);
        eenheden = eenheden.add(ander.eenheden);
        van = van.add(ander.van);
        tot = tot.add(ander.tot);
    }

    Som copy() {
        Som nieuw = new Som();
        nieuw.add(this);
        return nieuw;
    }

    /**
     * Looks whether the amounts can be told: those of every block can, but together they may be too much.
     *
     * @throws ArithmeticException if they are out of range
     */
    void check() {
        if (tot.compareTo(TE_GROOT) >= 0) {
            throw new ArithmeticException("overflow: a total of " + tot + " cents");
        }
    }

    long regels(Uitslag uitslag) {
        return regels[uitslag.nummer()];
    }

    /** All lines, priced or not. */
    long lengte() {
        return Arrays.stream(regels).sum();
    }

    long geprijsd() {
        return regels(Uitslag.GEPRIJSD) + regels(Uitslag.MISSCHIEN);
    }

    BigInteger eenheden() {
        return eenheden;
    }

    /** The lowest amount, in cents. */
    BigInteger van() {
        return van;
    }

    /** The highest amount, in cents. */
    BigInteger tot() {
        return tot;
    }
}
