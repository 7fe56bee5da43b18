package nl.wlzkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AGB and UZOVI codes: digits, all of them, and nothing else. */
class CodesTest {
    @Test
    void zerosInFrontAreKept() {
        assertThat(AgbCode.parse("00000012")).hasToString("00000012");
        assertThat(AgbCode.parse("00000012").in(Taal.NL)).isEqualTo("00000012");
        assertThat(UzoviCode.parse("0007")).hasToString("0007");
        assertThat(UzoviCode.parse("0007").in(Taal.EN)).isEqualTo("0007");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1234567",
                "123456789",
                " 12345678",
                "12345678 ",
                "12345678\n",
                "1234 5678",
                "1234567a",
                "-1234567",
                "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668"
            })
    void whatIsNoAgbCodeIsRefused(String tekst) {
        assertThatThrownBy(() -> AgbCode.parse(tekst))
                .isInstanceOfSatisfying(
                        OngeldigeWaardeException.class,
                        e -> assertThat(e.bericht(Taal.NL)).contains(": verwacht een AGB-code: 8 cijfers"))
                .hasMessageContaining(": expected an AGB code: 8 digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "551", "55010", " 5501", "5501\n", "55o1", "+551", "\u0661\u0662\u0663\u0664"})
    void whatIsNoUzoviCodeIsRefused(String tekst) {
        assertThatThrownBy(() -> UzoviCode.parse(tekst))
                .isInstanceOfSatisfying(
                        OngeldigeWaardeException.class,
                        e -> assertThat(e.bericht(Taal.NL))
                                .contains(": verwacht een UZOVI-code: 4 cijfers, zoals 5501"))
                .hasMessageContaining(": expected a UZOVI code: 4 digits, such as 5501");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1234567|hier staan er 7, en nullen vooraan horen erbij|here are 7, and zeros in front belong to it",
                "123456789|hier staan er 9|here are 9",
                "1234 5678|zonder spaties|without spaces",
                "12345678 |zonder spaties|without spaces",
                "\u00A012345678|zonder spaties|without spaces",
                "O1234567|het cijfer 0, niet de letter O|the digit 0, not the letter O",
                "123456o|het cijfer 0, niet de letter O|the digit 0, not the letter O",
                "1234567l|het cijfer 1, niet de letter l of I|the digit 1, not the letter l or I",
                "I2345678|het cijfer 1, niet de letter l of I|the digit 1, not the letter l or I",
                "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668|alleen de cijfers 0 tot en met 9"
                        + "|only the digits 0 through 9"
            })
    void aSlipIsNamed(String tekst, String nl, String en) {
        assertThatThrownBy(() -> AgbCode.parse(tekst))
                .isInstanceOfSatisfying(
                        OngeldigeWaardeException.class,
                        e -> assertThat(e.verwacht())
                                .isEqualTo(Tekst.of("een AGB-code: 8 cijfers; " + nl, "an AGB code: 8 digits; " + en)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "OOOO", "-1234567", "1234567a", "lI", "Ol", "1234567D", "1234567|"})
    void whatIsNoSlipGetsNoHint(String tekst) {
        assertThatThrownBy(() -> AgbCode.parse(tekst)).hasMessageEndingWith(": expected an AGB code: 8 digits");
    }

    @Test
    void aUzoviCodeHasItsOwnLengthInTheHint() {
        assertThatThrownBy(() -> UzoviCode.parse("551"))
                .hasMessageEndingWith("4 digits, such as 5501; here are 3, and zeros in front belong to it");
        assertThatThrownBy(() -> UzoviCode.parse("55o1")).hasMessageEndingWith("; the digit 0, not the letter O");
        assertThatThrownBy(() -> UzoviCode.parse("55010")).hasMessageEndingWith("; here are 5");
    }

    @Test
    void aUzoviCodeNeedNotBeKnown() {
        assertThat(UzoviCode.parse("0000")).hasToString("0000");
    }

    @Test
    void theyAreOrderedByTheirDigits() {
        assertThat(Stream.of("00000010", "90000000", "00000009")
                        .map(AgbCode::parse)
                        .sorted()
                        .map(AgbCode::toString))
                .containsExactly("00000009", "00000010", "90000000");
        assertThat(Stream.of("5510", "0001", "5501")
                        .map(UzoviCode::parse)
                        .sorted()
                        .map(UzoviCode::toString))
                .containsExactly("0001", "5501", "5510");
    }

    @Test
    void equalityIsThatOfTheDigits() {
        EqualsVerifier.forClass(AgbCode.class).suppress(Warning.NULL_FIELDS).verify();
        EqualsVerifier.forClass(UzoviCode.class).suppress(Warning.NULL_FIELDS).verify();
    }

    @Test
    void aLongTextIsRefusedAtOnce() {
        String lang = "1".repeat(1_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThatThrownBy(() -> AgbCode.parse(lang)).isInstanceOf(OngeldigeWaardeException.class);
            assertThatThrownBy(() -> UzoviCode.parse(lang)).isInstanceOf(OngeldigeWaardeException.class);
        });
    }
}
