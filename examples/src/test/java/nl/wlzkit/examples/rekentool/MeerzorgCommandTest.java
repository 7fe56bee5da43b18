package nl.wlzkit.examples.rekentool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.wlzkit.examples.rekentool.Rekengevallen.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonBoolean;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.examples.cli.Run;
import nl.wlzkit.examples.rekentool.Rekengevallen.Geval;
import nl.wlzkit.tariff.meerzorg.Celwaarde;
import nl.wlzkit.tariff.meerzorg.Rekentool;
import nl.wlzkit.tariff.meerzorg.Rekentoolverslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code wlzkit meerzorg} says of a workbook. */
class MeerzorgCommandTest {
    private static final String SAMPLE = "data/rekentool-meerzorg-2026-fictief.xlsx";
    private static final String SECRET = "Jansen-Geheim";

    @TempDir
    private Path folder;

    private static Run run(String taal, String... args) {
        return Run.of(Stream.concat(Stream.of("meerzorg", "--taal", taal), Stream.of(args))
                .toList());
    }

    private Run runOn(byte[] bestand, String... args) throws IOException {
        Path file = Files.write(folder.resolve("aanvraag.xlsx"), bestand);
        return run(
                "nl",
                Stream.concat(Stream.of("--rekentool", file.toString()), Stream.of(args))
                        .toArray(String[]::new));
    }

    private static JsonObject parse(String json) {
        Problems problems = new Problems("uitvoer");
        JsonValue value = JsonReader.read(json.getBytes(UTF_8), problems);
        problems.throwIfAny();
        return (JsonObject) value;
    }

    private static JsonValue member(JsonValue object, String... namen) {
        JsonValue nu = object;
        for (String naam : namen) {
            nu = ((JsonObject) nu).members().get(naam);
        }
        return nu;
    }

    private static String text(JsonValue waarde) {
        return ((JsonString) waarde).value();
    }

    private static JsonObject cellOf(JsonObject document, String cel) {
        return ((JsonArray) member(document, "cellen"))
                .elements().stream()
                        .map(JsonObject.class::cast)
                        .filter(c -> text(member(c, "cel")).equals(cel))
                        .findFirst()
                        .orElseThrow();
    }

    /** 5 × 3:26 + 2 × 5:40 + 5 × 1:45 + 2:07 = 39:22; (15,289.57 + 1,632.41 − 1,088.28) × 0.9 = 14,250.33. */
    @Test
    void everyCellOfTheSampleIsEqual() {
        Run run = run("nl", "--rekentool", SAMPLE);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .contains("47 cellen: 47 gelijk")
                .contains("Per jaar: € 14.250,34", "Per dag: € 39,04")
                .anyMatch(l -> l.matches("OI!E11 +zorg samen per week +39:22:00 +39:22:00 +gelijk"))
                .anyMatch(l -> l.matches("OI!H35 +drempel voor de context +€ 1\\.088,28 +€ 1\\.088,28 +gelijk"))
                .noneMatch(l -> l.contains("FICTIEF"));
        assertThat(run("en", "--rekentool", SAMPLE).out().lines())
                .contains("47 cells: 47 equal", "Per year: €14,250.34")
                .anyMatch(l -> l.matches("OI!C39 +meerzorgprofiel +\"Meerzorgprofiel +\"Meerzorgprofiel +equal"));
    }

    @Test
    void aCellThatDiffersIsShownInFullAndChangesTheExitCode() throws IOException {
        byte[] bestand = Rekengevallen.of("I2026-0393")
                .workbook()
                .formula(cell("OI", "E39"), Celwaarde.of(new BigDecimal("14250.34")))
                .bytes();
        Run run = runOn(bestand);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .contains("47 cellen: 37 gelijk, 1 verschilt, 9 geen waarde")
                .anyMatch(l -> l.matches("OI!E39 +jaarbedrag van een +€ 14\\.250,34 +€ 14\\.250,34 +verschilt"));
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("is veranderd; 14250,33512369", " tegen 14250,34 (MZ-E39)");

        Run alleen = runOn(bestand, "--alleen-verschillen");
        assertThat(alleen.code()).isEqualTo(3);
        assertThat(alleen.out()).contains("OI!E39").doesNotContain("OI!E28");
    }

    @Test
    void jsonHasEveryNumberExactly() throws IOException {
        JsonObject document = parse(run("nl", "--rekentool", SAMPLE, "--json").out());
        assertThat(text(member(document, "schema"))).isEqualTo("rekentoolverslag-1");
        assertThat(((JsonBoolean) member(document, "gelijk")).value()).isTrue();
        JsonObject zorg = cellOf(document, "OI!E11");
        // 39:22 of the 24 hours of a day
        assertThat(text(member(zorg, "onze", "breuk"))).isEqualTo("1181/720");
        assertThat(text(member(zorg, "onze", "getal"))).isEqualTo("1.64027777777778");
        assertThat(text(member(zorg, "oordeel"))).isEqualTo("GELIJK");
        assertThat(text(member(cellOf(document, "OI!C39"), "blad", "tekst"))).isEqualTo("Meerzorgprofiel 1");
        assertThat(run("nl", "--rekentool", SAMPLE, "--formaat", "json").out())
                .isEqualTo(run("nl", "--rekentool", SAMPLE, "--json").out());

        JsonObject leeg =
                parse(runOn(new Werkboekschrijver(2025).bytes(), "--json").out());
        assertThat(text(member(cellOf(leeg, "OI!H37"), "onze", "fout"))).isEqualTo("#VALUE!");
        assertThat(((JsonObject) member(cellOf(leeg, "OI!H37"), "blad")).members())
                .isEmpty();
        assertThat(leeg.members()).doesNotContainKey("jaarbedrag");
    }

    /** D1: in a group, with treatment and without day activities, treatment hours count without their factor. */
    @Test
    void aDefectOfTheSheetIsAReading() throws IOException {
        byte[] bestand = Rekengevallen.of("G2026-026").workbook().bytes();
        Run run = runOn(bestand);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("d1 = gepubliceerd (of gecorrigeerd; WK-LEES-MZ-D1)");

        Run anders = runOn(bestand, "--lezing", "d1=gecorrigeerd");
        assertThat(anders.code()).isEqualTo(3);
        assertThat(anders.out())
                .contains("d1 = gecorrigeerd (of gepubliceerd; WK-LEES-MZ-D1)")
                .contains("een gebrek is gecorrigeerd");
    }

    static List<Geval> cases() {
        return Rekengevallen.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyAnswerFitsAndIsWellFormed(Geval geval) {
        Rekentoolverslag verslag = Rekentool.of(geval.jaar())
                .check(
                        c -> geval.invoer().getOrDefault(c, geval.uitvoer().getOrDefault(c, new Celwaarde.Leeg())),
                        Rekentool.LEESWIJZE);
        for (Taal taal : Taal.values()) {
            Rekentoolantwoord antwoord = new Rekentoolantwoord(verslag, false, taal, 80);
            assertThat(antwoord.text().lines())
                    .allSatisfy(l -> assertThat(l.codePointCount(0, l.length())).isLessThanOrEqualTo(80));
            assertThat(antwoord.markdown().lines().filter(l -> l.startsWith("|")))
                    .hasSize(2 + verslag.cellen().size())
                    .allSatisfy(l ->
                            assertThat(l.replace("\\|", "").split("\\|", -1)).hasSize(8));
            assertThat(member(parse(antwoord.json()), "cellen"))
                    .extracting(c -> ((JsonArray) c).elements().size())
                    .isEqualTo(verslag.cellen().size());
        }
    }

    /** Neither in an answer nor in a refusal, in whatever form. */
    @ParameterizedTest
    @ValueSource(strings = {"tekst", "markdown", "json"})
    void nobodyIsNamed(String formaat) throws IOException {
        Werkboekschrijver werkboek = Rekengevallen.of("G2026-026").workbook();
        for (String plaats : List.of(
                "CG!D7", "CG!D8", "CG!F7", "CG!H7", "CG!D20", "OI!C4", "GR!B19", "GR!B20", "VB!C12", "VB!G14",
                "AI!N5")) {
            String[] deel = plaats.split("!", -1);
            werkboek.put(cell(deel[0], deel[1]), Celwaarde.of(SECRET));
        }
        werkboek.put(cell("CG", "H8"), Celwaarde.of(new BigDecimal("123456782")));
        Run run = runOn(werkboek.bytes(), "--formaat", formaat);
        assertThat(run.code()).isIn(0, 3);
        assertThat(run.out()).contains("GR!B5");
        assertThat(run.out() + run.err()).doesNotContain(SECRET, "123456782", "Geheim");

        byte[] fout = new Werkboekschrijver(2026)
                .put(cell("CG", "D7"), Celwaarde.of(SECRET))
                .put(cell("AI", "I5"), Celwaarde.of("x"))
                .bytes();
        assertThat(runOn(fout).err()).contains("Aanvraag individueel!I5").doesNotContain(SECRET);
    }

    @Test
    void whatIsWrongInFileAndChoicesIsToldAtOnce() throws IOException {
        byte[] fout = new Werkboekschrijver(2026)
                .put(cell("AI", "I5"), Celwaarde.of("acht"))
                .bytes();
        Run run = runOn(fout, "--lezing", "d9=gecorrigeerd", "--lezing", "d1=zo", "--lezing", "d2", "--lezing", "d2=x");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("1 probleem in ", "4 problemen in de opdracht")
                .contains("Aanvraag individueel!I5", "d9=gecorrigeerd", "d1=zo", "elke lezing één keer");
    }

    @Test
    void aFileThatIsAbsentAFolderOrTooLargeIsRefused() throws IOException {
        Run geen = run("nl", "--rekentool", folder.resolve("geen.xlsx").toString());
        assertThat(geen.code()).isEqualTo(2);
        assertThat(geen.err()).contains("bestaat niet");
        Run map = run("nl", "--rekentool", folder.toString());
        assertThat(map.code()).isEqualTo(2);
        assertThat(map.err()).contains("dit is een map");
        Run groot = runOn(new byte[Werkboek.MAX_BYTES + 100]);
        assertThat(groot.code()).isEqualTo(2);
        assertThat(groot.err()).contains("hoogstens 4000000 bytes");
        assertThat(run("nl").code()).isEqualTo(2);
    }

    /** Text from a file must not steer the screen. */
    @Test
    void whatCannotBePrintedIsLeftOut() throws IOException {
        byte[] bestand = Werkboekschrijver.change(
                Rekengevallen.of("I2026-0393")
                        .workbook()
                        .formula(cell("OI", "C39"), Celwaarde.of("a\u202Eb" + "x".repeat(5_000)))
                        .bytes(),
                Werkboekschrijver.part(nl.wlzkit.tariff.meerzorg.Werkblad.OVERZICHT_INDIVIDUEEL),
                s -> s.replace("a\u202Eb", "a&#x9b;\u202Eb"));
        Run run = runOn(bestand);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).doesNotContain("\u202E").doesNotContain("\u009B");
        assertThat(run.out().lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(80));
    }

    private static String digits(Random random) {
        StringBuilder cijfers = new StringBuilder("0.");
        for (int i = 0; i < 30; i++) {
            cijfers.append(random.nextInt(1, 10));
        }
        return cijfers.toString();
    }

    /** A sheet may hold numbers that add up to fractions without end. */
    @Test
    void numbersThatCannotBeAddedUpAreRefused() throws IOException {
        Werkboekschrijver werkboek = Rekengevallen.of("I2026-0393").workbook();
        Random random = new Random(1);
        for (int rij = 16; rij <= 74; rij++) {
            werkboek.put(cell("AI", "D" + rij), digits(random));
            werkboek.put(cell("AI", "H" + rij), Celwaarde.of("Wonen"));
            werkboek.put(cell("AI", "J" + rij), digits(random));
        }
        Run run = runOn(werkboek.bytes());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("te veel cijfers");
    }
}
