package nl.wlzkit.tariff.meerzorg;

import java.math.BigInteger;
import nl.wlzkit.core.money.Breuk;

/** Times as parts of a day, as a spreadsheet keeps them. */
final class Tijden {
    static final long SECONDS_A_DAY = 86_400;

    private static final Breuk DAG = Breuk.of(SECONDS_A_DAY, 1);
    private static final Breuk ZEVEN_UUR = Breuk.of(7, 24);

    /** Closer than this to a whole second is that second: a spreadsheet cannot write most seconds exactly. WK-MZ-SECONDE. */
    private static final Breuk BIJNA = Breuk.of(1, 1_000);

    private Tijden() {}

    static Breuk ofSeconds(long seconden) {
        return Breuk.of(seconden, SECONDS_A_DAY);
    }

    static Breuk beginOfDay() {
        return ZEVEN_UUR;
    }

    /** The whole second that was meant, or the value as it is. */
    static Breuk snap(Breuk dagen) {
        Breuk seconden = dagen.times(DAG);
        BigInteger[] deel = seconden.teller()
                .shiftLeft(1)
                .add(seconden.noemer())
                .divideAndRemainder(seconden.noemer().shiftLeft(1));
        BigInteger heel = deel[1].signum() < 0 ? deel[0].subtract(BigInteger.ONE) : deel[0];
        Breuk gerond = Breuk.of(new java.math.BigDecimal(heel));
        Breuk af = seconden.minus(gerond);
        boolean dichtbij = (af.signum() < 0 ? af.negate() : af).compareTo(BIJNA) < 0;
        return dichtbij ? gerond.dividedBy(DAG) : dagen;
    }
}
