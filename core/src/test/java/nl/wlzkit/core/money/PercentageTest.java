package nl.wlzkit.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {
    private static final Percentage P = Percentage.of("95.5");

    @Test
    void equalityIsThatOfTheNumberWhateverItsScale() {
        EqualsVerifier.forClass(Percentage.class)
                .suppress(Warning.BIGDECIMAL_EQUALITY, Warning.NULL_FIELDS)
                .verify();
        assertThat(Percentage.of("95.50")).isEqualTo(P).hasSameHashCodeAs(P);
        assertThat(Percentage.of("100.0")).isEqualTo(Percentage.HONDERD);
    }

    @Test
    void aPercentageOfAnAmountKeepsEveryDecimal() {
        // 187.31 x 95.5 = 17 888.105; divided by 100
        assertThat(P.of(Bedrag.of("187.31"))).isEqualTo(Bedrag.of("178.88105"));
    }

    @Test
    void pointsAreAddedAndAPercentageOfAPercentageIsPoints() {
        assertThat(P.plus(Procentpunt.of("0.5"))).isEqualTo(Percentage.of("96"));
        assertThat(Percentage.of("93.5").minus(P)).isEqualTo(Procentpunt.of("-2"));
        // -2 % of 95.5 %: -2 x 95.5 / 100 = -1.91 points, so relative gives 93.59 where points give 93.5
        assertThat(Percentage.of("-2").of(P)).isEqualTo(Procentpunt.of("-1.91"));
        assertThat(P.plus(Percentage.of("-2").of(P))).isEqualTo(Percentage.of("93.59"));
    }

    @Test
    void theFractionIsInLowestTerms() {
        // 95.5 / 100 = 955/1000 = 191/200
        assertThat(P.toBreuk()).isEqualTo(Breuk.of(191, 200)).hasToString("191/200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"95,5 %", "95,5%", "95,5", " 95,50 % ", "95,5\u00A0%"})
    void dutchPercentagesAreRead(String text) {
        assertThat(Percentage.parse(text)).isEqualTo(P);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.500 %",
                "95.5",
                "95.5 %",
                "%",
                "",
                " ",
                "+5 %",
                "--5 %",
                "5 %%",
                "% 5",
                "9e1 %",
                "NaN",
                "\u0669 %",
                "5 procent"
            })
    void whatIsNoDutchPercentageIsRefused(String text) {
        assertThatThrownBy(() -> Percentage.parse(text))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("a Dutch percentage, such as 95,5 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"95,5", "95.5 %", "", "+5", "1e2", "NaN", "\u0669"})
    void whatIsNoPlainNumberIsRefused(String text) {
        assertThatThrownBy(() -> Percentage.of(text))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("a percentage, such as 95.5");
    }

    @Test
    void whatDoesNotFitIsRefusedAsInputAndOverflowsInACalculation() {
        assertThatThrownBy(() -> Percentage.of(new BigDecimal("1E+15"))).isInstanceOf(OngeldigeWaardeException.class);
        Percentage most = Percentage.of("999999999999999");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(Procentpunt.of("1")));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.minus(Percentage.of("-1")));
        // a thousand percent of 999 999 999 999 999 is ten times as much
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Percentage.of("1000").of(Bedrag.of("999999999999999")));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.of(most));
    }

    @Test
    void itIsWrittenInBothLanguages() {
        assertThat(P.in(Taal.NL)).isEqualTo("95,5 %");
        assertThat(P.in(Taal.EN)).isEqualTo("95.5%");
        assertThat(Percentage.of("-1234.25").in(Taal.NL)).isEqualTo("-1.234,25 %");
        assertThat(Percentage.HONDERD.in(Taal.EN)).isEqualTo("100%");
        assertThat(Percentage.of("95.50")).hasToString("95.5");
    }
}
