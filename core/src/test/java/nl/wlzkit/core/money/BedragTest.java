package nl.wlzkit.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BedragTest {
    /** Fifteen nines: the most that fits before the decimal mark. */
    private static final Bedrag MOST = Bedrag.of("999999999999999");

    @Test
    void equalityIsThatOfTheNumberWhateverItsScale() {
        // the number is kept without zeros behind, so comparing it with equals is comparing it with compareTo
        EqualsVerifier.forClass(Bedrag.class)
                .suppress(Warning.BIGDECIMAL_EQUALITY, Warning.NULL_FIELDS)
                .verify();
        assertThat(Bedrag.of("12.30")).isEqualTo(Bedrag.of("12.3")).hasSameHashCodeAs(Bedrag.of("12.3"));
        assertThat(Bedrag.of("0.00")).isEqualTo(Bedrag.NUL).hasSameHashCodeAs(Bedrag.NUL);
        assertThat(Bedrag.of("-0")).isEqualTo(Bedrag.NUL);
        assertThat(Bedrag.of(new BigDecimal("1E+3"))).isEqualTo(Bedrag.of("1000"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    € 1.234,56        | 1234.56
                    €1.234,56         | 1234.56
                    1.234,56          | 1234.56
                    1234,56           | 1234.56
                    € 1.234           | 1234
                    € 12.345.678,9    | 12345678.9
                    -€ 0,05           | -0.05
                    € -0,05           | -0.05
                    -0,05             | -0.05
                    € 0,178881050     | 0.17888105
                    999.999.999.999.999,99 | 999999999999999.99
                    """)
    void dutchAmountsAreRead(String dutch, String plain) {
        assertThat(Bedrag.parse(dutch)).isEqualTo(Bedrag.of(plain));
    }

    @Test
    void aHardSpaceAfterTheEuroSignAndSpaceAroundAreFine() {
        assertThat(Bedrag.parse("€\u00A05")).isEqualTo(Bedrag.of("5"));
        assertThat(Bedrag.parse("  € 5 ")).isEqualTo(Bedrag.of("5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234.56",
                "0.123",
                "000.005",
                "012.345",
                "1.23,4",
                "12.34",
                "1.2345",
                "1234.567,8",
                "1..234",
                "€",
                "",
                " ",
                "-",
                "--1",
                "-€-1",
                "+1",
                "€ +1",
                "1e5",
                "NaN",
                "Infinity",
                "\u0661\u0662",
                "1,",
                ",5",
                "1,2,3",
                "€ € 1",
                "1 €",
                "$ 1",
                "1.000.000.000.000.000",
                "1000000000000000",
                "1 000",
                "0x10",
                "1\n2"
            })
    void whatIsNoDutchAmountIsRefused(String text) {
        assertThatThrownBy(() -> Bedrag.parse(text))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("a Dutch amount, such as € 1.234,56");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,5",
                "1.234,56",
                "",
                " 1",
                "1 ",
                "+1",
                "--1",
                "1e5",
                "1E+5",
                "NaN",
                ".5",
                "5.",
                "\u0661",
                "€ 1",
                "1000000000000000",
                "0x1",
                "1_000"
            })
    void whatIsNoPlainNumberIsRefused(String text) {
        assertThatThrownBy(() -> Bedrag.of(text))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("an amount in euros, such as 1234.56");
    }

    @Test
    void moreThanSixtyDecimalsAreRefusedUnlessTheyAreZeros() {
        String sixty = "0." + "0".repeat(59) + "1";
        assertThat(Bedrag.of(sixty).toBigDecimal()).isEqualByComparingTo(new BigDecimal("1E-60"));
        assertThatThrownBy(() -> Bedrag.of(sixty + "1")).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> Bedrag.of(new BigDecimal("1E-61"))).isInstanceOf(OngeldigeWaardeException.class);
        assertThat(Bedrag.of(new BigDecimal("0.5" + "0".repeat(70)))).isEqualTo(Bedrag.of("0.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "-1E+999999999", "1E-999999999", "1E+15"})
    void aHugeExponentIsRefusedAtOnce(String number) {
        BigDecimal huge = new BigDecimal(number);
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatThrownBy(() -> Bedrag.of(huge)).isInstanceOf(OngeldigeWaardeException.class));
    }

    @Test
    void aZeroIsZeroWhateverItsExponent() {
        assertThat(Bedrag.of(new BigDecimal("0E+999999999"))).isEqualTo(Bedrag.NUL);
        assertThat(Bedrag.of(new BigDecimal("0E-999999999"))).isEqualTo(Bedrag.NUL);
    }

    @Test
    void aLongTextIsRefusedAtOnce() {
        String digits = "1".repeat(1_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThatThrownBy(() -> Bedrag.of(digits)).isInstanceOf(OngeldigeWaardeException.class);
            assertThatThrownBy(() -> Bedrag.parse(digits)).isInstanceOf(OngeldigeWaardeException.class);
        });
    }

    @Test
    void aCalculationThatLeavesTheRangeOverflows() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> MOST.plus(Bedrag.of("1")));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> MOST.negate().minus(Bedrag.of("1")));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> MOST.times(2));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> MOST.times(Long.MIN_VALUE));
        // sixty decimals times a percentage with one decimal: 60 + 1 + 2 are too many, and nothing is rounded away
        Bedrag tiny = Bedrag.of(new BigDecimal("1E-60"));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Percentage.of("95.5").of(tiny));
    }

    @Test
    void theRangeReachesFifteenNinesAndAllDecimals() {
        assertThat(MOST.plus(Bedrag.of("0.99")).minus(Bedrag.of("0.99"))).isEqualTo(MOST);
    }

    @Test
    void centsAreOnlyGivenWhenThereAreNoPartsOfACent() {
        assertThat(Bedrag.of("12.3").centen()).isEqualTo(1230);
        assertThat(Bedrag.ofCenten(-5)).isEqualTo(Bedrag.of("-0.05"));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Bedrag.of("0.005").centen());
        assertThatThrownBy(() -> Bedrag.ofCenten(Long.MAX_VALUE)).isInstanceOf(OngeldigeWaardeException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1234.5     | € 1.234,50      | €1,234.50
                    0          | € 0,00          | €0.00
                    -1234567.8 | € -1.234.567,80 | €-1,234,567.80
                    178.88105  | € 178,88105     | €178.88105
                    999        | € 999,00        | €999.00
                    1000       | € 1.000,00      | €1,000.00
                    """)
    void amountsAreWrittenWithAtLeastTwoDecimals(String plain, String nl, String en) {
        assertThat(Bedrag.of(plain).in(Taal.NL)).isEqualTo(nl);
        assertThat(Bedrag.of(plain).in(Taal.EN)).isEqualTo(en);
    }

    @Test
    void thePlainNotationHasNoZerosBehindAndNoExponent() {
        assertThat(Bedrag.of("1234.50")).hasToString("1234.5");
        assertThat(Bedrag.of("1000")).hasToString("1000");
        assertThat(Bedrag.of("0.0000001")).hasToString("0.0000001");
    }

    @Test
    void aNumberOfAHundredThousandDigitsIsRefusedAtOnce() {
        java.math.BigDecimal huge = new java.math.BigDecimal("0.1" + "0".repeat(100_000));
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(1),
                () -> org.assertj.core.api.Assertions.assertThatThrownBy(() -> Bedrag.of(huge))
                        .isInstanceOf(nl.wlzkit.core.input.OngeldigeWaardeException.class));
    }
}
