package nl.wlzkit.tariff.budget;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;

/** Fractions as percentages, and amounts divided to the cent. */
final class Shares {
    private Shares() {}

    /** A fraction as a percentage, half up at so many decimals: WK-AFR-PROCENT. */
    static Percentage percentage(Breuk deel, int decimalen) {
        BigDecimal honderd = new BigDecimal(deel.teller()).movePointRight(2);
        return Percentage.of(honderd.divide(new BigDecimal(deel.noemer()), decimalen, RoundingMode.HALF_UP));
    }

    /**
     * Divides an amount in proportion to weights, in whole cents, by the largest remainder: every part is rounded down, and
     * the cents that are left go to the largest remainders, of equal ones to the first. The parts add up to the amount.
     * WK-VERDEEL-REST.
     *
     * @param bedrag the amount, whole cents, not negative
     * @param gewichten the weights in whole cents, not negative, not all zero
     */
    static List<Bedrag> proportionally(Bedrag bedrag, List<Bedrag> gewichten) {
        BigInteger centen = BigInteger.valueOf(bedrag.centen());
        BigInteger som =
                gewichten.stream().map(g -> BigInteger.valueOf(g.centen())).reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger> delen = new ArrayList<>();
        List<BigInteger> resten = new ArrayList<>();
        BigInteger over = centen;
        for (Bedrag gewicht : gewichten) {
            BigInteger[] deel =
                    centen.multiply(BigInteger.valueOf(gewicht.centen())).divideAndRemainder(som);
            delen.add(deel[0]);
            resten.add(deel[1]);
            over = over.subtract(deel[0]);
        }
        List<Integer> volgorde = IntStream.range(0, delen.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> resten.get(i)).reversed())
                .toList();
        for (int i = 0; i < over.intValueExact(); i++) {
            int deel = volgorde.get(i);
            delen.set(deel, delen.get(deel).add(BigInteger.ONE));
        }
        return delen.stream().map(d -> Bedrag.ofCenten(d.longValueExact())).toList();
    }

    /**
     * Divides an amount into parts that are as equal as can be, none above its most: the smallest first, each an equal part
     * of what is left; the cents that cannot be divided go to the last. The parts add up to the amount, or to all the mosts
     * if those are less. WK-VERDEEL-REST.
     */
    static List<Bedrag> equally(Bedrag bedrag, List<Bedrag> hoogstens) {
        List<Integer> volgorde = IntStream.range(0, hoogstens.size())
                .boxed()
                .sorted(Comparator.comparing(hoogstens::get))
                .toList();
        List<Bedrag> delen = new ArrayList<>(hoogstens);
        long over = bedrag.centen();
        int wachten = volgorde.size();
        for (int i : volgorde) {
            long deel = Math.min(hoogstens.get(i).centen(), over / wachten);
            delen.set(i, Bedrag.ofCenten(deel));
            over -= deel;
            wachten--;
        }
        return List.copyOf(delen);
    }
}
