package nl.wlzkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command: what it writes, what it says, and what it refuses. */
class RapportCommandTest {
    private static final String AANBIEDER = "data/aanbieder.json";

    @TempDir
    private Path folder;

    private static Run run(String... args) {
        List<String> alle = new ArrayList<>(List.of("rapport"));
        alle.addAll(List.of(args));
        alle.addAll(List.of("--taal", "nl"));
        Run run = Run.of(alle);
        // lines are laid out by the width of the screen, and the folder of a test has a name of any length
        return new Run(run.code(), words(run.out()), words(run.err()));
    }

    private static String words(String tekst) {
        return tekst.replaceAll("\\s+", " ");
    }

    private List<Path> written() throws IOException {
        try (var bestanden = Files.walk(folder)) {
            return bestanden.filter(p -> !p.equals(folder)).toList();
        }
    }

    @Test
    void itMakesTheFolderAndSaysWhatItWrote() throws IOException {
        Path uit = folder.resolve("nieuw/rapport");
        Run run = run(AANBIEDER, "--uit", uit.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("rapport.html", "tarieven van 7 zorgkantoren", "kaart van 31 regio's");
        assertThat(Files.readString(uit.resolve("rapport.html"))).startsWith("<!DOCTYPE html>");
        try (var bestanden = Files.list(uit)) {
            assertThat(bestanden).hasSize(1);
        }
    }

    @Test
    void whatWasThereIsReplaced() throws IOException {
        Files.writeString(folder.resolve("rapport.html"), "oud");
        assertThat(run(AANBIEDER, "--uit", folder.toString()).code()).isZero();
        assertThat(Files.readString(folder.resolve("rapport.html"))).doesNotStartWith("oud");
    }

    @Test
    void everyProblemIsToldAtOnceAndNothingIsWritten() throws IOException {
        Path fout = Files.writeString(folder.resolve("fout.json"), "{\"schema\": \"aanbieder-1\", \"sector\": \"VV\"}");
        Run run = run(
                fout.toString(),
                "--uit",
                fout.toString(),
                "--zorgkantoor",
                "Ergens",
                "--lezing",
                "procenten=half",
                "--van",
                "gisteren",
                "--verplichtingen",
                fout.toString());
        assertThat(run.code()).isEqualTo(Wlzkit.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("naam", "Ergens", "procenten=half", "een map; dit is een bestand", "gisteren", "peildatum");
        assertThat(written()).containsExactly(fout);
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws IOException {
        Path bestand = Files.writeString(folder.resolve("bestand"), "x");
        Run run = run(AANBIEDER, "--uit", bestand.resolve("map").toString());
        assertThat(run.code()).isEqualTo(Wlzkit.BAD_INPUT);
        assertThat(run.err()).contains("een map die te maken is");
        assertThat(written()).containsExactly(bestand);
    }

    @Test
    void thePeriodIsChosenAndMustRunForward() throws IOException {
        Run run = run(AANBIEDER, "--uit", folder.toString(), "--van", "2023-06-01", "--tot", "2023-12-31");
        assertThat(run.out()).contains("2023-06-01 t/m 2023-12-31");
        assertThat(Files.readString(folder.resolve("rapport.html"))).contains("ZKB24-STAP-07");
        assertThat(run(AANBIEDER, "--uit", folder.toString(), "--van", "2027-01-01")
                        .err())
                .contains("--van: gevonden 2027-01-01");
        assertThat(run(AANBIEDER, "--uit", folder.toString(), "--tot", "2023-12-31")
                        .err())
                .contains("--tot: gevonden 2023-12-31");
    }

    @Test
    void deliveriesAreTold() throws IOException {
        Run run = run(
                AANBIEDER,
                "--uit",
                folder.toString(),
                "--van",
                "2017-01-01",
                "--tot",
                "2019-12-31",
                "--verplichtingen",
                "data/kwaliteitskader-verplichtingen.json");
        assertThat(run.code()).isZero();
        assertThat(Files.readString(folder.resolve("rapport.html")))
                .contains("te laat of geleverd, maar te laat", "2018-12-31");
    }

    private Run everything(String... meer) {
        List<String> alle = new ArrayList<>(List.of(
                AANBIEDER,
                "--uit",
                folder.toString(),
                "--fricties",
                "data/restopgave.json",
                "--fricties",
                "data/frictieportefeuille.json",
                "--clienten",
                "data/match-clienten-fictief.csv",
                "--plaatsen",
                "data/match-plaatsen-fictief.csv"));
        // the same lists, of which wachtlijst takes the first without a name
        alle.add("--wachtlijst");
        alle.addAll(Run.WAITING_LISTS.subList(1, Run.WAITING_LISTS.size()));
        alle.addAll(List.of(meer));
        return run(alle.toArray(new String[0]));
    }

    @Test
    void everythingThatCanBeToldIsInOneFileOfAReasonableSize() throws IOException {
        Run run = everything();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("4 fricties", "6 – 9 mensen op wachtlijsten; 4 van 8 cliënten geplaatst");
        Path pagina = folder.resolve("rapport.html");
        assertThat(written()).containsExactly(pagina);
        assertThat(Files.size(pagina)).isLessThan(3_000_000);
        assertThat(Files.readString(pagina)).doesNotContain("verzonnen-0", "1938", "1234AA");
    }

    @Test
    void whatIsWrongInTheTablesIsToldWithTheRestAndNobodyIsNamed() throws IOException {
        Path fout = Files.writeString(
                folder.resolve("fout.csv"), "aanbieder;datum;status;clientnummer\nA;gisteren;7;GEHEIM-1\n");
        Path map = folder.resolve("uit");
        Run run = run(
                AANBIEDER,
                "--uit",
                map.toString(),
                "--wachtlijst",
                fout.toString(),
                "--fricties",
                AANBIEDER,
                "--clienten",
                fout.toString());
        assertThat(run.code()).isEqualTo(Wlzkit.BAD_INPUT);
        assertThat(run.err())
                .contains("fout.csv", "datum", "--plaatsen", "frictie")
                .doesNotContain("GEHEIM-1");
        assertThat(Files.exists(map)).isFalse();
    }

    @Test
    void shadowListsNeedAnOfficialList() {
        assertThat(run(AANBIEDER, "--uit", folder.toString(), "--schaduw", "data/wachtlijst-schaduw-1.csv")
                        .err())
                .contains("--wachtlijst", "ook de officiële wachtlijst");
    }

    @Test
    void deliveriesForTheFrameworkOfAnotherSectorAreRefused() {
        Run run = run(
                "data/aanbieder-gz.json",
                "--uit",
                folder.toString(),
                "--verplichtingen",
                "data/kwaliteitskader-verplichtingen.json");
        assertThat(run.code()).isEqualTo(Wlzkit.BAD_INPUT);
        assertThat(run.err()).contains("VERPLEEGHUISZORG", "een kader van de sector GZ");
    }

    @Test
    void linesThatAreLeftOutAreCountedOnThePage() throws IOException {
        Path lijst = Files.writeString(
                folder.resolve("lijst.csv"),
                "aanbieder;datum;status;clientnummer\nA;2025-01-01;7;x-1\nA;gisteren;7;x-2\n");
        Path map = folder.resolve("uit");
        Run run = run(
                AANBIEDER,
                "--uit",
                map.toString(),
                "--wachtlijst",
                lijst.toString(),
                "--sla-fouten-over",
                "--uitval",
                folder.resolve("uitval.csv").toString());
        assertThat(run.code()).isZero();
        assertThat(Files.readString(map.resolve("rapport.html")))
                .contains("Foute regels in de bestanden: 1. Zij tellen hieronder niet mee.");
    }

    @Test
    void agreementsThatWereNotToldAreNotNone() throws IOException {
        Path niets = Files.writeString(
                folder.resolve("niets.json"), "{\"schema\": \"aanbieder-1\", \"sector\": \"VV\", \"naam\": \"N\"}");
        assertThat(run(niets.toString(), "--uit", folder.toString(), "--zorgkantoor", "DSW")
                        .out())
                .contains("overeenkomsten niet verteld");
    }
}
