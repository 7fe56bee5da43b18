package nl.wlzkit.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random amounts, percentages, points, fractions and ranges, small enough that a sum of three and a product of two still
 * fit in fifteen digits before and sixty after the decimal mark.
 */
public class MoneyDomain extends DomainContextBase {
    /** One in four is a corner; jqwik's own edge cases would, for three values, leave no tries for random ones. */
    private static <T> Arbitrary<T> withCorners(Arbitrary<T> random, List<T> corners) {
        return Arbitraries.oneOf(List.of(Arbitraries.of(corners), random, random, random))
                .withoutEdgeCases();
    }

    /** Numbers of at most so many digits, with none to so many of them behind the decimal mark. */
    static Arbitrary<BigDecimal> decimals(int digits, int decimals) {
        BigInteger bound = BigInteger.TEN.pow(digits).subtract(BigInteger.ONE);
        Arbitrary<BigDecimal> random = Combinators.combine(
                        Arbitraries.bigIntegers().between(bound.negate(), bound),
                        Arbitraries.integers().between(0, decimals))
                .as(BigDecimal::new);
        List<BigDecimal> corners = List.of(
                BigDecimal.ZERO,
                BigDecimal.ONE,
                BigDecimal.ONE.negate(),
                new BigDecimal(bound),
                new BigDecimal(bound.negate(), decimals));
        return withCorners(random, corners);
    }

    @Provide
    Arbitrary<Bedrag> bedragen() {
        return decimals(12, 20).map(Bedrag::of);
    }

    @Provide
    Arbitrary<Percentage> percentages() {
        return decimals(4, 8).map(Percentage::of);
    }

    @Provide
    Arbitrary<Procentpunt> procentpunten() {
        return decimals(4, 8).map(Procentpunt::of);
    }

    @Provide
    Arbitrary<Breuk> breuken() {
        Arbitrary<Breuk> random = Combinators.combine(
                        Arbitraries.longs().between(-1_000_000_000L, 1_000_000_000L),
                        Arbitraries.longs().between(-1_000_000L, 1_000_000L).filter(n -> n != 0))
                .as(Breuk::of);
        return withCorners(random, List.of(Breuk.NUL, Breuk.EEN, Breuk.of(-1, 3)));
    }

    @Provide
    Arbitrary<Bandbreedte<Bedrag>> bandbreedten() {
        return Combinators.combine(bedragen(), bedragen())
                .as((a, b) -> a.compareTo(b) <= 0 ? new Bandbreedte<>(a, b) : new Bandbreedte<>(b, a));
    }
}
