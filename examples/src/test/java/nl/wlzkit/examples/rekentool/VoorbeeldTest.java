package nl.wlzkit.examples.rekentool;

import static nl.wlzkit.examples.rekentool.Rekengevallen.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.examples.rekentool.Rekengevallen.Geval;
import nl.wlzkit.tariff.meerzorg.Cel;
import nl.wlzkit.tariff.meerzorg.Celwaarde;
import nl.wlzkit.tariff.meerzorg.Rekentool;
import nl.wlzkit.tariff.meerzorg.Werkblad;
import org.junit.jupiter.api.Test;

/**
 * The sample workbook: the cells of the real one that matter, filled in for somebody who does not exist. To write it anew:
 * {@code -Dtest=VoorbeeldTest -Dwlzkit.rekentool.write=true}.
 */
class VoorbeeldTest {
    private static final Path BESTAND = Path.of("data/rekentool-meerzorg-2026-fictief.xlsx");
    private static final Cel TOELICHTING = new Cel(Werkblad.VOORBLAD, "B3");
    private static final Cel NAAM = new Cel(Werkblad.CLIENTGEGEVENS, "D7");

    /** What the case does not tell, by hand: 5 × 3:26 + 2 × 5:40, 5 × 1:45, and what is simply repeated or filled in. */
    private static final Map<Cel, Celwaarde> REST = Map.of(
            cell("AI", "I3"), Celwaarde.of(Breuk.of(28 * 60 + 30, 1_440)),
            cell("AI", "I4"), Celwaarde.of(Breuk.of(8 * 60 + 45, 1_440)),
            cell("OI", "C14"), Celwaarde.of(Breuk.of(1, 24)),
            cell("OI", "C34"), Celwaarde.of("Nee"),
            cell("VB", "K4"), Celwaarde.of("GOED"),
            cell("VB", "K6"), Celwaarde.of("GOED"),
            cell("VB", "K7"), Celwaarde.of("GOED"),
            cell("VB", "K8"), Celwaarde.of("GOED"),
            cell("VB", "K9"), Celwaarde.of("GOED"));

    private static byte[] write() {
        Geval geval = Rekengevallen.of("I2026-0393");
        return new Werkboekschrijver(geval.jaar())
                .putAll(geval.invoer())
                .putAll(geval.uitvoer())
                .putAll(REST)
                .put(
                        TOELICHTING,
                        Celwaarde.of("FICTIEF: een voorbeeld met alleen de cellen die wlzkit leest, geen aanvraag"))
                .put(NAAM, Celwaarde.of("FICTIEF"))
                .bytes();
    }

    private static Map<Cel, Celwaarde> cells(byte[] bestand) {
        Set<Cel> alle = new HashSet<>(Rekentool.cellen());
        alle.addAll(Indeling.cellen());
        alle.add(TOELICHTING);
        Werkboek werkboek = Werkboek.read(BESTAND.toString(), bestand, alle);
        Map<Cel, Celwaarde> cellen = new LinkedHashMap<>();
        alle.stream().sorted().forEach(c -> cellen.put(c, werkboek.get(c)));
        return cellen;
    }

    @Test
    void theSampleIsWhatTheTestsWrite() throws IOException {
        if (Boolean.getBoolean("wlzkit.rekentool.write")) {
            Files.write(BESTAND, write());
        }
        byte[] bestand = Files.readAllBytes(BESTAND);
        assertThat(bestand).hasSizeLessThan(20_000);
        assertThat(cells(bestand)).isEqualTo(cells(write()));
        assertThat(cells(bestand).get(TOELICHTING))
                .hasToString("Woord[tekst=FICTIEF: een voorbeeld met alleen de cellen"
                        + " die wlzkit leest, geen aanvraag]");
        assertThat(new String(
                        Werkboekschrijver.parts(bestand).getOrDefault("xl/sharedStrings.xml", new byte[0]),
                        java.nio.charset.StandardCharsets.UTF_8))
                .contains("<t>FICTIEF</t>");
    }
}
