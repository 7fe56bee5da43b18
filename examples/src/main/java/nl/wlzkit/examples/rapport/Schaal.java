package nl.wlzkit.examples.rapport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Percentage;

/**
 * Where a value lies on the width of a drawing. What lies outside is drawn at the end, with an arrow. Coordinates are no
 * amounts: these are doubles. Immutable.
 *
 * @param van the value at the left
 * @param tot the value at the right, more than that at the left
 * @param stap how far the marks are apart
 */
record Schaal(double van, double tot, double stap) {
    /** The room left free at each side, in percents of the width: a mark at the end is not cut off. */
    static final double RAND = 4;

    /** A range that is wider than this says next to nothing, and must not squeeze all others together. */
    static final double BREED = 20;

    /** Says whether a range is so wide that it is drawn as unknown. */
    static boolean isWide(Bandbreedte<Percentage> bereik) {
        return width(bereik) > BREED;
    }

    private static double width(Bandbreedte<Percentage> bereik) {
        return value(bereik.tot()) - value(bereik.van());
    }

    static double value(Percentage percentage) {
        return percentage.toBigDecimal().doubleValue();
    }

    /** A scale on which all ranges can be compared that say something; if none does, from 0 through 100. */
    static Schaal of(Collection<Bandbreedte<Percentage>> bereiken) {
        List<Bandbreedte<Percentage>> smal =
                bereiken.stream().filter(b -> !isWide(b)).toList();
        if (smal.isEmpty()) {
            return new Schaal(0, 100, 20);
        }
        double laagst = smal.stream().mapToDouble(b -> value(b.van())).min().orElseThrow();
        double hoogst = bereiken.stream().mapToDouble(b -> value(b.tot())).max().orElseThrow();
        return covering(laagst, hoogst);
    }

    /** A scale from a mark at or below the first value through a mark at or above the second. */
    static Schaal covering(double laagst, double hoogst) {
        double stap = step(hoogst - laagst);
        double onder = Math.floor(laagst / stap) * stap;
        double boven = Math.ceil(hoogst / stap) * stap;
        return new Schaal(onder, boven > onder ? boven : onder + stap, stap);
    }

    /** One, two or five times a power of ten, so that there are some four to nine marks. */
    private static double step(double breedte) {
        double macht = 1;
        while (macht * 10 <= breedte) {
            macht *= 10;
        }
        for (double keer : new double[] {0.2, 0.5, 1, 2}) {
            double stap = Math.max(1, keer * macht);
            if (breedte / stap <= 7) {
                return stap;
            }
        }
        return 2 * macht;
    }

    /** The marks, from left to right. */
    List<Double> streepjes() {
        return DoubleStream.iterate(van, v -> v <= tot + stap / 1000, v -> v + stap)
                .boxed()
                .toList();
    }

    /** The place of a value in percents of the width. */
    double x(double waarde) {
        double binnen = Math.min(tot, Math.max(van, waarde));
        return RAND + (100 - 2 * RAND) * (binnen - van) / (tot - van);
    }

    double x(Percentage percentage) {
        return x(value(percentage));
    }

    boolean isBelow(double waarde) {
        return waarde < van;
    }

    /** Writes a coordinate: two decimals are less than a pixel. */
    static String number(double getal) {
        BigDecimal rond = BigDecimal.valueOf(getal).setScale(2, RoundingMode.HALF_UP);
        return rond.signum() == 0 ? "0" : rond.stripTrailingZeros().toPlainString();
    }

    static String percent(double getal) {
        return number(getal) + "%";
    }
}
