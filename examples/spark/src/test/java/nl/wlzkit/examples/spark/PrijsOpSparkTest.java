package nl.wlzkit.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wlzkit.examples.spark.Proefregels.Verwacht;
import nl.wlzkit.tariff.bulk.Uitslag;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user starts it. */
@EnabledForJreRange(max = JRE.JAVA_22, disabledReason = "Spark 4.0.1 itself does not work from Java 23 on")
final class PrijsOpSparkTest {
    @TempDir
    private static Path map;

    private static List<Verwacht> verwacht;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void write() throws IOException {
        for (Map.Entry<String, String> document : Proefregels.documents().entrySet()) {
            Files.writeString(map.resolve(document.getKey()), document.getValue());
        }
        verwacht = Proefregels.make(2_000, Proefregels.opdracht().bind());
        SparkSession spark = Sessie.open();
        Proefregels.write(spark, verwacht, 2, map.resolve("regels [1]").toString());
        spark.stop();
    }

    private int run(String... args) {
        return PrijsOpSpark.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private static String[] args(String... meer) {
        return Stream.concat(
                        Stream.of(
                                map.resolve("regels [1]").toString(),
                                "--tarieven",
                                map.resolve("tarieven.csv").toString(),
                                "--aanbieder",
                                "0001=" + map.resolve("0001.json"),
                                "--aanbieder=0002=" + map.resolve("0002.json"),
                                "--lezing",
                                "procenten=relatief",
                                "--regelfeit",
                                "nieuweClient"),
                        Stream.of(meer))
                .toArray(String[]::new);
    }

    private static long priced() {
        return verwacht.stream().filter(v -> v.prijs().uitslag().isGeprijsd()).count();
    }

    @Test
    void pricesAndTellsTheTotals() {
        Path uit = map.resolve("uit");
        assertThat(run(args("--uit", uit.toString(), "--partities", "3", "--taal", "nl")))
                .as(err.toString())
                .isEqualTo(Programma.DONE);
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .contains("Zilveren Kruis", "(onbekend)", "een onbekende aanbieder (ONBEKENDE_AANBIEDER)")
                .contains("tariefbeleid-vv-2024.json  sha256 ", "tarieven.csv  sha256 ")
                .contains("Kolommen die niet zijn gelezen: bsn")
                .containsPattern("alles +2000 +" + priced() + " ");
        assertThat(uit.resolve("geprijsd")).isDirectory();
        assertThat(uit.resolve("uitval")).isDirectory();
        assertThat(uit.resolve("samenvatting.txt")).content().isEqualTo(out.toString());
    }

    @Test
    void everythingThatIsWrongIsToldInOneGo() {
        int code = run(
                "--tarieven",
                map.resolve("nergens.csv").toString(),
                "--aanbieder",
                "zonder bestand",
                "--sector",
                "XX",
                "--partities",
                "0",
                "--onzin",
                "--lezing",
                "x",
                "--taal=nl");
        assertThat(code).isEqualTo(Programma.BAD_INPUT);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("8 problemen in de opdracht")
                .contains(
                        "REGELS.parquet", "nergens.csv", "CODE=BESTAND", "--sector", "--partities", "--onzin", "--uit");
    }

    @Test
    void wrongLinesAreNoFaultOfTheProgram() {
        String[] args = args("--uit", map.resolve("nooit").toString(), "--taal", "en");
        args[0] = map.resolve("tarieven.csv").toString();
        assertThat(run(args)).isEqualTo(Programma.BAD_INPUT);
        assertThat(err.toString())
                .contains("tarieven.csv", "a whole Parquet file")
                .doesNotContain("\tat ");
        assertThat(map.resolve("nooit")).doesNotExist();
    }

    @Test
    void aMasterThatIsNoneIsNamed() {
        withSetting("spark.master", "local[veel]", () -> {
            assertThat(run(args("--uit", map.resolve("nooit").toString(), "--taal", "nl")))
                    .isEqualTo(Programma.BAD_INPUT);
            assertThat(err.toString())
                    .contains("spark.master", "gevonden local[veel]; verwacht: local[4] (zoveel draden)")
                    .doesNotContain("\tat ");
        });
    }

    @Test
    void anotherSettingThatSparkDoesNotTakeIsShownAsSparkSaysIt() {
        withSetting("spark.driver.maxResultSize", "veel", () -> {
            assertThat(run(args("--uit", map.resolve("nooit").toString(), "--taal", "en")))
                    .isEqualTo(Programma.BAD_INPUT);
            assertThat(err.toString())
                    .startsWith("Spark could not start with spark.master local[2] (")
                    .contains("Failed to parse byte string: veel", "\tat ");
        });
    }

    private static void withSetting(String naam, String waarde, Runnable werk) {
        String eerder = System.getProperty(naam);
        System.setProperty(naam, waarde);
        try {
            werk.run();
        } finally {
            if (eerder == null) {
                System.clearProperty(naam);
            } else {
                System.setProperty(naam, eerder);
            }
        }
    }

    @Test
    void helpIsThereInBothLanguages() {
        assertThat(run("--help", "--taal", "nl")).isEqualTo(Programma.DONE);
        assertThat(out.toString()).contains("Gebruik: PrijsOpSpark", "CODE=BESTAND", "--uit=MAP", "Exitcodes: 0");
        out.getBuffer().setLength(0);
        assertThat(run("--help", "--taal=en")).isEqualTo(Programma.DONE);
        assertThat(out.toString())
                .contains("Usage: PrijsOpSpark", "--uit", "Exit codes: 0")
                .doesNotContain("--herhaal", "Toont", " regels ", "Mag vaker");
    }

    @Test
    void withoutArgumentsItSaysWhatItNeeds() {
        assertThat(run()).isEqualTo(Programma.BAD_INPUT);
        assertThat(err.toString())
                .contains("4 prob", "REGELS.parquet: ", "--tarieven: ", "--aanbieder: ", "--uit: ")
                .doesNotContain("\tat ");
    }

    @Test
    void anOptionTwiceOrWithoutItsValueIsNamed() {
        assertThat(run(args("--uit", "a", "--uit=b", "--beleid", "nergens.json", "--taal", "nl", "--sector")))
                .isEqualTo(Programma.BAD_INPUT);
        assertThat(err.toString())
                .contains("3 problemen in de opdracht", "--uit: verwacht: één keer", "--sector: verwacht: een waarde")
                .contains("nergens.json");
    }

    @Test
    void measurementWritesNothing() {
        assertThat(Meting.run(new PrintWriter(out), new PrintWriter(err), args("--uit", "a", "--herhaal", "0")))
                .isEqualTo(Programma.BAD_INPUT);
        assertThat(err.toString()).contains("--uit", "--herhaal");
    }

    @Test
    void measuringGivesTheSameTotalAsOneMachine() {
        assertThat(Meting.run(new PrintWriter(out), new PrintWriter(err), args("--herhaal", "2")))
                .as(err.toString())
                .isEqualTo(Programma.DONE);
        long van = verwacht.stream()
                .filter(v -> v.prijs().uitslag() == Uitslag.GEPRIJSD)
                .mapToLong(v -> v.prijs().van())
                .sum();
        assertThat(out.toString())
                .startsWith("{\"engine\":\"spark 4.0.1 local[2]\",\"lines\":2000,")
                .contains("\"checksum\":" + van + ",")
                .containsPattern("\"GEPRIJSD\":[0-9]+");
    }

    /** What the README says to try. */
    @Test
    void theExampleOfTheReadmeWorks() {
        Path voorbeeld = map.resolve("voorbeeld");
        assertThat(Voorbeeldregels.run(new PrintWriter(out), new PrintWriter(err), "1000", voorbeeld.toString()))
                .isEqualTo(Programma.DONE);
        Path data = Path.of("../data");
        assertThat(run(
                        voorbeeld.toString(),
                        "--tarieven",
                        data.resolve("tarieven-fictief.csv").toString(),
                        "--aanbieder",
                        "A1=" + data.resolve("aanbieder.json"),
                        "--uit",
                        map.resolve("uit-voorbeeld").toString()))
                .as(err.toString())
                .isEqualTo(Programma.DONE);
        assertThat(out.toString()).contains("ONBEKENDE_AANBIEDER", "(AANTAL)", "(GEPRIJSD)");
        assertThat(Voorbeeldregels.run(new PrintWriter(out), new PrintWriter(err), "1000", voorbeeld.toString()))
                .isEqualTo(Programma.BAD_INPUT);
    }
}
