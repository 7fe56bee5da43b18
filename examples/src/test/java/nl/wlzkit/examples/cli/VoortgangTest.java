package nl.wlzkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import org.junit.jupiter.api.Test;

/** How far a table is, by a clock that is set by hand. */
class VoortgangTest {
    private static final long SECONDE = 1_000_000_000L;

    private long nu = 5 * SECONDE;
    private final List<Tekst> gezegd = new ArrayList<>();

    private List<String> said(Taal taal) {
        return gezegd.stream().map(t -> t.in(taal)).toList();
    }

    private InputStream bytes(Voortgang voortgang) {
        return voortgang.of(new ByteArrayInputStream(new byte[1_000]));
    }

    @Test
    void bothPassesAreToldAtMostOnceASecond() throws IOException {
        Voortgang voortgang = new Voortgang("t.csv", 1_000, () -> nu, gezegd::add);
        try (InputStream in = bytes(voortgang)) {
            assertThat(in.readNBytes(200)).hasSize(200);
            nu += SECONDE;
            assertThat(in.readNBytes(300)).hasSize(300);
            assertThat(in.readNBytes(500)).hasSize(500);
            assertThat(in.read()).isEqualTo(-1);
        }
        assertThat(said(Taal.NL)).containsExactly("t.csv: codering nakijken (50 %)");
        gezegd.clear();

        try (InputStream in = bytes(voortgang)) {
            nu += SECONDE / 2;
            assertThat(in.readNBytes(250)).hasSize(250);
            nu += 9 * SECONDE;
            voortgang.startLines();
            voortgang.line(1_024);
            nu += 2 * SECONDE;
            voortgang.line(1_023);
            voortgang.line(1_024);
            voortgang.line(2_048);
            nu += 198 * SECONDE;
            voortgang.line(1_024_000);
        }
        assertThat(said(Taal.NL))
                .containsExactly(
                        "t.csv: regel 1.024 (25 %), 512 regels/s, nog 6 s",
                        "t.csv: regel 1.024.000 (25 %), 5.120 regels/s, nog 10 min 0 s");
        assertThat(said(Taal.EN).get(0)).isEqualTo("t.csv: line 1,024 (25 %), 512 lines/s, 6 s left");
    }

    @Test
    void aTableOfUnknownSizeHasNoPercentAndNoTimeLeft() {
        Voortgang voortgang = new Voortgang("t.csv", 0, () -> nu, gezegd::add);
        voortgang.startLines();
        nu += SECONDE;
        voortgang.line(1_024);
        assertThat(said(Taal.NL)).containsExactly("t.csv: regel 1.024, 1.024 regels/s");
    }
}
