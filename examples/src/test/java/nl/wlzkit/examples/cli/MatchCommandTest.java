package nl.wlzkit.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command tells, and what it must never tell: who somebody is. */
class MatchCommandTest {
    private static final String CLIENTEN = "data/match-clienten-fictief.csv";
    private static final String PLAATSEN = "data/match-plaatsen-fictief.csv";
    private static final String KOP = "client;sector;context;kenmerken;regio;status;wacht-sinds\n";

    @TempDir
    private Path folder;

    private static Run run(String... args) {
        List<String> alle = new ArrayList<>(List.of("match", "--taal", "nl"));
        alle.addAll(List.of(args));
        return Run.of(alle);
    }

    private Path file(String naam, String inhoud) throws IOException {
        return Files.writeString(folder.resolve(naam), inhoud, UTF_8);
    }

    @Test
    void theExampleComesOutAsWorkedOutByHand() {
        Run run = run("--clienten", CLIENTEN, "--plaatsen", PLAATSEN, "--formaat", "csv", "--stil");

        // the one prikkelarm place goes to the urgent client; 3 must not be there, and takes the last place of VERZ-1,
        // which 6 waits for; the place with 5VV and 6VV is not for 4VV; 5 has no context
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "client;status;plaats;aanbieder;regio;wensen;vervuld;reden",
                        "1;URGENT_PLAATSEN;HOEVE-1;De Fictieve Hoeve;ZK32;3;3;",
                        "3;ACTIEF_PLAATSEN;VERZ-1;Stichting Verzonnen;ZK06;1;0;",
                        "2;ACTIEF_PLAATSEN;;;;2;0;geen plaats: past, maar vol (1 groep)",
                        "4;ACTIEF_PLAATSEN;HOEVE-2;De Fictieve Hoeve;ZK32;1;1;",
                        "5;ACTIEF_PLAATSEN;;;;1;0;geen plaats: de context is niet bekend",
                        "7;ACTIEF_PLAATSEN;VERZ-2;Stichting Verzonnen;ZK32;2;2;",
                        "6;WACHT_OP_VOORKEUR;;;;3;0;geen plaats: past, maar vol (1 groep)",
                        "8;WACHT_UIT_VOORZORG;;;;2;0;geen plaats: past nergens");
    }

    @Test
    void oneClientIsExplained() {
        Run run = run("--clienten", CLIENTEN, "--plaatsen", PLAATSEN, "--client", "2");

        assertThat(run.out())
                .startsWith("  2: geen plaats: past, maar vol (1 groep)")
                .contains("HOEVE-1 (De Fictieve Hoeve) past, maar vol: 1");
        assertThat(run.err()).contains("8 cliënten en 5 plaatsgroepen gelezen");
        assertThat(run("--clienten", CLIENTEN, "--plaatsen", PLAATSEN, "--client", "9")
                        .code())
                .isEqualTo(Wlzkit.BAD_INPUT);
    }

    @Test
    void aReadingAndNeighboursChangeTheWishes() throws IOException {
        String buren = file("buren.csv", "regio,buur\nZwolle,Drenthe\n").toString();
        List<String> args = new ArrayList<>(
                List.of("--clienten", CLIENTEN, "--plaatsen", PLAATSEN, "--client", "3", "--buren", buren));

        assertThat(run(args.toArray(new String[0])).out()).contains("0 van 1 wensen");
        args.addAll(List.of("--lezing", "buurregio=telt"));
        assertThat(run(args.toArray(new String[0])).out()).contains("1 van 1 wensen");
        args.addAll(List.of("--lezing", "buurregio=misschien"));
        assertThat(run(args.toArray(new String[0])).err()).contains("telt-niet, telt");
    }

    /** Drenthe and Zwolle share a border on the map; Drenthe and Zeeland do not. */
    @Test
    void withoutAListTheMapSaysWhichRegionsAreNeighbours() throws IOException {
        List<String> args = new ArrayList<>(List.of("--clienten", CLIENTEN, "--plaatsen", PLAATSEN, "--client", "3"));

        assertThat(run(args.toArray(new String[0])).out()).contains("0 van 1 wensen");
        args.addAll(List.of("--lezing", "buurregio=telt"));
        assertThat(run(args.toArray(new String[0])).out()).contains("1 van 1 wensen");
        args.addAll(List.of(
                "--buren", file("buren.csv", "regio,buur\nDrenthe,Zeeland\n").toString()));
        assertThat(run(args.toArray(new String[0])).out()).contains("0 van 1 wensen");
    }

    @Test
    void everyProblemIsToldWithItsPlace() throws IOException {
        Path clienten = file(
                "c.csv",
                KOP + "GEHEIM1;GZ;p;;ZK99;haast;2024-01-01\n" + "GEHEIM2;GZ;p;;;6;31-2-2024\n"
                        + "GEHEIM3;GZ;p;;;7;1-2-2024\n" + "GEHEIM3;GZ;p;;;7;1-2-2024\n");
        Path plaatsen = file(
                "p.csv", "code;aanbieder;sector;vorm;totaal;bezet\nA;X;GZ;VPT;3;4\nB;X;GZ;PGB;-1;0\nC;X;GZ;VPT;1;\n");

        Run run = run("--clienten", clienten.toString(), "--plaatsen", plaatsen.toString());

        assertThat(run.code()).isEqualTo(Wlzkit.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "/status (regel 2, kolom 6)",
                        "/regio (regel 2, kolom 5)",
                        "/wacht-sinds (regel 3, kolom 7)",
                        "/client (regel 5, kolom 1)",
                        "/bezet (regel 2, kolom 6)",
                        "/vorm (regel 3, kolom 4)",
                        "/totaal (regel 3, kolom 5)",
                        "/bezet (regel 4, kolom 6)")
                .doesNotContain("GEHEIM");
        assertThat(run("--clienten", clienten.toString(), "--plaatsen", plaatsen.toString(), "--fouten", "1")
                        .err()
                        .replaceAll("\\s+", " "))
                .contains("er zijn er nog 3 dan hierboven staan");
    }

    @Test
    void badLinesAreSetApartAndTheGoodOnesGoThrough() throws IOException {
        Path clienten = file(
                "c.csv", KOP + "GEHEIM1;GZ;groepswonen;;;haast;2024-01-01\nGEHEIM2;GZ;groepswonen;;;7;2024-01-01\n");
        Path uitval = folder.resolve("uitval.csv");

        Run run = run(
                "--clienten",
                clienten.toString(),
                "--plaatsen",
                PLAATSEN,
                "--sla-fouten-over",
                "--uitval",
                uitval.toString(),
                "--formaat",
                "csv");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(2).last().asString().startsWith("1;ACTIEF_PLAATSEN;");
        assertThat(Files.readString(uitval)).contains("/status").doesNotContain("GEHEIM");
    }

    @Test
    void windows1252IsReadAndSaid() throws IOException {
        Path clienten = folder.resolve("c.csv");
        Files.write(
                clienten,
                "client\tsector\taanbieder\tstatus\twacht-sinds\n1\tGZ\tDe Eén\t7\t2024-01-01\n"
                        .getBytes(Charset.forName("windows-1252")));

        Run run = run("--clienten", clienten.toString(), "--plaatsen", PLAATSEN);

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("gelezen als Windows-1252");
    }

    @Test
    void nobodyCanBeRecognisedInAnyOutput() throws IOException {
        Path clienten = file(
                "c.csv",
                KOP + "HERKEN-A;GZ;groepswonen;HERKEN-K;ZK32;urgent plaatsen;2024-01-01\n"
                        + "HERKEN-B;GZ;groepswonen;;;7;2024-01-02\nHERKEN-C;GZ;;;;2;2024-01-03\n"
                        + "HERKEN-D;GZ;prikkelarm;middelengebruik;;7;2024-01-03\nHERKEN-E;VV;x;;;7;2024-01-03\n");
        Path sleutel = file("sleutel", "0123456789abcdef0123456789abcdef");
        for (String formaat : List.of("tekst", "json", "csv")) {
            for (List<String> meer : List.of(
                    List.<String>of(),
                    List.of("--uitleg"),
                    List.of("--sleutel", sleutel.toString()),
                    List.of("--client", "2"),
                    List.of("--client", "HERKEN-A"))) {
                List<String> args = new ArrayList<>(
                        List.of("--clienten", clienten.toString(), "--plaatsen", PLAATSEN, "--formaat", formaat));
                args.addAll(meer);
                Run run = run(args.toArray(new String[0]));
                assertThat(run.out() + run.err()).isNotEmpty().doesNotContain("HERKEN");
            }
        }
        assertThat(run(
                                "--clienten",
                                clienten.toString(),
                                "--plaatsen",
                                PLAATSEN,
                                "--sleutel",
                                sleutel.toString(),
                                "--formaat",
                                "csv")
                        .out())
                .containsPattern("\n[0-9a-f]{64};URGENT_PLAATSEN");
        Path kort = file("kort", "kort");
        assertThat(run("--clienten", clienten.toString(), "--plaatsen", PLAATSEN, "--sleutel", kort.toString())
                        .code())
                .isEqualTo(Wlzkit.BAD_INPUT);
    }
}
