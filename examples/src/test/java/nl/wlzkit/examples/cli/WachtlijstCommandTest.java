package nl.wlzkit.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up people. Citizen numbers that begin with 9999 are for tests: the government does not give them out. */
class WachtlijstCommandTest {
    private static final String KOP = "aanbieder;datum;status;bsn;clientnummer;geboortedatum;postcode;naamsleutel\n";
    /** What tells who somebody is, recognisable wherever it would come out. */
    private static final List<String> GEHEIM = List.of(
            "999990019",
            "999990020",
            "99999001",
            "GEHEIM-K1",
            "GEHEIM-K2",
            "1931-12-13",
            "13-12-1931",
            "9876ZX",
            "9876 zx",
            "GEHEIMNAAM");

    @TempDir
    private Path folder;

    private static Run run(String... args) {
        List<String> alle = new ArrayList<>(List.of("wachtlijst"));
        alle.addAll(List.of(args));
        alle.addAll(List.of("--taal", "nl"));
        return Run.of(alle);
    }

    private String file(String naam, String inhoud) throws IOException {
        return file(naam, inhoud, UTF_8);
    }

    private String file(String naam, String inhoud, Charset codering) throws IOException {
        return Files.write(folder.resolve(naam), inhoud.getBytes(codering)).toString();
    }

    private String official() throws IOException {
        return file(
                "officieel.csv",
                KOP
                        + "Z;2025-01-01;7;999990019;;1931-12-13;9876ZX;GEHEIMNAAM\n"
                        + "Z;2025-01-02;6;;GEHEIM-K1;13-12-1931;9876 zx;GEHEIMNAAM\n"
                        + "Y;2025-01-02;6;;GEHEIM-K1;;;\n");
    }

    private String shadow() throws IOException {
        return file(
                "schaduw.csv",
                KOP
                        + "A;2025-01-01;7;999990019;;;;\n"
                        + "A;2025-02-01;7;;;1931-12-13;9876ZX;GEHEIMNAAM\n"
                        + "A;2025-03-01;3;;GEHEIM-K2;;;\n");
    }

    @Test
    void theExampleGivesWhatIsWorkedOutByHand() throws IOException {
        Run run = run(
                "../examples/data/wachtlijst-officieel.csv",
                "--schaduw",
                "../examples/data/wachtlijst-schaduw-1.csv",
                "--schaduw",
                "../examples/data/wachtlijst-schaduw-2.csv",
                "--mogelijk",
                "geboortedatum+postcode",
                "--formaat",
                "json",
                "--stil");
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode json = JsonMapper.builder().build().readTree(run.out());
        // 12 lines; 001 to 005 are 5 people, a line without a number and 3 of Hof Verzonnen make 9; the
        // line without a number can be 003, hv-17 can be 002 and hv-18 can be 005: 6
        assertThat(json.get("regels").asInt()).isEqualTo(12);
        assertThat(json.get("personen").toString()).isEqualTo("{\"van\":6,\"tot\":9}");
        assertThat(json.get("dubbelen").toString()).isEqualTo("{\"van\":3,\"tot\":6}");
        // not official: 005, the line without a number, hv-17, hv-18 and hv-19; at the least 005 and hv-19
        assertThat(json.get("ontbrekend").toString()).isEqualTo("{\"van\":2,\"tot\":5}");
        assertThat(json.get("overtredingen")).hasSize(1);
        assertThat(json.get("kandidaten")).hasSize(3);
        assertThat(json.get("mensen")).hasSize(9);
        // 004 waits by a shadow list and is officially in care; with the five that are not official
        assertThat(json.get("blindeVlek").asInt()).isEqualTo(6);
    }

    @Test
    void aDecisionIsTaken() throws IOException {
        String besluiten = file(
                "besluiten.csv",
                "een;ander;besluit\n" + folder.resolve("officieel.csv") + ":2;" + folder.resolve("schaduw.csv")
                        + ":3;zelfde\n");
        String[] zonder = {official(), "--schaduw", shadow(), "--mogelijk", "naamsleutel", "--stil"};
        // 999990019 twice, K1 twice, K2, and the line without a number: 4 people at most
        assertThat(run(zonder).out()).contains("mensen: 2 – 4");
        List<String> met = new ArrayList<>(List.of(zonder));
        met.addAll(List.of("--besluiten", besluiten));
        Run run = run(met.toArray(new String[0]));
        assertThat(run.out()).contains("uw besluit").doesNotContain("mensen: 2 – 4");

        String fout = file("fout.csv", "een;ander;besluit\nx:1;y:2;zelfde\nonzin;y:2;misschien\n");
        assertThat(run(official(), "--besluiten", fout).code()).isEqualTo(2);
        String onbekend = file("onbekend.csv", "een;ander;besluit\nx:1;y:2;zelfde\n");
        Run nergens = run(official(), "--besluiten", onbekend);
        assertThat(nergens.code()).isEqualTo(2);
        assertThat(nergens.err()).contains("x:1").contains("een regel die er één keer is");
    }

    /** All outputs, in all forms, with a key and without, of good lists and of bad ones, with their rejects. */
    @Test
    void nobodyIsShownAnywhere() throws IOException {
        String sleutel = file("sleutel", "een sleutel voor een proef, 32 b");
        String slecht = file(
                "slecht.csv",
                KOP
                        + "Z;2025-01-01;7;99999001;;1931-12-13;9876ZX;GEHEIMNAAM\n"
                        + "Z;2025-13-01;9;999990020;;13-12-1931x;9876ZX1;GEHEIMNAAM\n"
                        + "Z;2025-01-01;7;999990019;GEHEIM-K1;;;\n"
                        + "Z;2025-01-01;7;;GEHEIM-K2;;;\n"
                        + "Z;2025-01-02;7;;GEHEIM-K2;;;\n"
                        + "Z;2025-01-02;7;;GEHEIM-K2\n"
                        + "\"Z;2025-01-02;7;;GEHEIM-K2;;;\n");
        Path uitval = folder.resolve("uitval.csv");
        StringBuilder alles = new StringBuilder();
        for (String formaat : List.of("tekst", "json", "csv")) {
            for (String[] extra : new String[][] {
                {}, {"--sleutel", sleutel}, {"--identificeert", "naamsleutel"}, {"--mogelijk", "geboortedatum"}
            }) {
                for (String lijst : List.of(official(), slecht)) {
                    for (boolean overslaan : new boolean[] {false, true}) {
                        List<String> args =
                                new ArrayList<>(List.of(lijst, "--schaduw", shadow(), "--formaat", formaat));
                        args.addAll(List.of(extra));
                        if (overslaan) {
                            args.addAll(List.of("--sla-fouten-over", "--uitval", uitval.toString()));
                        }
                        Run run = run(args.toArray(new String[0]));
                        assertThat(run.code())
                                .as("%s: %s", args, run.err())
                                .isEqualTo(lijst.equals(slecht) && !overslaan ? 2 : 0);
                        alles.append(run.out()).append(run.err());
                        if (Files.exists(uitval)) {
                            alles.append(Files.readString(uitval));
                            Files.delete(uitval);
                        }
                    }
                }
            }
        }
        assertThat(alles.toString()).contains("*****").contains("regel 3");
        assertThat(GEHEIM).allSatisfy(g -> assertThat(alles.toString()).doesNotContain(g));
    }

    @Test
    void everyProblemHasItsLineAndColumnAndNothingIsWritten() throws IOException {
        String slecht = file("slecht.csv", """
                aanbieder;datum;status;regio;clientnummer
                Z;2025-01-01;8;;1
                Z;gisteren;7;Atlantis;2
                Z;2025-01-01;7;;3
                ;2025-01-01;URGENT_PLAATSEN;;3
                Z;2025-01-09;7;ZK18;3
                """);
        Run run = run(slecht, "--formaat", "csv");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replaceAll("\\s+", " "))
                .contains("/status (regel 2, kolom 3)")
                .contains("/datum (regel 3, kolom 2)")
                .contains("/regio (regel 3, kolom 4)")
                .contains("/aanbieder (regel 5, kolom 1)")
                .contains("/clientnummer (regel 6, kolom 5)")
                .contains("zie regel 4");
    }

    @Test
    void repeatsCanBeCounted() throws IOException {
        String lijst = file("lijst.csv", "aanbieder;datum;status;clientnummer\nZ;2025-01-01;7;3\nZ;2025-01-02;7;3\n");
        assertThat(run(lijst).code()).isEqualTo(2);
        Run run = run(lijst, "--herhalingen-tellen");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("dubbele regels: 1").contains("Vaker bij één aanbieder");
    }

    @Test
    void theEncodingIsSaidOfAListThatIsRefusedToo() throws IOException {
        Run run = run(file(
                "lijst.csv",
                "aanbieder;datum;status;clientnummer\nCafé Zorg;2025-02-01;99;3\n",
                Charset.forName("windows-1252")));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("gelezen als Windows-1252; regel 2").contains("/status (regel 2, kolom 3)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void theEncodingIsFound(String codering) throws IOException {
        String lijst = file(
                "lijst.csv",
                "aanbieder,datum,status,clientnummer\nCafé Zorg,01-02-2025,7,3\n",
                Charset.forName(codering));
        Run run = run(lijst, "--stil");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Café Zorg: 1 aangemeld");
        assertThat(run.err().contains("Windows-1252")).isEqualTo(codering.equals("windows-1252"));
    }

    @Test
    void progressIsSaidUnlessItIsToBeQuiet() throws IOException {
        assertThat(run(official()).err()).contains("ontdubbelen: 3");
        assertThat(run(official(), "--stil").err()).isEmpty();
    }

    @Test
    void theOptionsAreChecked() throws IOException {
        String kort = file("kort", "geheim-en-te-kort");
        Run run = run(official(), "--mogelijk", "haarkleur", "--sleutel", kort, "--fouten", "-1");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("haarkleur")
                .contains("32 bytes")
                .contains("--fouten")
                .doesNotContain("geheim");
        assertThat(run(folder.resolve("nergens.csv").toString()).code()).isEqualTo(2);
    }
}
