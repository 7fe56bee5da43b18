package nl.wlzkit.tariff.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that is not money. */
class HoeveelheidTest {
    @Test
    void equalNumbersAreEqualHoweverTheyAreWritten() {
        assertThat(Hoeveelheid.of("21.20")).isEqualTo(Hoeveelheid.of("21.2")).hasToString("21.2");
        assertThat(new Hoeveelheid(new BigDecimal("1E+2")))
                .isEqualTo(Hoeveelheid.of(100))
                .hasToString("100");
        assertThat(new Hoeveelheid(new BigDecimal("0.000")))
                .isEqualTo(Hoeveelheid.NUL)
                .hasToString("0");
        assertThat(Hoeveelheid.of("-1.5").in(Taal.NL)).isEqualTo("-1,5");
        assertThat(Hoeveelheid.of("1.5").in(Taal.EN)).isEqualTo("1.5");
    }

    @Test
    void itAddsSubtractsAndCompares() {
        Hoeveelheid anderhalf = Hoeveelheid.of("1.5");

        assertThat(anderhalf.plus(anderhalf)).isEqualTo(Hoeveelheid.of(3));
        assertThat(anderhalf.minus(Hoeveelheid.of(2))).isEqualTo(Hoeveelheid.of("-0.5"));
        assertThat(anderhalf).isLessThan(Hoeveelheid.of(2)).isGreaterThan(Hoeveelheid.NUL);
        assertThat(anderhalf.min(Hoeveelheid.NUL)).isEqualTo(Hoeveelheid.NUL);
        assertThat(anderhalf.max(Hoeveelheid.NUL)).isEqualTo(anderhalf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,5", "1.", ".5", "+1", "1e2", "1234567890123456", "0.12345678901"})
    void whatIsNoSuchNumberIsRefused(String getal) {
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> Hoeveelheid.of(getal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "1234567890123456", "0.12345678901"})
    void aNumberWithTooManyDigitsIsRefusedFast(String getal) {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Hoeveelheid(new BigDecimal(getal)));
    }
}
