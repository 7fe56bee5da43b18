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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                        e -> assertThat(e.bericht(Taal.NL)).endsWith(": verwacht een AGB-code: 8 cijfers"))
                .hasMessageEndingWith(": expected an AGB code: 8 digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "551", "55010", " 5501", "5501\n", "55o1", "+551", "\u0661\u0662\u0663\u0664"})
    void whatIsNoUzoviCodeIsRefused(String tekst) {
        assertThatThrownBy(() -> UzoviCode.parse(tekst))
                .isInstanceOfSatisfying(
                        OngeldigeWaardeException.class,
                        e -> assertThat(e.bericht(Taal.NL))
                                .endsWith(": verwacht een UZOVI-code: 4 cijfers, zoals 5501"))
                .hasMessageEndingWith(": expected a UZOVI code: 4 digits, such as 5501");
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
