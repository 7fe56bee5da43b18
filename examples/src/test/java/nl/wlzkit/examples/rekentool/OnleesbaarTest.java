package nl.wlzkit.examples.rekentool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.wlzkit.examples.rekentool.Rekengevallen.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.meerzorg.Cel;
import nl.wlzkit.tariff.meerzorg.Celwaarde;
import nl.wlzkit.tariff.meerzorg.Rekentool;
import nl.wlzkit.tariff.meerzorg.Werkblad;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that is no filled-in rekentool gives one clear error, soon, and without filling the memory. */
class OnleesbaarTest {
    private static final Set<Cel> CELLEN = new HashSet<>(Rekentool.cellen());
    private static final String VOORBLAD = Werkboekschrijver.part(Werkblad.VOORBLAD);
    private static final String TEKSTEN = "xl/sharedStrings.xml";
    private static final long MUCH = 150_000_000;
    private static final byte[] GOED = new Werkboekschrijver(2026)
            .put(cell("CG", "D7"), Celwaarde.of("Jansen-Geheim"))
            .bytes();

    private static Arguments bad(String naam, byte[] bestand, String... mentions) {
        return Arguments.of(naam, bestand, Arrays.asList(mentions));
    }

    private static byte[] with(Werkboekschrijver werkboek) {
        return werkboek.bytes();
    }

    private static Werkboekschrijver workbook() {
        return new Werkboekschrijver(2026);
    }

    private static byte[] change(String deel, UnaryOperator<String> wijziging) {
        return Werkboekschrijver.change(GOED, deel, wijziging);
    }

    private static byte[] repeated(String begin, String stuk, int keer, String einde) {
        return change(VOORBLAD, s -> begin + stuk.repeat(keer) + einde);
    }

    private static byte[] parts(int aantal) {
        Map<String, byte[]> delen = new LinkedHashMap<>(Werkboekschrijver.parts(GOED));
        for (int i = 0; i < aantal; i++) {
            delen.put("xl/x" + i + ".bin", new byte[0]);
        }
        return Werkboekschrijver.zip(delen);
    }

    private static byte[] without(String deel) {
        Map<String, byte[]> delen = new LinkedHashMap<>(Werkboekschrijver.parts(GOED));
        delen.remove(deel);
        return Werkboekschrijver.zip(delen);
    }

    private static byte[] encrypted() throws Exception {
        try (POIFSFileSystem fs = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("wachtwoord");
            try (var uit = encryptor.getDataStream(fs)) {
                uit.write(GOED);
            }
            ByteArrayOutputStream bestand = new ByteArrayOutputStream();
            fs.writeFilesystem(bestand);
            return bestand.toByteArray();
        }
    }

    private static byte[] old() throws IOException {
        try (HSSFWorkbook werkboek = new HSSFWorkbook()) {
            werkboek.createSheet("Voorblad");
            ByteArrayOutputStream bestand = new ByteArrayOutputStream();
            werkboek.write(bestand);
            return bestand.toByteArray();
        }
    }

    private static byte[] flipped() {
        byte[] bestand = GOED.clone();
        for (int i = 200; i < bestand.length - 2_000; i += 37) {
            bestand[i] ^= 0x55;
        }
        return bestand;
    }

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String END = "</sheetData></worksheet>";

    static Stream<Arguments> files() throws Exception {
        byte[] random = new byte[4_096];
        new Random(7).nextBytes(random);
        byte[] randomZip = random.clone();
        randomZip[0] = 'P';
        randomZip[1] = 'K';
        return Stream.of(
                bad("empty", new byte[0], "leeg"),
                bad("text called .xlsx", "dit is gewoon tekst".getBytes(UTF_8), ".xlsx", "iets anders"),
                bad("CSV", "a;b\n1;2\n".getBytes(UTF_8), "iets anders"),
                bad("PDF", "%PDF-1.7\n".getBytes(UTF_8), "PDF"),
                bad("random bytes", random, "iets anders"),
                bad("random bytes called zip", randomZip, "beschadigd"),
                bad("old Excel", old(), ".xls", "sla het op als .xlsx"),
                bad("with a password", encrypted(), "wachtwoord"),
                bad("cut off in the middle", Arrays.copyOf(GOED, GOED.length / 2), "beschadigd"),
                bad("cut off at the end", Arrays.copyOf(GOED, GOED.length - 10), "beschadigd"),
                bad("changed bytes", flipped(), "beschadigd"),
                bad("too large", new byte[Werkboek.MAX_BYTES + 1], "4000000 bytes"),
                bad("a zip of something else", Werkboekschrijver.zip(Map.of("a.txt", new byte[3])), "beschadigd"),
                bad("no content types", without("[Content_Types].xml"), "beschadigd"),
                bad("no relations", without("_rels/.rels"), "beschadigd"),
                bad("no workbook", without("xl/workbook.xml"), "beschadigd"),
                bad("a sheet that is not in the file", without(VOORBLAD), "beschadigd"),
                bad("no table of texts", without(TEKSTEN), "beschadigd"),
                bad("XML cut off", change(VOORBLAD, s -> s.substring(0, s.length() / 2)), "beschadigd"),
                bad("no XML", change(VOORBLAD, s -> "geen xml"), "beschadigd"),
                bad("table of texts cut off", change(TEKSTEN, s -> s.substring(0, s.length() / 2)), "beschadigd"),
                bad("relations cut off", change("_rels/.rels", s -> s.substring(0, s.length() / 2)), "beschadigd"),
                bad(
                        "a text that is not in the table",
                        change(VOORBLAD, s -> s.replaceFirst("(r=\"B1\"[^>]*><v>)[0-9]+", "$199999")),
                        "Voorblad!B1",
                        "99999"),
                bad(
                        "a cell twice",
                        change(VOORBLAD, s -> s.replaceFirst("(<c r=\"B1\".*?</c>)", "$1$1")),
                        "B1",
                        "één keer"),
                bad(
                        "a cell in another row",
                        change(VOORBLAD, s -> s.replace("r=\"B1\"", "r=\"B2\"")),
                        "Voorblad: gevonden B2",
                        "in rij 1"),
                bad(
                        "a row beyond any number",
                        change(VOORBLAD, s -> s.replace("<row r=\"1\"", "<row r=\"99999999999\"")),
                        "99999999999"));
    }

    static Stream<Arguments> bombs() {
        String dtd = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        String depth = "<a>".repeat(30_000) + "</a>".repeat(30_000);
        return Stream.of(
                bad("zip bomb of white space", repeated(XML + SHEET, " ".repeat(1_000), 60_000, END), "gewone omvang"),
                bad("zip bomb of rows", repeated(XML + SHEET, "<row/>", 5_000_000, END), "gewone omvang"),
                bad(
                        "more cells than a sheet has",
                        repeated(XML + SHEET + "<row r=\"1\">", "<c/>", 300_000, "</row>" + END),
                        "gewone omvang"),
                bad(
                        "a text without end",
                        repeated(
                                XML + SHEET + "<row r=\"1\"><c r=\"B1\" t=\"str\"><v>",
                                "abcdefgh",
                                100_000,
                                "</v></c></row>" + END),
                        "gewone omvang"),
                bad(
                        "a text in pieces without end",
                        repeated(
                                XML + SHEET + "<row r=\"1\"><c r=\"B1\" t=\"inlineStr\"><is>",
                                "<t>abc</t>",
                                400_000,
                                "</is></c></row>" + END),
                        "gewone omvang"),
                bad(
                        "a text of the table in pieces without end",
                        change(
                                TEKSTEN,
                                s -> s.replaceFirst("<t>Aanvraagf", "<t>x</t>".repeat(300_000) + "<t>Aanvraagf")),
                        "gewone omvang"),
                bad(
                        "one value of an attribute without end",
                        repeated(XML + SHEET + "<row r=\"1\" x=\"", "abcdefgh", 700_000, "\"/>" + END),
                        "gewone omvang"),
                bad(
                        "many attributes",
                        change(VOORBLAD, s -> {
                            StringBuilder x =
                                    new StringBuilder(XML).append(SHEET).append("<row");
                            for (int i = 0; i < 200_000; i++) {
                                x.append(" a").append(i).append("=\"\"");
                            }
                            return x.append("/>").append(END).toString();
                        }),
                        "werkboek"),
                bad("deep", change(VOORBLAD, s -> XML + SHEET + "<a>".repeat(1_000_000)), "gewone omvang"),
                bad(
                        "entities of entities",
                        change(VOORBLAD, s -> dtd + s.replaceFirst("<\\?xml.*?\\?>", "")),
                        "beschadigd"),
                bad(
                        "an entity from outside",
                        change(VOORBLAD, s -> outside + s.replaceFirst("<\\?xml.*?\\?>", "")),
                        "beschadigd"),
                bad(
                        "entities among the relations",
                        change("_rels/.rels", s -> dtd + s.replaceFirst("<\\?xml.*?\\?>", "")),
                        "beschadigd"),
                bad(
                        "entities in the workbook",
                        change("xl/workbook.xml", s -> dtd + s.replaceFirst("<\\?xml.*?\\?>", "")),
                        "beschadigd"),
                bad(
                        "entities among the texts",
                        change(TEKSTEN, s -> dtd + s.replaceFirst("<\\?xml.*?\\?>", "")),
                        "beschadigd"),
                bad(
                        "relations without end",
                        change(
                                "_rels/.rels",
                                s -> s.replace("</Relationships>", " ".repeat(1_000_000) + "</Relationships>")),
                        "gewone omvang"),
                bad(
                        "kinds of parts without end",
                        change("[Content_Types].xml", s -> s.replace("</Types>", " ".repeat(1_000_000) + "</Types>")),
                        "gewone omvang"),
                bad(
                        "a workbook of sheets without end",
                        change(
                                "xl/workbook.xml",
                                s -> s.replace(
                                        "</sheets>",
                                        "<sheet name=\"x\" sheetId=\"99\" r:id=\"rId1\"/>".repeat(80_000)
                                                + "</sheets>")),
                        "werkboek"),
                bad(
                        "deep relations",
                        change("_rels/.rels", s -> s.replace("</Relationships>", depth.substring(0, 80_000))),
                        "werkboek"),
                bad("parts without end", parts(2_000), "gewone omvang"));
    }

    static Stream<Arguments> layouts() {
        return Stream.of(
                bad(
                        "another year",
                        with(workbook()
                                .put(cell("VB", "B1"), Celwaarde.of("Aanvraagformulier (preventieve) Meerzorg 2024"))),
                        "Voorblad!B1",
                        "2024",
                        "2025"),
                bad(
                        "a workbook of something else",
                        with(workbook().put(cell("VB", "B1"), Celwaarde.of("Begroting"))),
                        "Voorblad!B1",
                        "Begroting",
                        "2025"),
                bad("no title", with(workbook().put(cell("VB", "B1"), Celwaarde.of(""))), "Voorblad!B1"),
                bad(
                        "another version",
                        with(workbook().put(cell("VB", "G6"), Celwaarde.of("Versie 2026.02"))),
                        "Voorblad!G6",
                        "2026.02",
                        "2026.01"),
                bad(
                        "the title of one year on the other",
                        with(new Werkboekschrijver(2025)
                                .put(cell("VB", "B1"), Celwaarde.of("Aanvraagformulier (preventieve) Meerzorg 2026"))),
                        "Voorblad!G6",
                        "Clientgegevens!AD6",
                        "Data en informatie!Z40",
                        "1601.96",
                        "1683,05"),
                bad(
                        "sheets that are not there",
                        with(workbook().remove(Werkblad.GROEP).remove(Werkblad.DATA)),
                        "2 problemen",
                        "\"Aanvraag-overzicht groep\"",
                        "\"Data en informatie\""),
                bad(
                        "a label elsewhere",
                        with(workbook()
                                .put(cell("AI", "B7"), Celwaarde.of("Nachtzorg"))
                                .put(cell("AI", "B5"), Celwaarde.of("Min uren"))),
                        "2 problemen",
                        "Aanvraag individueel!B5",
                        "Aanvraag individueel!B7"),
                bad(
                        "a number instead of a label",
                        with(workbook().put(cell("GR", "E18"), Celwaarde.of(BigDecimal.ONE))),
                        "Aanvraag-overzicht groep!E18",
                        "Dagbesteding"),
                bad(
                        "a day that begins at another time",
                        with(workbook().put(cell("AI", "B16"), Celwaarde.of(BigDecimal.ZERO))),
                        "Aanvraag individueel!B16",
                        "0,2916"),
                bad(
                        "another threshold",
                        with(workbook().put(cell("OI", "G35"), Celwaarde.of(new BigDecimal("0.1")))),
                        "Overzicht individueel!G35",
                        "0.1"));
    }

    static Stream<Arguments> input() {
        Cel nacht = cell("AI", "I5");
        return Stream.of(
                bad(
                        "text where hours belong",
                        with(workbook().put(nacht, Celwaarde.of("acht uur"))),
                        "Aanvraag individueel!I5",
                        "acht uur",
                        "uren",
                        "dit is tekst"),
                bad(
                        "a time as text",
                        with(workbook().put(cell("AI", "D16"), Celwaarde.of("09:30"))),
                        "Aanvraag individueel!D16",
                        "09:30",
                        "dit is tekst"),
                bad(
                        "a number as text",
                        with(workbook().put(cell("AI", "J16"), Celwaarde.of("2"))),
                        "Aanvraag individueel!J16",
                        "dit is tekst"),
                bad(
                        "a number where a choice belongs",
                        with(workbook().put(cell("CG", "J7"), Celwaarde.of(BigDecimal.valueOf(7)))),
                        "Clientgegevens!J7",
                        "7",
                        "keuze uit de lijst"),
                bad(
                        "a truth value",
                        Werkboekschrijver.change(
                                with(workbook().put(nacht, Celwaarde.of(BigDecimal.ONE))),
                                Werkboekschrijver.part(Werkblad.AANVRAAG_INDIVIDUEEL),
                                s -> s.replaceFirst("r=\"I5\" t=\"n\"", "r=\"I5\" t=\"b\"")),
                        "Aanvraag individueel!I5",
                        "uren"),
                bad(
                        "a date as text",
                        Werkboekschrijver.change(
                                with(workbook().put(nacht, Celwaarde.of(BigDecimal.ONE))),
                                Werkboekschrijver.part(Werkblad.AANVRAAG_INDIVIDUEEL),
                                s -> s.replaceFirst("r=\"I5\"[^>]*><v>[^<]*", "r=\"I5\" t=\"d\"><v>2026-01-01")),
                        "Aanvraag individueel!I5",
                        "2026-01-01"),
                bad(
                        "a formula with an error",
                        with(workbook().formula(nacht, new Celwaarde.Fout("#REF!"))),
                        "Aanvraag individueel!I5",
                        "#REF!",
                        "uren"),
                bad(
                        "an error in the percentage",
                        with(workbook().formula(cell("VB", "C17"), new Celwaarde.Fout("#DIV/0!"))),
                        "Voorblad!C17",
                        "#DIV/0!",
                        "percentage"),
                bad(
                        "an error where a choice belongs",
                        with(workbook().formula(cell("CG", "L7"), new Celwaarde.Fout("#N/A"))),
                        "Clientgegevens!L7",
                        "#N/A"),
                bad(
                        "a formula that was never calculated",
                        Werkboekschrijver.change(
                                with(workbook().formula(nacht, Celwaarde.of(BigDecimal.ONE))),
                                Werkboekschrijver.part(Werkblad.AANVRAAG_INDIVIDUEEL),
                                s -> s.replaceAll("</f><v>[^<]*</v>", "</f>")),
                        "Aanvraag individueel!I5",
                        "nooit berekend"),
                bad("no number", with(workbook().put(nacht, "NaN")), "Aanvraag individueel!I5", "NaN"),
                bad(
                        "a number beyond any range",
                        with(workbook().put(nacht, "1e999999999")),
                        "Aanvraag individueel!I5",
                        "1e999999999"),
                bad(
                        "a number that is too large",
                        with(workbook().put(nacht, "1e300")),
                        "Aanvraag individueel!I5",
                        "10^12"),
                bad(
                        "a number with too many decimals",
                        with(workbook().put(nacht, "1e-300")),
                        "Aanvraag individueel!I5",
                        "1e-300"),
                bad(
                        "a result that is no number",
                        with(workbook().put(cell("OI", "E38"), "1e999999999")),
                        "Overzicht individueel!E38",
                        "1e999999999"),
                bad(
                        "everything at once",
                        with(workbook()
                                .put(nacht, Celwaarde.of("x"))
                                .put(cell("GR", "D20"), Celwaarde.of("y"))
                                .formula(cell("VB", "C17"), new Celwaarde.Fout("#N/A"))),
                        "3 problemen",
                        "Aanvraag individueel!I5",
                        "Aanvraag-overzicht groep!D20",
                        "Voorblad!C17"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"files", "bombs", "layouts", "input"})
    void itIsRefusedWithPlaceValueAndWhatWasExpected(String naam, byte[] bestand, List<String> mentions) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        OngeldigeInvoerException e = catchThrowableOfType(
                OngeldigeInvoerException.class, () -> Werkboek.read("proef.xlsx", bestand, CELLEN));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        long allocated = thread.getCurrentThreadAllocatedBytes() - before;

        assertThat(e).as("refused: " + naam).isNotNull();
        String bericht = e.bericht(Taal.NL);
        assertThat(bericht).as(naam).contains(mentions);
        assertThat(bericht + e.bericht(Taal.EN) + e.getMessage())
                .startsWith(
                        e.problemen().size() == 1
                                ? "1 probleem in proef.xlsx"
                                : e.problemen().size() + " problemen in")
                .doesNotContain("Exception", "org.apache", "SAX", "Jansen");
        assertThat(e.getCause()).isNull();
        // generous: the bound is a second, on a machine that does nothing else
        assertThat(took).isLessThan(Duration.ofSeconds(5));
        assertThat(allocated).as("bytes allocated: " + naam).isLessThan(MUCH);
    }

    /** Whatever is done to the bytes: it is read, or it is refused. */
    @Test
    void aFileWithChangedBytesIsReadOrRefused() {
        byte[] goed = Rekengevallen.of("I2026-0393").workbook().bytes();
        Random random = new Random(42);
        int geweigerd = 0;
        for (int i = 0; i < 150; i++) {
            byte[] bestand = goed.clone();
            for (int n = random.nextInt(1, 20); n > 0; n--) {
                bestand[random.nextInt(bestand.length)] = (byte) random.nextInt();
            }
            geweigerd += isRefused(bestand) ? 1 : 0;
        }
        assertThat(geweigerd).isPositive();
    }

    /** The same with the parts themselves, behind the check sums of the zip. */
    @Test
    void aFileWithChangedPartsIsReadOrRefused() {
        Map<String, byte[]> goed =
                Werkboekschrijver.parts(Rekengevallen.of("G2026-026").workbook().bytes());
        Random random = new Random(43);
        int geweigerd = 0;
        for (int i = 0; i < 150; i++) {
            Map<String, byte[]> delen = new LinkedHashMap<>(goed);
            List<String> namen = List.copyOf(delen.keySet());
            String naam = namen.get(random.nextInt(namen.size()));
            byte[] deel = goed.getOrDefault(naam, new byte[0]).clone();
            for (int n = random.nextInt(1, 6); n > 0; n--) {
                deel[random.nextInt(deel.length)] = (byte) random.nextInt(' ', 127);
            }
            delen.put(naam, deel);
            geweigerd += isRefused(Werkboekschrijver.zip(delen)) ? 1 : 0;
        }
        assertThat(geweigerd).isPositive();
    }

    private static boolean isRefused(byte[] bestand) {
        try {
            Rekentool.of(2026).check(Werkboek.read("proef.xlsx", bestand, CELLEN), Rekentool.LEESWIJZE);
            return false;
        } catch (OngeldigeInvoerException e) {
            return true;
        }
    }

    @Test
    void theGoodFileIsRead() throws IOException {
        assertThat(Werkboek.read("proef.xlsx", new ByteArrayInputStream(GOED).readAllBytes(), CELLEN)
                        .jaar())
                .isEqualTo(2026);
    }
}
