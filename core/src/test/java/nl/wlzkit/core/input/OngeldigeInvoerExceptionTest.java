package nl.wlzkit.core.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.Serialised;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import org.junit.jupiter.api.Test;

class OngeldigeInvoerExceptionTest {
    private static final Probleem PLACED = Probleem.of("/a/0", 2, 5, "tru\u0007e", Tekst.of("een getal", "a number"));
    private static final Probleem ABSENT = Probleem.of("", 0, 0, "", Tekst.of("een object", "an object"));

    @Test
    void theMessageIsAHeadingAndOneLineAProblem() {
        OngeldigeInvoerException e = new OngeldigeInvoerException("beleid.json", List.of(PLACED, ABSENT));
        assertThat(e.bericht(Taal.NL)).isEqualTo("""
                        2 problemen in beleid.json:
                          /a/0 (regel 2, kolom 5): gevonden tru\\u0007e; verwacht: een getal
                          (hele document): verwacht: een object""");
        assertThat(e.bericht(Taal.EN)).isEqualTo("""
                        2 problems in beleid.json:
                          /a/0 (line 2, column 5): found tru\\u0007e; expected: a number
                          (whole document): expected: an object""");
        assertThat(e).hasMessage(e.bericht(Taal.EN));
    }

    @Test
    void oneProblemIsNotPlural() {
        OngeldigeInvoerException e = new OngeldigeInvoerException("x", List.of(ABSENT));
        assertThat(e.bericht(Taal.NL)).startsWith("1 probleem in x:");
        assertThat(e.bericht(Taal.EN)).startsWith("1 problem in x:");
    }

    @Test
    void aLineFeedInTheInputDoesNotMakeASecondLine() {
        Probleem tricky = Probleem.of("/a\nb", 1, 1, "x\ny\r", Tekst.same("z"));
        assertThat(tricky).hasToString(tricky.in(Taal.EN));
        assertThat(tricky.in(Taal.EN)).isEqualTo("/a\\u000ab (line 1, column 1): found x\\u000ay\\u000d; expected: z");
    }

    @Test
    void whatWasExpectedIsOnOneLineToo() {
        Probleem tricky = Probleem.of("/a", 1, 1, "x", Tekst.same("y\nz" + "a".repeat(4_000)));
        assertThat(tricky.verwacht().nl())
                .startsWith("y\\u000az")
                .isEqualTo(tricky.verwacht().en())
                .endsWith("a…")
                .hasSize("y\\u000az".length() + 3_997 + 1);
    }

    @Test
    void thereIsAtLeastOneProblemAndTheListCannotBeChanged() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OngeldigeInvoerException("x", List.of()));
        List<Probleem> problemen = new ArrayList<>(List.of(PLACED));
        OngeldigeInvoerException e = new OngeldigeInvoerException("x", problemen);
        problemen.add(ABSENT);
        assertThat(e.problemen()).containsExactly(PLACED).isUnmodifiable();
    }

    @Test
    void itSurvivesBeingSent() throws Exception {
        OngeldigeInvoerException e = new OngeldigeInvoerException("beleid.json", List.of(PLACED, ABSENT));
        OngeldigeInvoerException copy = Serialised.copy(e, OngeldigeInvoerException.class);
        assertThat(copy.problemen()).isEqualTo(e.problemen());
        assertThat(copy.bron()).isEqualTo("beleid.json");
        assertThat(copy.bericht(Taal.NL)).isEqualTo(e.bericht(Taal.NL));
    }

    @Test
    void aLineWithoutAColumnIsShownByItself() {
        assertThat(Probleem.of("/a", 3, 0, "x", Tekst.same("z")).in(Taal.NL))
                .isEqualTo("/a (regel 3): gevonden x; verwacht: z");
        assertThat(Probleem.of("", 0, 5, "", Tekst.same("z")).in(Taal.NL)).isEqualTo("(hele document): verwacht: z");
    }
}
