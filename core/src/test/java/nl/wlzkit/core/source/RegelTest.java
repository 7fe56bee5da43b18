package nl.wlzkit.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;
import org.junit.jupiter.api.Test;

class RegelTest {
    private static Regel regel(String id, String citaat) {
        return new Regel(
                id,
                new Bron("S", "Speeldocument", "", "", Tekst.same("")),
                "blz. 1",
                Regelsoort.ROL,
                Zekerheid.HOOG,
                Geldigheid.ONBEGRENSD,
                Tekst.same("x"),
                Optional.of(citaat),
                Optional.empty());
    }

    @Test
    void aQuoteHasAtMost220Characters() {
        assertThat(regel("S-1", "x".repeat(220)).citaat())
                .hasValueSatisfying(q -> assertThat(q).hasSize(220));
        assertThatThrownBy(() -> regel("S-1", "x".repeat(221)))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("a quote of at most 220 characters");
    }

    @Test
    void anIdStartsWithTheCodeOfItsDocument() {
        assertThatThrownBy(() -> regel("ST-1", "x"))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessage("\"ST-1\": expected an id that starts with S-");
    }

    @Test
    void aResourceIsReadAsUtf8AndOneThatIsAbsentIsADefectOfTheJar() {
        byte[] euro = "€".getBytes(StandardCharsets.UTF_8);
        assertThat(Resources.text(new ByteArrayInputStream(euro), "x")).isEqualTo("€");
        assertThat(Resources.bytes(new ByteArrayInputStream(euro), "x")).isEqualTo(euro);
        assertThatIllegalStateException()
                .isThrownBy(() -> Resources.text(null, "weg.tsv"))
                .withMessageContaining("weg.tsv");
    }
}
