package nl.wlzkit.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import org.junit.jupiter.api.Test;

/** What a user sees of what went wrong, and how the program ends. */
final class ProgrammaTest {
    private static final Tekst BERICHT = Tekst.of("Zo is het.", "So it is.");

    private final StringWriter err = new StringWriter();

    private int fail(RuntimeException fout) {
        return Programma.attempt(new PrintWriter(err), Taal.EN, () -> {
            throw fout;
        });
    }

    @Test
    void faultOfOursIsShownWholeAndOnce() {
        IllegalStateException fout = new IllegalStateException("outside", new ArithmeticException("inside"));
        assertThat(fail(fout)).isEqualTo(Programma.OUR_FAULT);
        assertThat(err.toString())
                .startsWith("This is a fault of this program, not of yours.")
                .containsOnlyOnce("IllegalStateException: outside")
                .containsOnlyOnce("Caused by: java.lang.ArithmeticException: inside")
                .contains("\tat " + ProgrammaTest.class.getName());
    }

    @Test
    void whatHasWordsOfOursIsToldInThoseAlone() {
        assertThat(fail(Fouten.told(BERICHT, new IllegalStateException("of Spark"))))
                .isEqualTo(Programma.BAD_INPUT);
        assertThat(err.toString().strip()).isEqualTo("So it is.");
    }

    @Test
    void whatHasNoneIsShownWhole() {
        assertThat(fail(Fouten.unexpected(BERICHT, new IllegalStateException("of Spark"))))
                .isEqualTo(Programma.BAD_INPUT);
        assertThat(err.toString())
                .startsWith("So it is.")
                .containsOnlyOnce("IllegalStateException: of Spark")
                .contains("\tat " + ProgrammaTest.class.getName());
    }
}
