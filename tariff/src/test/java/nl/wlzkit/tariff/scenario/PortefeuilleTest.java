package nl.wlzkit.tariff.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.scenario.Portefeuilleoverzicht.Totaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One provider over many regions. Products, amounts and provider are made up. */
class PortefeuilleTest {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();

    static final String PORTEFEUILLE = """
            { "schema": "portefeuille-1", "toelichting": "Verzonnen.",
              "aanbieder": { "schema": "aanbieder-1", "naam": "Verzonnen", "sector": "VV",
                "overeenkomsten": ["CZ", "Zilveren Kruis", "VGZ"],
                "feiten": { "technologie": false, "bewegingen": "geen", "essentieel": false, "nieuweClient": true } },
              "regels": [
                { "zorgkantoor": "CZ", "jaar": 2024, "vorm": "VPT", "prestatiecode": "V999", "aantal": 100 },
                { "zorgkantoor": "Zilveren Kruis", "jaar": 2024, "profiel": "5VV", "vorm": "VERBLIJF",
                  "prestatiecode": "Z999", "aantal": 10 },
                { "zorgkantoor": "Zilveren Kruis", "jaar": 2024, "profiel": "4VV", "vorm": "VERBLIJF",
                  "prestatiecode": "Z999", "aantal": 10 },
                { "zorgkantoor": "Menzis", "jaar": 2024, "vorm": "MPT", "prestatiecode": "V999", "aantal": 50 },
                { "zorgkantoor": "CZ", "jaar": 2025, "vorm": "VPT", "prestatiecode": "V999", "aantal": 100 } ] }
            """;

    private static final Tarieftabel TABEL = Tarieftabel.read("tabel.csv", """
            prestatiecode;jaar;zorgdeel;nhc;nic;eenheid
            Z999;2024;250,00;28,40;0;dag
            V999;2024;200,00;0;0;dag
            """.getBytes(UTF_8));

    private static Portefeuille read(String json) {
        return Portefeuille.read("portefeuille.json", json.getBytes(UTF_8), BELEID);
    }

    /**
     * CZ: 95.5 % of 200 is 191.00, times 100. Zilveren Kruis: 95.5 % of 250 is 238.75, and NHC in full: 267.15, times 10; no
     * stay with 4VV for new clients (ZK24-052). Menzis, where the provider is new: 93.5 % of 200 is 187.00, times 50 (an
     * agreement elsewhere is none here). For 2025 the table has nothing.
     */
    @Test
    void everyLineIsPricedAndAddedUp() {
        Portefeuilleoverzicht overzicht = Portefeuilleoverzicht.of(BELEID, read(PORTEFEUILLE), Map.of(), TABEL);

        assertThat(overzicht.regels())
                .extracting(r -> r.regel().zorgkantoor().naam() + " "
                        + r.percentage().in(Taal.EN) + " "
                        + r.bedrag().map(b -> b.in(Taal.EN)).orElse("-"))
                .containsExactly(
                        "CZ 95.5% €19,100.00",
                        "Zilveren Kruis 95.5% €2,671.50",
                        "Zilveren Kruis not at all not at all",
                        "Menzis 93.5% €9,350.00",
                        "CZ 95.5% -");
        // (95.5 × 20000 + 95.5 × 2500 + 93.5 × 10000) / 32500 = 3083750 / 32500
        assertThat(overzicht.totaal())
                .isEqualTo(new Totaal(
                        5,
                        1,
                        1,
                        0,
                        Bandbreedte.of(Bedrag.of("31121.50")),
                        Optional.of(Bandbreedte.of(Breuk.of(3_083_750, 32_500)))));
        assertThat(overzicht.perZorgkantoor().get(Zorgkantoor.CZ))
                .isEqualTo(new Totaal(
                        2, 1, 0, 0, Bandbreedte.of(Bedrag.of("19100")), Optional.of(Bandbreedte.of(Breuk.of(191, 2)))));
        assertThat(overzicht.perZorgkantoor().keySet())
                .containsExactly(Zorgkantoor.CZ, Zorgkantoor.ZILVEREN_KRUIS, Zorgkantoor.MENZIS);
    }

    /** Without the profile a stay with Zilveren Kruis may be refused: nothing at the low end, and in no average. */
    @Test
    void whatMayBeRefusedCountsAsNothingAtTheLowEnd() {
        Totaal totaal = Portefeuilleoverzicht.of(
                        BELEID, read(PORTEFEUILLE.replace("\"profiel\": \"5VV\", ", "")), Map.of(), TABEL)
                .perZorgkantoor()
                .get(Zorgkantoor.ZILVEREN_KRUIS);

        assertThat(totaal)
                .isEqualTo(
                        new Totaal(2, 0, 1, 1, new Bandbreedte<>(Bedrag.NUL, Bedrag.of("2671.50")), Optional.empty()));
    }

    /** Technology does not count here; a change of the base of CZ to 96 does: 192.00 × 100. */
    @Test
    void anotherPolicyGivesAnotherTotal() {
        Tariefbeleid na =
                Beleidswijziging.read("w.json", """
                        { "schema": "beleidswijziging-1", "naam": { "nl": "x", "en": "x" },
                          "regels": [ { "regel": "ZK24-066", "wat": { "nl": "y", "en": "y" }, "bij": "CZ",
                                        "als": { "technologie": false }, "plus": 0.5 } ] }
                        """.getBytes(UTF_8), BELEID).gewijzigd();

        assertThat(Portefeuilleoverzicht.of(na, read(PORTEFEUILLE), Map.of(), TABEL)
                        .totaal()
                        .bedrag())
                .isEqualTo(Bandbreedte.of(Bedrag.of("31221.50")));
    }

    /** ZKB24-GZ-3.2-NIEUW: a new provider gets 93.7 %, and nothing else counts; 93.7 % of 200 is 187.40, times 10. */
    @Test
    void thePolicyOfAnotherSectorPricesItsProfiles() {
        String document = """
                { "schema": "portefeuille-1",
                  "aanbieder": { "schema": "aanbieder-1", "naam": "Verzonnen", "sector": "GZ", "overeenkomsten": [] },
                  "regels": [ { "zorgkantoor": "Zilveren Kruis", "jaar": 2024, "profiel": "5VG", "vorm": "VPT",
                                "prestatiecode": "V999", "aantal": 10 } ] }
                """;
        Tariefbeleid gz = Tariefbeleid.published(
                Portefeuille.sectorOf(document.getBytes(UTF_8)).orElseThrow());

        assertThat(Portefeuilleoverzicht.of(
                                gz, Portefeuille.read("p.json", document.getBytes(UTF_8), gz), Map.of(), TABEL)
                        .totaal()
                        .bedrag())
                .isEqualTo(Bandbreedte.of(Bedrag.of("1874.00")));
    }

    private static String withLine(String regel) {
        return """
                { "schema": "portefeuille-1",
                  "aanbieder": { "schema": "aanbieder-1", "naam": "Verzonnen", "sector": "VV", "overeenkomsten": ["CZ"],
                    "feiten": { "technologie": false } },
                  "regels": [ %s ] }
                """.formatted(regel);
    }

    private static String line(String jaar, String aantal) {
        return "{ \"zorgkantoor\": \"CZ\", \"jaar\": " + jaar
                + ", \"vorm\": \"VPT\", \"prestatiecode\": \"V999\", \"aantal\": " + aantal + " }";
    }

    /** ZK24-067: CZ decides on a proposal, up to 100 %. 95.5 % and 100 % of 200, times 10. */
    @Test
    void aRangeOfAPercentageIsOneOfTheAmountAndOfTheAverage() {
        assertThat(Portefeuilleoverzicht.of(BELEID, read(withLine(line("2024", "10"))), Map.of(), TABEL)
                        .totaal())
                .isEqualTo(new Totaal(
                        1,
                        0,
                        0,
                        0,
                        new Bandbreedte<>(Bedrag.of("1910"), Bedrag.of("2000")),
                        Optional.of(new Bandbreedte<>(Breuk.of(191, 2), Breuk.of(100, 1)))));
    }

    @Test
    void whatWeighsNothingHasNoAverage() {
        assertThat(Portefeuilleoverzicht.of(BELEID, read(withLine(line("2024", "0"))), Map.of(), TABEL)
                        .totaal())
                .isEqualTo(new Totaal(1, 0, 0, 0, Bandbreedte.of(Bedrag.NUL), Optional.empty()));
    }

    /**
     * 95.5 % of 187.31 is 178.88105: per unit 178.88, times 100; or 17888.105, rounded once. Menzis has 2 % of 95.5 less for
     * a new provider: 93.59 % of 187.31 is 175.303429, times 50 of 175.30.
     */
    @Test
    void aPortfolioIsReadAsThePolicyIs() {
        Tarieftabel tabel = Tarieftabel.read(
                "tabel.csv", "prestatiecode;jaar;zorgdeel;nhc;nic;eenheid\nV999;2024;187,31;0;0;dag\n".getBytes(UTF_8));

        assertThat(amounts(Map.of(), tabel)).containsExactly("€17,888.00", "€8,756.50");
        assertThat(amounts(Map.of("jaarbedrag", "per-jaar"), tabel)).containsExactly("€17,888.11", "€8,756.74");
        assertThat(amounts(Map.of("procenten", "relatief"), tabel)).containsExactly("€17,888.00", "€8,765.00");
    }

    private static List<String> amounts(Map<String, String> lezingen, Tarieftabel tabel) {
        return Portefeuilleoverzicht.of(BELEID, read(PORTEFEUILLE), lezingen, tabel).regels().stream()
                .flatMap(r -> r.bedrag().stream())
                .map(b -> b.in(Taal.EN))
                .toList();
    }

    /** A made-up policy that ends in the middle of 2026. */
    @Test
    void aYearIsAWholeYearOfThePolicy() {
        Tariefbeleid halverwege =
                Beleidswijziging.read("w.json", """
                        { "schema": "beleidswijziging-1", "naam": { "nl": "korter", "en": "shorter" },
                          "geldig": { "van": "2024-01-01", "tot en met": "2026-06-30" } }
                        """.getBytes(UTF_8), BELEID).gewijzigd();

        assertThat(read(withLine(line("2026", "1"))).regels()).hasSize(1);
        assertThat(Portefeuille.read("p.json", withLine(line("2025", "1")).getBytes(UTF_8), halverwege)
                        .regels())
                .extracting(Portefeuille.Regel::jaar)
                .containsExactly(2025);
        for (String jaar : List.of("2026", "2024.5", "2027")) {
            OngeldigeInvoerException fout = catchThrowableOfType(
                    OngeldigeInvoerException.class,
                    () -> Portefeuille.read("p.json", withLine(line(jaar, "1")).getBytes(UTF_8), halverwege));
            assertThat(fout.problemen()).extracting(Probleem::pointer).containsExactly("/regels/0/jaar");
        }
    }

    @Test
    void aNumberIsWholeAndWithinBounds() {
        assertThat(read(withLine(line("2024", "1000000000"))).regels())
                .singleElement()
                .satisfies(r -> assertThat(r.productie().aantal()).isEqualTo(1_000_000_000L));
        for (String aantal : List.of("1000000001", "-1", "0.5", "1e30", "\"1\"")) {
            OngeldigeInvoerException fout =
                    catchThrowableOfType(OngeldigeInvoerException.class, () -> read(withLine(line("2024", aantal))));
            assertThat(fout.problemen())
                    .extracting(Probleem::pointer)
                    .as(aantal)
                    .containsExactly("/regels/0/aantal");
        }
    }

    @Test
    void linesThatDifferInOneThingAreNotTheSame() {
        String een = line("2024", "1");
        assertThat(read(withLine(String.join(
                                ",",
                                een,
                                een.replace("VPT", "MPT"),
                                een.replace("V999", "V998"),
                                een.replace("2024", "2025"),
                                een.replace("CZ", "DSW"))))
                        .regels())
                .hasSize(5);
        OngeldigeInvoerException fout = catchThrowableOfType(
                OngeldigeInvoerException.class, () -> read(withLine(een + "," + line("2024", "2"))));
        assertThat(fout.problemen()).singleElement().satisfies(p -> {
            assertThat(p.pointer()).isEqualTo("/regels/1");
            assertThat(p.verwacht().en()).startsWith("every product once");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"aanbieder\":{\"sector\":\"GGZ\"},\"regels\":1} | GGZ",
                "{\"aanbieder\":{\"sector\":\"ggz\"}} |",
                "{\"aanbieder\":[]} |",
                "{\"sector\":\"GGZ\"} |",
                "[] |",
                "{\"aanbieder\": |"
            })
    void theSectorOfItsProviderIsSeenWhateverElseIsWrong(String document, Sector sector) {
        assertThat(Portefeuille.sectorOf(document.getBytes(UTF_8))).isEqualTo(Optional.ofNullable(sector));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        OngeldigeInvoerException fout = catchThrowableOfType(OngeldigeInvoerException.class, () -> read("""
                        { "schema": "portefeuille-1",
                          "aanbieder": { "schema": "aanbieder-1", "naam": "x", "sector": "GZ" },
                          "regels": [
                            { "zorgkantoor": "cz", "jaar": 2023, "vorm": "PGB", "profiel": "5VG", "prestatiecode": "9", "aantal": 1.5 },
                            { "zorgkantoor": "CZ", "jaar": 2024, "vorm": "VPT", "prestatiecode": "V999", "aantal": -1 },
                            { "zorgkantoor": "CZ", "jaar": 2024, "vorm": "VPT", "prestatiecode": "V999", "aantal": 1, "x": 1 },
                            { "zorgkantoor": "CZ", "jaar": 2024, "vorm": "VPT", "prestatiecode": "V999", "aantal": 2 } ] }
                        """));

        assertThat(fout.problemen())
                .extracting(Probleem::pointer)
                .contains(
                        "/aanbieder/sector",
                        "/regels/0/zorgkantoor",
                        "/regels/0/jaar",
                        "/regels/0/vorm",
                        "/regels/0/profiel",
                        "/regels/0/prestatiecode",
                        "/regels/0/aantal",
                        "/regels/1/aantal",
                        "/regels/2/x",
                        "/regels/3");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "portefeuille-1|portefeuille-2|/schema",
                "\"toelichting\"|\"uitleg\"|/uitleg",
                "\"profiel\": \"5VV\"|\"profiel\": \"VV5\"|/regels/1/profiel",
                "\"profiel\": \"5VV\"|\"profiel\": \"5VG\"|/regels/1/profiel"
            })
    void oneThingThatIsWrongIsTheOnlyProblem(String goed, String fout, String plaats) {
        OngeldigeInvoerException problemen =
                catchThrowableOfType(OngeldigeInvoerException.class, () -> read(PORTEFEUILLE.replace(goed, fout)));
        assertThat(problemen.problemen()).extracting(Probleem::pointer).containsExactly(plaats);
    }

    /** A line of which the profile is wrong is no line without a profile: then it would be said to stand there twice. */
    @Test
    void aLineThatIsWrongIsNotComparedWithTheOthers() {
        OngeldigeInvoerException problemen = catchThrowableOfType(
                OngeldigeInvoerException.class,
                () -> read(PORTEFEUILLE.replace("\"5VV\"", "\"VV5\"").replace("\"4VV\"", "\"VV4\"")));
        assertThat(problemen.problemen())
                .extracting(Probleem::pointer)
                .containsExactly("/regels/1/profiel", "/regels/2/profiel");
    }
}
