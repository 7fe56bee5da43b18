package nl.wlzkit.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.examples.spark.Prijsopdracht.Document;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong: one clear error in our words, and nothing is written. */
@EnabledForJreRange(max = JRE.JAVA_22, disabledReason = "Spark 4.0.1 itself does not work from Java 23 on")
final class FouteInvoerTest {
    @TempDir
    private static Path map;

    private static SparkSession spark;

    @BeforeAll
    static void write() {
        spark = Sessie.open();
        Proefregels.write(
                spark,
                Proefregels.make(5_000, Proefregels.opdracht().bind()),
                1,
                map.resolve("goed").toString());
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        try (Stream<Path> over = Files.list(map)) {
            assertThat(over.map(p -> p.getFileName().toString())).noneMatch(n -> n.startsWith("uit"));
        }
    }

    private static String problem(ThrowingCallable werk) {
        Fouten fouten = catchThrowableOfType(Fouten.class, werk);
        assertThat(fouten).isNotNull();
        assertThat(fouten.isOnverwacht()).isFalse();
        assertThat(fouten.bericht(Taal.EN)).doesNotContain("org.apache", "\tat ");
        return fouten.bericht(Taal.NL);
    }

    private static String problemOf(Path regels) {
        return problem(() -> Prijstaak.prepare(spark, Proefregels.opdracht(), regels.toString())
                .write(map.resolve("uit").toString(), OptionalInt.empty()));
    }

    private static byte[] goodFile() throws IOException {
        try (Stream<Path> alle = Files.list(map.resolve("goed"))) {
            return Files.readAllBytes(alle.filter(p -> p.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    @Test
    void aFileThatIsNotThere() {
        assertThat(problemOf(map.resolve("nergens.parquet"))).contains("nergens.parquet", "dit bestaat niet");
    }

    @Test
    void aFolderWithoutFiles() throws IOException {
        Path leeg = Files.createDirectory(map.resolve("leeg"));
        assertThat(problemOf(leeg)).contains("leeg", "deze is leeg");
    }

    @Test
    void aPathOfNoFileSystem() {
        assertThat(problem(() -> Prijstaak.prepare(spark, Proefregels.opdracht(), "onzin://hier/regels")))
                .contains("onzin://hier/regels");
    }

    @Test
    void everyFileThatIsNoWholeParquetIsNamed() throws IOException {
        Path gemengd = Files.createDirectory(map.resolve("gemengd"));
        byte[] goed = goodFile();
        Files.write(gemengd.resolve("a-goed.parquet"), goed);
        Files.write(gemengd.resolve("b-afgebroken.parquet"), Arrays.copyOf(goed, goed.length / 2));
        Files.writeString(gemengd.resolve("c-vreemd.parquet"), "aanbieder;zorgkantoor\n0001;CZ\n");
        Files.write(gemengd.resolve("d-niets.parquet"), new byte[0]);
        assertThat(problemOf(gemengd))
                .contains("b-afgebroken.parquet", "c-vreemd.parquet", "d-niets.parquet", "een heel Parquet-bestand")
                .doesNotContain("a-goed.parquet");
    }

    @Test
    void everyColumnThatIsMissingOrOfAnotherTypeIsNamed() {
        String pad = map.resolve("kolommen").toString();
        spark.sql("select '0001' aanbieder, 7 zorgkantoor, timestamp'2024-01-01 00:00:00' dag, 'VPT' vorm,"
                        + " array('4VV') profiel, 1.5D aantal, 'ja' nieuweClient, date'2024-01-01' kenmerk")
                .write()
                .parquet(pad);
        assertThat(problemOf(Path.of(pad)))
                .contains("7 problemen")
                .contains("/zorgkantoor: gevonden int32; verwacht: tekst: binary (STRING)")
                .contains("/dag: gevonden int96; verwacht: een dag: int32 (DATE)")
                .contains("/profiel: gevonden group (LIST)")
                .contains("/prestatiecode: verwacht: een kolom, tekst: binary (STRING)")
                .contains("/aantal: gevonden double; verwacht: een geheel getal: int32 of int64")
                .contains("/nieuweClient: gevonden binary (STRING); verwacht: ja of nee: boolean")
                .contains("/kenmerk: gevonden int32 (DATE)");
    }

    /** Spark takes the columns of one file for those of all: it would read what the second does not have as nothing. */
    @Test
    void aSecondFileWithOtherColumnsIsNotReadAsNothing() throws IOException {
        Path verschillend = Files.createDirectory(map.resolve("verschillend"));
        Files.write(verschillend.resolve("a.parquet"), goodFile());
        spark.read()
                .parquet(map.resolve("goed").toString())
                .drop("profiel")
                .write()
                .parquet(verschillend.resolve("b").toString());
        assertThat(problemOf(verschillend)).contains("1 probleem", "/profiel", "verschillend/b/");
    }

    @Test
    void aFileThatIsDamagedInside() throws IOException {
        Path beschadigd = map.resolve("beschadigd.parquet");
        byte[] inhoud = goodFile();
        Arrays.fill(inhoud, 50, inhoud.length / 2, (byte) 0xA5);
        Files.write(beschadigd, inhoud);
        assertThat(problemOf(beschadigd)).contains("beschadigd.parquet", "beschadigd of intussen veranderd");
    }

    @Test
    void wrongDocumentsAndWrongLinesAreToldTogether() {
        Prijsopdracht fout = new Prijsopdracht(
                Sector.VV,
                Optional.empty(),
                new Document("tarieven.csv", "prestatiecode;jaar\n".getBytes(StandardCharsets.UTF_8)),
                Map.of("0001", new Document("a.json", "{".getBytes(StandardCharsets.UTF_8))),
                Map.of("geen-lezing", "x"),
                List.of("geenFeit"));
        assertThat(problem(() ->
                        Prijstaak.prepare(spark, fout, map.resolve("nergens").toString())))
                .contains("tarieven.csv", "a.json", "geen-lezing", "geenFeit", "nergens");
    }

    @Test
    void aFolderThatExistsStaysAsItIs() throws IOException {
        Path eerder = Files.createDirectory(map.resolve("eerder"));
        Files.writeString(eerder.resolve("resultaat.txt"), "van gisteren");
        Prijstaak taak = Prijstaak.prepare(
                spark, Proefregels.opdracht(), map.resolve("goed").toString());
        assertThat(problem(() -> taak.write(eerder.toString(), OptionalInt.empty())))
                .contains("eerder", "deze bestaat al");
        try (Stream<Path> over = Files.list(eerder)) {
            assertThat(over.map(p -> p.getFileName().toString())).containsExactly("resultaat.txt");
        }
    }

    @Test
    void aFolderThatCannotBeMade() throws IOException {
        Path bestand = Files.writeString(map.resolve("bestand"), "");
        Prijstaak taak = Prijstaak.prepare(
                spark, Proefregels.opdracht(), map.resolve("goed").toString());
        assertThat(problem(() -> taak.write(bestand.resolve("uit").toString(), OptionalInt.empty())))
                .contains("een map die gemaakt kan worden");
    }

    @Test
    void aJobThatIsCancelledLeavesNothing() {
        SparkListener afbreker = new SparkListener() {
            @Override
            public void onTaskStart(SparkListenerTaskStart begin) {
                spark.sparkContext().cancelAllJobs();
            }
        };
        Prijstaak taak = Prijstaak.prepare(
                spark, Proefregels.opdracht(), map.resolve("goed").toString());
        spark.sparkContext().addSparkListener(afbreker);
        try {
            assertThat(problem(() -> taak.write(map.resolve("uit").toString(), OptionalInt.of(200))))
                    .contains("afgebroken", "niets weggeschreven");
        } finally {
            spark.sparkContext().removeSparkListener(afbreker);
        }
    }

    @Test
    void fullDiskIsSaidAsSuch() {
        Exception fout = new IllegalStateException("task failed", new IOException("No space left on device"));
        assertThat(Storing.explain(fout))
                .isInstanceOfSatisfying(
                        Fouten.class,
                        fouten ->
                                assertThat(fouten.bericht(Taal.EN)).isEqualTo("The disk is full. Nothing was written."))
                .hasCause(fout);
    }

    /** In one part all lines are one block, of which the total is too large; in twenty, only what the blocks are together. */
    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void aTotalThatNoAmountCanHold(int partities) {
        Path veel = map.resolve("veel-" + partities);
        spark.range(20)
                .selectExpr(
                        "'0001' aanbieder",
                        "'VGZ' zorgkantoor",
                        "date'2024-01-01' dag",
                        "'VERBLIJF' vorm",
                        "'4VV' profiel",
                        "'Z999' prestatiecode",
                        "1000000000 aantal")
                .write()
                .parquet(veel.toString());
        Prijsopdracht duur = new Prijsopdracht(
                Sector.VV,
                Optional.empty(),
                new Document(
                        "tarieven.csv",
                        // FICTIEF
                        "prestatiecode;jaar;zorgdeel;nhc;nic;eenheid\nZ999;2024;100000,00;0;0;dag\n"
                                .getBytes(StandardCharsets.UTF_8)),
                Map.of("0001", Proefregels.document("0001.json")),
                Map.of(),
                List.of());
        Prijstaak taak = Prijstaak.prepare(spark, duur, veel.toString());
        assertThat(problem(() -> taak.write(map.resolve("uit").toString(), OptionalInt.of(partities))))
                .contains("1.000.000.000.000.000 euro of meer", "niets weggeschreven");
    }

    @Test
    void whatNobodyForesawKeepsItsCause() {
        Exception fout = new IllegalStateException("task failed", thrownBy("org.apache.spark.sql.Dataset"));
        assertThat(Storing.explain(fout)).hasCause(fout).isInstanceOfSatisfying(Fouten.class, fouten -> {
            assertThat(fouten.isOnverwacht()).isTrue();
            assertThat(fouten.bericht(Taal.EN))
                    .startsWith("Spark could not finish the job (IndexOutOfBoundsException). Nothing was written.")
                    .endsWith("-Dlog4j2.configurationFile=classpath:org/apache/spark/log4j2-defaults.properties");
        });
    }

    @Test
    void aFaultOfOursInATaskIsNotThatOfTheUser() {
        Exception fout = new IllegalStateException("task failed", thrownBy("nl.wlzkit.tariff.bulk.Prijstabel"));
        assertThat(Storing.explain(fout)).isNotInstanceOf(Fouten.class).hasCause(fout);
    }

    /** It is arithmetic too, but no total is too large: the number of units is not to blame. */
    @Test
    void aDivisionByZeroIsNoTotalThatIsTooLarge() {
        ArithmeticException deling = new ArithmeticException("/ by zero");
        deling.setStackTrace(thrownBy("nl.wlzkit.core.money.Breuk").getStackTrace());
        Exception fout = new IllegalStateException("task failed", deling);
        assertThat(Storing.explain(fout)).isNotInstanceOf(Fouten.class).hasCause(fout);
    }

    /** What Java throws for a wrong index, where this class asks for it. */
    private static RuntimeException thrownBy(String klasse) {
        RuntimeException fout = new IndexOutOfBoundsException(-1);
        fout.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.Objects", "checkIndex", "Objects.java", 1),
            new StackTraceElement(klasse, "price", "Broncode.java", 1),
            new StackTraceElement("org.apache.spark.scheduler.Task", "run", "Task.scala", 1)
        });
        return fout;
    }
}
