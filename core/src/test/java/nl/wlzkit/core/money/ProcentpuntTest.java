package nl.wlzkit.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcentpuntTest {
    private static final Procentpunt HALF = Procentpunt.of("0.5");

    @Test
    void equalityIsThatOfTheNumberWhateverItsScale() {
        EqualsVerifier.forClass(Procentpunt.class)
                .suppress(Warning.BIGDECIMAL_EQUALITY, Warning.NULL_FIELDS)
                .verify();
        assertThat(Procentpunt.of("0.50")).isEqualTo(HALF).hasSameHashCodeAs(HALF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+0,5 procentpunt", "0,5 procentpunten", "+0,5", "0,5", "0,5procentpunt", "0,50\u00A0procentpunt"
            })
    void dutchPointsAreRead(String text) {
        assertThat(Procentpunt.parse(text)).isEqualTo(HALF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "procentpunt",
                "0.5 procentpunt",
                "0,5 procent",
                "0,5 %",
                "+-0,5",
                "--1",
                "++1",
                "1e5",
                "NaN",
                "\u0661 procentpunt",
                "procentpunt 1",
                "1 procentpunt 2"
            })
    void whatIsNoDutchNumberOfPointsIsRefused(String text) {
        assertThatThrownBy(() -> Procentpunt.parse(text))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("Dutch points, such as +0,5 procentpunt");
    }

    @Test
    void aLongRowOfSpacesIsRefusedAtOnce() {
        String spaces = "1" + " ".repeat(100_000) + "x";
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatThrownBy(() -> Procentpunt.parse(spaces)).isInstanceOf(OngeldigeWaardeException.class));
    }

    @Test
    void itIsWrittenWithItsSign() {
        assertThat(HALF.in(Taal.NL)).isEqualTo("+0,5 procentpunt");
        assertThat(HALF.in(Taal.EN)).isEqualTo("+0.5 points");
        assertThat(Procentpunt.of("-2").in(Taal.NL)).isEqualTo("-2 procentpunt");
        assertThat(Procentpunt.NUL.in(Taal.EN)).isEqualTo("0 points");
        assertThat(HALF.negate()).hasToString("-0.5");
    }

    @Test
    void aSumThatLeavesTheRangeOverflows() {
        Procentpunt most = Procentpunt.of("999999999999999");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(most));
        assertThatThrownBy(() -> Procentpunt.of("1000000000000000")).isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void theOrderIsThatOfTheNumbers() {
        assertThat(Procentpunt.of("-2")).isLessThan(Procentpunt.NUL);
        assertThat(HALF).isGreaterThan(Procentpunt.NUL).isLessThan(Procentpunt.of("0.51"));
    }
}
