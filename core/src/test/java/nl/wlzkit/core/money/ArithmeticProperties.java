package nl.wlzkit.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The arithmetic of amounts, percentages and fractions is that of the numbers they stand for: nothing is rounded. */
@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class ArithmeticProperties {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    // ---- amounts

    @Property
    void amountsAddLikeTheirNumbers(@ForAll Bedrag a, @ForAll Bedrag b) {
        assertThat(a.plus(b).toBigDecimal())
                .isEqualByComparingTo(a.toBigDecimal().add(b.toBigDecimal()));
    }

    @Property
    void amountsSubtractLikeTheirNumbers(@ForAll Bedrag a, @ForAll Bedrag b) {
        assertThat(a.minus(b).toBigDecimal())
                .isEqualByComparingTo(a.toBigDecimal().subtract(b.toBigDecimal()));
    }

    @Property
    void minusUndoesPlus(@ForAll Bedrag a, @ForAll Bedrag b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
    }

    @Property
    void plusIsAssociativeAndCommutative(@ForAll Bedrag a, @ForAll Bedrag b, @ForAll Bedrag c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
    }

    @Property
    void negateIsMinusFromNothing(@ForAll Bedrag a) {
        assertThat(a.negate()).isEqualTo(Bedrag.NUL.minus(a));
        assertThat(a.plus(a.negate())).isEqualTo(Bedrag.NUL);
        assertThat(a.signum()).isEqualTo(a.compareTo(Bedrag.NUL));
    }

    @Property
    void timesIsAddingSoManyTimes(@ForAll Bedrag a, @ForAll @IntRange(max = 50) int n) {
        Bedrag som = Bedrag.NUL;
        for (int i = 0; i < n; i++) {
            som = som.plus(a);
        }
        assertThat(a.times(n)).isEqualTo(som);
        assertThat(a.times(-n)).isEqualTo(som.negate());
    }

    @Property
    void centsRoundTrip(@ForAll long centen) {
        assertThat(Bedrag.ofCenten(centen / 100).centen()).isEqualTo(centen / 100);
    }

    // ---- percentages

    @Property
    void aPercentageOfAnAmountIsExact(@ForAll Percentage p, @ForAll Bedrag a) {
        assertThat(p.of(a).toBigDecimal().multiply(HUNDRED))
                .isEqualByComparingTo(p.toBigDecimal().multiply(a.toBigDecimal()));
    }

    @Property
    void theWholeIsAHundredPercentAndNothingIsNone(@ForAll Bedrag a) {
        assertThat(Percentage.HONDERD.of(a)).isEqualTo(a);
        assertThat(Percentage.NUL.of(a)).isEqualTo(Bedrag.NUL);
    }

    @Property
    void aPercentageDistributesOverASum(@ForAll Percentage p, @ForAll Bedrag a, @ForAll Bedrag b) {
        assertThat(p.of(a.plus(b))).isEqualTo(p.of(a).plus(p.of(b)));
    }

    @Property
    void pointsAddedAndTheDifferenceAreInverse(@ForAll Percentage p, @ForAll Percentage q, @ForAll Procentpunt d) {
        assertThat(p.plus(d).minus(p)).isEqualTo(d);
        assertThat(q.plus(p.minus(q))).isEqualTo(p);
        assertThat(p.minus(q)).isEqualTo(q.minus(p).negate());
    }

    @Property
    void aPercentageOfAPercentageIsExactPoints(@ForAll Percentage p, @ForAll Percentage q) {
        assertThat(p.of(q).toBigDecimal().multiply(HUNDRED))
                .isEqualByComparingTo(p.toBigDecimal().multiply(q.toBigDecimal()));
    }

    @Property
    void minAndMaxAreTheTwoInOrder(@ForAll Percentage p, @ForAll Percentage q) {
        assertThat(p.min(q)).isLessThanOrEqualTo(p).isLessThanOrEqualTo(q);
        assertThat(p.max(q)).isGreaterThanOrEqualTo(p).isGreaterThanOrEqualTo(q);
        assertThat(p.min(q)).isIn(p, q);
        assertThat(p.max(q)).isIn(p, q);
    }

    @Property
    void pointsAddLikeTheirNumbers(@ForAll Procentpunt a, @ForAll Procentpunt b) {
        assertThat(a.plus(b).toBigDecimal())
                .isEqualByComparingTo(a.toBigDecimal().add(b.toBigDecimal()));
        assertThat(a.plus(a.negate())).isEqualTo(Procentpunt.NUL);
        assertThat(a.signum()).isEqualTo(a.toBigDecimal().signum());
    }

    // ---- fractions

    @Property
    void fractionsAreInLowestTermsWithAPositiveDenominator(@ForAll Breuk a) {
        assertThat(a.noemer()).isPositive();
        assertThat(a.teller().gcd(a.noemer())).isEqualTo(BigInteger.ONE);
    }

    @Property
    void whatComesOutOfACalculationIsInLowestTermsToo(@ForAll Breuk a, @ForAll Breuk b, @ForAll Breuk c) {
        Breuk uit = a.plus(b).times(c).minus(a.times(b));
        assertThat(uit.noemer()).isPositive();
        assertThat(uit.teller().gcd(uit.noemer())).isEqualTo(BigInteger.ONE);
        Breuk opnieuw = Breuk.of(new BigDecimal(uit.teller())).dividedBy(Breuk.of(new BigDecimal(uit.noemer())));
        assertThat(opnieuw).isEqualTo(uit).hasSameHashCodeAs(uit).hasToString(uit.toString());
    }

    @Property
    void fractionsAddLikeTheSchoolRule(@ForAll Breuk a, @ForAll Breuk b) {
        Breuk som = a.plus(b); // a/b + c/d = (ad + cb) / bd, crosswise so that no reduction is needed
        BigInteger ad = a.teller().multiply(b.noemer());
        BigInteger cb = b.teller().multiply(a.noemer());
        BigInteger bd = a.noemer().multiply(b.noemer());
        assertThat(som.teller().multiply(bd)).isEqualTo(ad.add(cb).multiply(som.noemer()));
    }

    @Property
    void fractionsFormAField(@ForAll Breuk a, @ForAll Breuk b, @ForAll Breuk c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(Breuk.NUL)).isEqualTo(a);
        assertThat(a.times(Breuk.EEN)).isEqualTo(a);
        if (b.signum() != 0) {
            assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        }
    }

    @Property
    void anAmountAsAFractionIsTheSameNumber(@ForAll Bedrag a) {
        Breuk breuk = a.toBreuk();
        assertThat(a.toBigDecimal().multiply(new BigDecimal(breuk.noemer())))
                .isEqualByComparingTo(new BigDecimal(breuk.teller()));
    }

    @Property
    void aPercentageAsAFractionTimesTheAmountIsThePart(@ForAll Percentage p, @ForAll Bedrag a) {
        assertThat(p.toBreuk().times(a.toBreuk())).isEqualTo(p.of(a).toBreuk());
    }

    @Property
    void fractionsAreOrderedLikeTheirDifference(@ForAll Breuk a, @ForAll Breuk b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
    }

    // ---- equality

    @Property
    void equalityAgreesWithTheOrder(@ForAll Bedrag a, @ForAll Bedrag b, @ForAll Percentage p, @ForAll Percentage q) {
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
        assertThat(p.equals(q)).isEqualTo(p.compareTo(q) == 0);
        assertThat(a.compareTo(b)).isEqualTo(a.toBigDecimal().compareTo(b.toBigDecimal()));
    }

    @Property
    void zerosBehindDoNotMatter(@ForAll Bedrag a, @ForAll @IntRange(max = 20) int zeros) {
        BigDecimal longer = a.toBigDecimal().setScale(a.toBigDecimal().scale() + zeros);
        assertThat(Bedrag.of(longer)).isEqualTo(a).hasSameHashCodeAs(a).isEqualByComparingTo(a);
        assertThat(Percentage.of(longer))
                .isEqualTo(Percentage.of(a.toBigDecimal()))
                .hasSameHashCodeAs(Percentage.of(a.toBigDecimal()));
        assertThat(Procentpunt.of(longer))
                .isEqualTo(Procentpunt.of(a.toBigDecimal()))
                .hasSameHashCodeAs(Procentpunt.of(a.toBigDecimal()));
    }
}
