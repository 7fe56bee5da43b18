package nl.wlzkit.core.iwlz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BerichtnotatieTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0.01", "100, 1", "9550, 95.5", "10000, 100", "12345, 123.45"})
    void aPercentageStandsInHundredths(String tekst, String procent) {
        assertThat(Berichtnotatie.parsePercentage(tekst)).isEqualTo(Percentage.of(procent));
        assertThat(Berichtnotatie.formatPercentage(Percentage.of(procent))).isEqualTo(tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 100", "0100", "95,5", "95.5", "-100", "+100", "1OO", "100 %", "1234567890", "١٠٠"})
    void whatIsNoPercentageIsRefused(String tekst) {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Berichtnotatie.parsePercentage(tekst))
                .satisfies(e -> assertThat(e.verwacht().nl()).contains("honderdsten"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "-1", "10000000"})
    void whatCannotBeWrittenWithoutLossIsRefused(String procent) {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Berichtnotatie.formatPercentage(Percentage.of(procent)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-2-1",
                "2023-02-29",
                "2024-13-01",
                "20240101",
                "1-1-2024",
                "2024-01-01 ",
                "+12024-01-01",
                "2024-01-01T00:00"
            })
    void whatIsNoDateIsRefused(String tekst) {
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> Berichtnotatie.parseDatum(tekst));
    }

    @Test
    void aDateIsADayThatExists() {
        assertThat(Berichtnotatie.parseDatum("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Berichtnotatie.formatDatum(LocalDate.of(10_000, 1, 1)));
    }

    @Test
    void yesIsOneAndNoIsTwo() {
        assertThat(Berichtnotatie.parseJaNee("1")).isTrue();
        assertThat(Berichtnotatie.parseJaNee("2")).isFalse();
        assertThat(Berichtnotatie.formatJaNee(true) + Berichtnotatie.formatJaNee(false))
                .isEqualTo("12");
        for (String tekst : new String[] {"", "0", "3", "ja", "01"}) {
            assertThatExceptionOfType(OngeldigeWaardeException.class)
                    .isThrownBy(() -> Berichtnotatie.parseJaNee(tekst));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2024-05-01, true",
        "1, 2024-05-02, false",
        "2, 2024-01-01, true",
        "2, 2024-05-01, false",
        "3, 1900-01-01, true",
        "3, 1901-01-01, false"
    })
    void aPartlyUnknownDateIsFilledInWithOnes(String gebruik, LocalDate datum, boolean past) {
        assertThat(Datumgebruik.ofCode(gebruik).fits(datum)).isEqualTo(past);
    }
}
