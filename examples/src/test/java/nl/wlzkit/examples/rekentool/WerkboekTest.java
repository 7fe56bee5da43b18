package nl.wlzkit.examples.rekentool;

import static nl.wlzkit.examples.rekentool.Rekengevallen.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wlzkit.examples.rekentool.Rekengevallen.Geval;
import nl.wlzkit.tariff.meerzorg.Cel;
import nl.wlzkit.tariff.meerzorg.Celvergelijking;
import nl.wlzkit.tariff.meerzorg.Celvergelijking.Celoordeel;
import nl.wlzkit.tariff.meerzorg.Celwaarde;
import nl.wlzkit.tariff.meerzorg.Rekentool;
import nl.wlzkit.tariff.meerzorg.Rekentoolverslag;
import nl.wlzkit.tariff.meerzorg.Werkblad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a workbook is what is read. */
class WerkboekTest {
    private static final Set<Cel> CELLEN = new HashSet<>(Rekentool.cellen());
    private static final Cel NACHT = cell("AI", "I5");
    private static final Cel UREN = cell("OI", "E38");

    private static Werkboek read(byte[] bestand) {
        return Werkboek.read("proef.xlsx", bestand, CELLEN);
    }

    private static Werkboekschrijver workbook() {
        return new Werkboekschrijver(2026);
    }

    static List<Geval> cases() {
        return Rekengevallen.all();
    }

    /** Written to a file and read again, each case of the untouched workbooks gives the cells that those calculated. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyCaseOfTheSheetSurvivesTheFile(Geval geval) {
        Werkboek werkboek = read(geval.workbook().bytes());
        assertThat(werkboek.jaar()).isEqualTo(geval.jaar());
        Rekentoolverslag verslag = Rekentool.of(werkboek.jaar()).check(werkboek, Rekentool.LEESWIJZE);

        assertThat(verslag.cellen())
                .filteredOn(c -> c.oordeel() == Celoordeel.VERSCHILT)
                .isEmpty();
        assertThat(verslag.cellen())
                .filteredOn(c -> c.oordeel() == Celoordeel.GELIJK)
                .extracting(Celvergelijking::cel)
                .hasSizeGreaterThan(geval.grensgeval() ? 20 : 30);
    }

    /** 7/24 is 0.2916…, which no double is; nor may it become one, or what a formatter makes of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.29166666666666669",
                "0.1",
                "1E-3",
                "1.2345678901234567E-5",
                "-0.0",
                "43",
                "0.00000000000000000000000001",
                "+7"
            })
    void aNumberIsThatOfTheFile(String cijfers) {
        Werkboek werkboek = read(workbook().put(NACHT, cijfers).bytes());
        assertThat(werkboek.get(NACHT)).isEqualTo(Celwaarde.of(new BigDecimal(cijfers)));
    }

    @Test
    void aFormulaHasTheValueThatTheSpreadsheetSaved() {
        Werkboek werkboek = read(workbook()
                .formula(UREN, Celwaarde.of(new BigDecimal("1.5")))
                .formula(cell("OI", "C39"), Celwaarde.of("Meerzorgprofiel 4"))
                .formula(cell("OI", "H42"), new Celwaarde.Fout("#VALUE!"))
                .formula(cell("OI", "E40"), Celwaarde.of(""))
                .formula(NACHT, Celwaarde.of(new BigDecimal("0.25")))
                .bytes());
        assertThat(werkboek.get(UREN)).isEqualTo(Celwaarde.of(new BigDecimal("1.5")));
        assertThat(werkboek.get(cell("OI", "C39"))).isEqualTo(Celwaarde.of("Meerzorgprofiel 4"));
        assertThat(werkboek.get(cell("OI", "H42"))).isEqualTo(new Celwaarde.Fout("#VALUE!"));
        assertThat(werkboek.get(cell("OI", "E40"))).isEqualTo(Celwaarde.of(""));
        assertThat(werkboek.get(NACHT)).isEqualTo(Celwaarde.of(new BigDecimal("0.25")));
    }

    /** As a program leaves it that writes formulas and does not calculate. */
    @Test
    void aWorkbookThatWasNeverRecalculatedHasNoValuesOfItsOwn() {
        Geval geval = Rekengevallen.of("I2026-0393");
        Map<Cel, Celwaarde> nooit = new LinkedHashMap<>();
        geval.uitvoer().keySet().forEach(c -> nooit.put(c, new Celwaarde.Leeg()));
        byte[] bestand = new Werkboekschrijver(2026)
                .putAll(geval.invoer())
                .formulas(nooit)
                .bytes();
        for (Werkblad blad : List.of(Werkblad.VOORBLAD, Werkblad.OVERZICHT_INDIVIDUEEL)) {
            bestand = Werkboekschrijver.change(
                    bestand, Werkboekschrijver.part(blad), s -> s.replaceAll("</f><v>[^<]*</v>", "</f>"));
        }
        Rekentoolverslag verslag = Rekentool.of(2026).check(read(bestand), Rekentool.LEESWIJZE);
        assertThat(verslag.cellen()).extracting(Celvergelijking::oordeel).doesNotContain(Celoordeel.VERSCHILT);
        assertThat(verslag.cellen())
                .filteredOn(c -> c.cel().equals(UREN))
                .extracting(Celvergelijking::oordeel)
                .containsExactly(Celoordeel.GEEN_WAARDE);
        assertThat(verslag.jaarbedrag()).isPresent();
    }

    private static byte[] sheet(Werkblad blad, java.util.function.UnaryOperator<String> wijziging) {
        return Werkboekschrijver.change(
                workbook().put(cell("CG", "J7"), Celwaarde.of("VG7")).bytes(), Werkboekschrijver.part(blad), wijziging);
    }

    @Test
    void aTextMayStandInTheCellInTheTableOrInPieces() {
        byte[] inline = sheet(
                Werkblad.CLIENTGEGEVENS,
                s -> s.replaceAll(
                        "<c r=\"J7\"[^>]*>.*?</c>",
                        "<c r=\"J7\" t=\"inlineStr\"><is><r><t>V</t></r><r><t>G7</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is></c>"));
        assertThat(read(inline).get(cell("CG", "J7"))).isEqualTo(Celwaarde.of("VG7"));
        byte[] table = Werkboekschrijver.change(
                workbook().put(cell("CG", "J7"), Celwaarde.of("VG7")).bytes(),
                "xl/sharedStrings.xml",
                s -> s.replaceAll(
                        "<si><t>VG7</t></si>",
                        "<si><r><t>VG</t></r><r><t>7</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>"));
        assertThat(read(table).get(cell("CG", "J7"))).isEqualTo(Celwaarde.of("VG7"));
    }

    /** The place of a cell may be left out; then it comes after the one before. */
    @Test
    void aCellWithoutAPlaceComesAfterTheOneBefore() {
        byte[] bestand = sheet(
                Werkblad.CLIENTGEGEVENS,
                s -> s.replaceAll(
                        "<row r=\"7\"[^>]*>.*?</row>", "<row><c r=\"I7\"/><c t=\"str\"><v>LG7</v></c></row>"));
        assertThat(read(bestand).get(cell("CG", "J7"))).isEqualTo(Celwaarde.of("LG7"));
    }

    // ---------------------------------------------------------------------------------------------------- of people

    @Test
    void ofANameOnlyThatItIsThereIsRead() {
        byte[] bestand = workbook()
                .put(cell("CG", "D7"), Celwaarde.of("Jansen-Geheim"))
                .put(cell("CG", "D9"), Celwaarde.of(BigDecimal.ONE))
                .bytes();
        Werkboek werkboek = read(bestand);
        assertThat(werkboek.get(cell("CG", "D7"))).isEqualTo(Celwaarde.of(Werkboek.NAAM));
        assertThat(werkboek.get(cell("CG", "D8"))).isEqualTo(new Celwaarde.Leeg());
        assertThat(werkboek.get(cell("CG", "D9"))).isEqualTo(Celwaarde.of(Werkboek.NAAM));
        assertThat(werkboek.toString()).isEqualTo("Werkboek 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CG!F7", "CG!H7", "CG!H23", "VB!C12", "VB!G14", "AI!N5", "OI!B31", "TO!G2", "TO!H2", "TO!I2"})
    void birthDatesNumbersAndContactsAreNeverRead(String plaats) {
        String[] deel = plaats.split("!", -1);
        Cel cel = cell(deel[0], deel[1]);
        byte[] bestand = workbook().put(cel, Celwaarde.of("geheim")).bytes();
        Werkboek werkboek = Werkboek.read("proef.xlsx", bestand, Set.of(cel));
        assertThatThrownBy(() -> werkboek.get(cel)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Also the cells to which the sheet copies a name. */
    @ParameterizedTest
    @ValueSource(strings = {"OI!C4", "GR!B19", "GR!B35"})
    void aCopyOfANameIsNotReadEither(String plaats) {
        String[] deel = plaats.split("!", -1);
        Cel cel = cell(deel[0], deel[1]);
        byte[] bestand = workbook().formula(cel, Celwaarde.of("Jansen-Geheim")).bytes();
        assertThat(Werkboek.read("proef.xlsx", bestand, Set.of(cel)).get(cel)).isEqualTo(Celwaarde.of(Werkboek.NAAM));
    }

    // ----------------------------------------------------------------------------------------- the real workbooks

    /** The empty workbooks as the zorgkantoren publish them, where they are at hand. */
    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void theRealWorkbookIsRead(int jaar) throws IOException {
        Path bestand = Path.of("../../shared/data/meerzorg/rekentool-meerzorg-" + jaar + ".xlsx");
        assumeTrue(Files.exists(bestand), "the workbooks are not in the repository");
        Werkboek werkboek = read(Files.readAllBytes(bestand));
        assertThat(werkboek.jaar()).isEqualTo(jaar);
        Rekentoolverslag verslag = Rekentool.of(jaar).check(werkboek, Rekentool.LEESWIJZE);
        assertThat(verslag.cellen())
                .hasSizeGreaterThan(40)
                .extracting(Celvergelijking::oordeel)
                .containsOnly(Celoordeel.GELIJK);
    }
}
