package nl.wlzkit.core.input;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wlzkit.core.Serialised;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import org.junit.jupiter.api.Test;

class OngeldigeWaardeExceptionTest {
    private static final Tekst VERWACHT = Tekst.of("een getal", "a number");

    private static String shown(String waarde) {
        return new OngeldigeWaardeException(waarde, VERWACHT).waarde();
    }

    @Test
    void itSaysWhatWasRefusedAndWhatWasExpectedInBothLanguages() {
        OngeldigeWaardeException e = new OngeldigeWaardeException("4XX", VERWACHT);
        assertThat(e).isInstanceOf(IllegalArgumentException.class).hasMessage("\"4XX\": expected a number");
        assertThat(e.bericht(Taal.NL)).isEqualTo("\"4XX\": verwacht een getal");
        assertThat(e.bericht(Taal.EN)).isEqualTo("\"4XX\": expected a number");
    }

    @Test
    void whatCannotBePrintedIsEscaped() {
        assertThat(shown("a\nb\u0000\u001B[31m")).isEqualTo("\"a\\u000ab\\u0000\\u001b[31m\"");
        assertThat(shown("\u202Ex\u2028\uFEFF\uD800")).isEqualTo("\"\\u202ex\\u2028\\ufeff\\ud800\"");
        assertThat(shown("café €")).isEqualTo("\"café €\"");
    }

    @Test
    void whatIsTooLongIsCutAfterSixtyCharacters() {
        assertThat(shown("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
        assertThat(shown("x".repeat(61))).isEqualTo("\"" + "x".repeat(60) + "…\"");
        String clef = "\uD834\uDD1E"; // two chars, never parted
        assertThat(shown(clef.repeat(100_000))).isEqualTo("\"" + clef.repeat(60) + "…\"");
    }

    @Test
    void itSurvivesBeingSent() throws Exception {
        OngeldigeWaardeException e = new OngeldigeWaardeException("4\n", VERWACHT);
        OngeldigeWaardeException copy = Serialised.copy(e, OngeldigeWaardeException.class);
        assertThat(copy).hasMessage(e.getMessage());
        assertThat(copy.waarde()).isEqualTo(e.waarde());
        assertThat(copy.verwacht()).isEqualTo(VERWACHT);
    }
}
