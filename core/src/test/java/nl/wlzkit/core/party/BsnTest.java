package nl.wlzkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.Serializable;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.wlzkit.core.Serialised;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No number of a real person stands here: those that pass begin with 9999, a range kept for tests, or are nearly all zero. */
class BsnTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "999990019", // 81+72+63+54+45+0+0+2-9 = 308 = 28 x 11
                "999990020", // 81+72+63+54+45+0+0+4-0 = 319 = 29 x 11
                "000000012" // 2-2 = 0: seven zeros in front belong to it
            })
    void whatPassesTheElevenTestIsRead(String cijfers) {
        assertThat(Bsn.parse(cijfers).voluit()).isEqualTo(cijfers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999990018", // 309
                "999900019", // 263: only the fifth digit is another
                "00000012", // eight digits: the zero in front is missing
                "0000000012",
                "",
                " 999990019",
                "999990019\n",
                "999 990 019",
                "9999.90.019",
                "abc",
                "\u0669\u0669\u0669\u0669\u0669\u0660\u0660\u0661\u0669"
            })
    void whatDoesNotIsRefusedWithoutShowingIt(String tekst) {
        OngeldigeWaardeException e = catchThrowableOfType(OngeldigeWaardeException.class, () -> Bsn.parse(tekst));
        assertThat(e.waarde()).isEqualTo("\"*********\"");
        assertThat(e)
                .hasMessage(
                        "\"*********\": expected a citizen service number (BSN): 9 digits that pass the eleven test");
        assertThat(e.bericht(Taal.NL))
                .isEqualTo("\"*********\": verwacht een burgerservicenummer: 9 cijfers die aan de elfproef voldoen");
        assertThat(e).hasNoCause();
    }

    @Test
    void nineZerosPassTheTestAndAreAFindingOfTheirOwn() {
        Bsn nul = Bsn.parse("000000000");
        assertThat(nul.isNulnummer()).isTrue();
        assertThat(nul.voluit()).isEqualTo("000000000");
        assertThat(nul).hasToString("*********");
        assertThat(Bsn.parse("000000012").isNulnummer()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "999990019, -",
                "000000000, NULNUMMER",
                "999990018, ELFPROEF",
                "00000012, GEEN_NEGEN_CIJFERS",
                "0000000000, GEEN_NEGEN_CIJFERS",
                "99999001O, GEEN_NEGEN_CIJFERS"
            })
    void whatIsToBeSaidOfATextIsSaidWithoutShowingIt(String tekst, @Nullable Bsnbevinding bevinding) {
        assertThat(Bsn.bevinding(tekst)).isEqualTo(Optional.ofNullable(bevinding));
        for (Bsnbevinding b : Bsnbevinding.values()) {
            assertThat(b.in(Taal.NL) + b.in(Taal.EN)).doesNotContainPattern("[0-9]");
        }
    }

    @Test
    void itIsMaskedWhereverItIsShown() {
        Bsn bsn = Bsn.parse("999990019");
        assertThat(bsn).hasToString("*********");
        assertThat(bsn.in(Taal.NL)).isEqualTo("*********");
        assertThat(bsn.in(Taal.EN)).isEqualTo("*********");
        assertThat(Leesbaar.show(bsn, Taal.NL)).isEqualTo("*********");
    }

    @Test
    void itCannotBeSerialised() {
        assertThat(Bsn.parse("999990019")).isNotInstanceOf(Serializable.class);
    }

    @Test
    void whatArrivesOfARefusalElsewhereIsMaskedToo() throws Exception {
        OngeldigeWaardeException e = catchThrowableOfType(OngeldigeWaardeException.class, () -> Bsn.parse("999990018"));
        OngeldigeWaardeException copy = Serialised.copy(e, OngeldigeWaardeException.class);
        assertThat(copy.waarde() + copy.getMessage()).doesNotContain("9999");
    }

    @Test
    void equalityIsThatOfTheDigits() {
        EqualsVerifier.forClass(Bsn.class).suppress(Warning.NULL_FIELDS).verify();
    }

    @Test
    void nothingIsNotANumber() {
        assertThatThrownBy(() -> Bsn.parse(null)).isInstanceOf(NullPointerException.class);
    }
}
