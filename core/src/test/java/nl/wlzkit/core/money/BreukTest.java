package nl.wlzkit.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreukTest {
    /** Not by EqualsVerifier: that makes fractions that do not exist, and terms are only the lowest when looked at. */
    @Test
    void howAFractionWasMadeDoesNotShow() {
        Breuk inEens = Breuk.of(5, 6);
        List<Breuk> gemaakt = List.of(
                Breuk.of(-10, -12),
                Breuk.of(1, 2).plus(Breuk.of(1, 3)),
                Breuk.of(4, 3).minus(Breuk.of(1, 2)),
                Breuk.of(10, 3).times(Breuk.of(1, 4)),
                Breuk.of(-10, 3).dividedBy(Breuk.of(-4, 1)),
                Breuk.of(1, 2).plus(Breuk.of(1, 3)).negate().negate());
        for (Breuk breuk : gemaakt) {
            assertThat(breuk).isEqualTo(inEens).isEqualByComparingTo(inEens).hasToString("5/6");
            assertThat(inEens).isEqualTo(breuk).hasSameHashCodeAs(breuk);
            assertThat(breuk.teller()).isEqualTo(5);
            assertThat(breuk.noemer()).isEqualTo(6);
            assertThat(breuk).isNotEqualTo(Breuk.of(5, 7)).isNotEqualTo(Breuk.of(-5, 6));
        }
        assertThat(inEens).isNotEqualTo("5/6").isNotEqualTo(null);
    }

    @Test
    void aLongCalculationStaysExact() {
        Breuk som = Breuk.NUL;
        Breuk product = Breuk.EEN;
        for (int i = 1; i <= 1_000; i++) {
            som = som.plus(Breuk.of(1, (long) i * (i + 1))); // 1/2 + 1/6 + … = 1 - 1/(n + 1)
            product = product.times(Breuk.of(-i, i + 1)); // 1/2 · 2/3 · … = 1/(n + 1)
        }
        assertThat(som).hasToString("1000/1001");
        assertThat(product).hasToString("1/1001");
    }

    @Test
    void equalityIsThatOfTheNumber() {
        assertThat(Breuk.of(2, 4)).isEqualTo(Breuk.of(1, 2)).hasSameHashCodeAs(Breuk.of(1, 2));
        assertThat(Breuk.of(1, -2)).isEqualTo(Breuk.of(-1, 2));
        assertThat(Breuk.of(0, -7)).isEqualTo(Breuk.NUL);
        assertThat(Breuk.of(7, 7)).isEqualTo(Breuk.EEN);
    }

    @Test
    void theArithmeticIsExact() {
        Breuk derde = Breuk.of(1, 3);
        assertThat(derde.plus(derde).plus(derde)).isEqualTo(Breuk.EEN);
        assertThat(Breuk.of(1, 2).minus(derde)).isEqualTo(Breuk.of(1, 6));
        assertThat(Breuk.of(2, 3).times(Breuk.of(3, 4))).isEqualTo(Breuk.of(1, 2));
        assertThat(Breuk.EEN.dividedBy(Breuk.of(-2, 3))).isEqualTo(Breuk.of(-3, 2));
    }

    @Test
    void aDecimalIsReadExactly() {
        // 187.31 = 18731/100, and 18731 has no factor 2 or 5
        assertThat(Breuk.of(new BigDecimal("187.31"))).hasToString("18731/100");
        assertThat(Breuk.of(new BigDecimal("1E+3"))).hasToString("1000");
        assertThat(Breuk.of(new BigDecimal("-0.50"))).hasToString("-1/2");
    }

    @Test
    void theSmallestLongsAreNoSpecialCase() {
        // -2^63 / -2^63 = 1; 1 / -2^63 has its sign in the numerator
        assertThat(Breuk.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Breuk.EEN);
        assertThat(Breuk.of(1, Long.MIN_VALUE)).hasToString("-1/9223372036854775808");
    }

    @Test
    void zeroIsNoDenominator() {
        assertThatThrownBy(() -> Breuk.of(1, 0))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("1/0");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Breuk.EEN.dividedBy(Breuk.NUL));
    }

    @Test
    void moreThanFourThousandBitsOverflow() {
        Breuk large = Breuk.of(new BigDecimal(BigInteger.TWO.pow(Breuk.MAX_BITS - 1)));
        assertThat(large.teller().bitLength()).isEqualTo(Breuk.MAX_BITS);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> large.plus(large));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> large.times(Breuk.of(2, 1)));
        Breuk small = Breuk.EEN.dividedBy(large);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> small.times(Breuk.of(1, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "1E+5000", "1E-5000"})
    void aHugeExponentOverflowsAtOnce(String number) {
        BigDecimal huge = new BigDecimal(number);
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Breuk.of(huge)));
    }

    @Test
    void itIsWrittenAsAFractionOrAWholeNumber() {
        assertThat(Breuk.of(4, 6).in(Taal.NL)).isEqualTo("2/3");
        assertThat(Breuk.of(10, 2).in(Taal.EN)).isEqualTo("5");
    }

    @Test
    void unequalFractionsSeldomShareAHash() {
        Set<Integer> hashes = new HashSet<>();
        for (int teller = -30; teller <= 30; teller++) {
            for (int noemer = 1; noemer <= 30; noemer++) {
                hashes.add(Breuk.of(teller, noemer).hashCode());
            }
        }
        // 60 and 30 hold a thousand fractions in lowest terms; 31 times one plus the other keeps nearly all apart
        assertThat(hashes).hasSizeGreaterThan(1_000);
    }
}
