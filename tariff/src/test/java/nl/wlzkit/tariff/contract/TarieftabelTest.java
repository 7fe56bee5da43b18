package nl.wlzkit.tariff.contract;

import static nl.wlzkit.tariff.Documenten.append;
import static nl.wlzkit.tariff.Documenten.bytes;
import static nl.wlzkit.tariff.Documenten.json;
import static nl.wlzkit.tariff.Documenten.put;
import static nl.wlzkit.tariff.Documenten.remove;
import static nl.wlzkit.tariff.Documenten.replace;
import static nl.wlzkit.tariff.Documenten.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.Documenten;
import nl.wlzkit.tariff.contract.Tarieftabel.Maximumtarief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of maximum tariffs. Every product and amount in them is made up. */
class TarieftabelTest {
    private static final String KOP = "prestatiecode;jaar;zorgdeel;nhc;nic;eenheid\n";
    private static final String KOP_KOMMA = "prestatiecode,jaar,zorgdeel,nhc,nic,eenheid\n";
    private static final String GOED = "Z999;2024;250,00;28,40;1,60;dag\n";
    private static final Maximumtarief Z999 = new Maximumtarief(
            new Prestatiecode("Z999"), 2024, Bedrag.of("250"), Bedrag.of("28.4"), Bedrag.of("1.6"), "dag");
    private static final JsonValue JSON = json("""
            { "schema": "tarieftabel-1", "tarieven": [
              { "prestatiecode": "Z999", "jaar": 2024, "zorgdeel": 250.00, "nhc": 28.40, "nic": 1.6, "eenheid": "dag" },
              { "prestatiecode": "Z999", "jaar": 2025, "zorgdeel": 0, "nhc": 0, "nic": 0, "eenheid": "dag" } ] }
            """);

    // ------------------------------------------------------------------------------------------------- what is read

    static List<String> sameTable() {
        return List.of(
                KOP + GOED,
                KOP + "Z999;2024;250;28,4;1,6000;dag",
                KOP + "Z999;2024;€ 250,00;€28,40; 1,60 ;dag",
                KOP_KOMMA + "Z999,2024,250.00,28.40,1.60,dag\n",
                KOP_KOMMA + "\"Z999\",\"2024\",\"250.00\",\"28.40\",\"1.60\",\"dag\"\n",
                "\"prestatiecode\";\"jaar\";\"zorgdeel\";\"nhc\";\"nic\";\"eenheid\"\n\"Z999\";2024;\"250,00\";28,40;1,60;\"dag\"",
                (KOP + GOED).replace("\n", "\r\n"),
                (KOP + GOED).replace("\n", "\r"),
                "\uFEFF" + KOP + GOED,
                "\n" + KOP + "\n\n" + GOED + "\n",
                "{\"schema\":\"tarieftabel-1\",\"tarieven\":[{\"prestatiecode\":\"Z999\",\"jaar\":2024,"
                        + "\"zorgdeel\":250,\"nhc\":28.4,\"nic\":1.60,\"eenheid\":\"dag\"}]}",
                "\uFEFF \n\t{\"tarieven\":[{\"eenheid\":\"dag\",\"nic\":1.6,\"nhc\":28.40,\"zorgdeel\":2.5e2,"
                        + "\"jaar\":2024.0,\"prestatiecode\":\"Z999\"}],\"schema\":\"tarieftabel-1\"}");
    }

    @ParameterizedTest
    @MethodSource("sameTable")
    void theSameTableIsReadFromEveryNotation(String tekst) {
        assertThat(read(tekst).tarieven()).containsExactly(Z999);
    }

    @Test
    void aPointIsBeforeDecimalsWithCommasAndRefusedWithSemicolons() {
        assertThat(read(KOP_KOMMA + "Z999,2024,1.250,0,0,dag").tarieven().get(0).zorgdeel())
                .isEqualTo(Bedrag.of("1.25"));
        // 1.250 is twelve hundred and fifty, or one and a quarter: neither is guessed
        assertThat(problems(KOP + "Z999;2024;1.250;0;0;dag"))
                .singleElement()
                .satisfies(p -> assertThat(p.verwacht().nl()).isEqualTo("een bedrag met een komma en zonder punt"));
    }

    @Test
    void aUnitMayHoldTheSeparatorAndQuotes() {
        assertThat(read(KOP + "Z999;2024;1;0;0;\"dag; of \"\"deel\"\"\"")
                        .tarieven()
                        .get(0)
                        .eenheid())
                .isEqualTo("dag; of \"deel\"");
    }

    @Test
    void aTariffIsFoundByProductAndYear() {
        Tarieftabel tabel = read(KOP + GOED + "Z999;2025;1;0;0;uur\nZ998;2024;2;0;0;uur\n");

        assertThat(tabel.find(new Prestatiecode("Z999"), 2024)).contains(Z999);
        assertThat(tabel.find(new Prestatiecode("Z999"), 2025))
                .hasValueSatisfying(t -> assertThat(t.eenheid()).isEqualTo("uur"));
        assertThat(tabel.find(new Prestatiecode("Z999"), 2026)).isEmpty();
        assertThat(tabel.find(new Prestatiecode("Z997"), 2024)).isEmpty();
    }

    @Test
    void theTariffsAreByProductAndYearWhateverTheOrderOfTheFile() {
        assertThat(read(KOP + "Z999;2025;1;0;0;dag\n" + GOED + "H999;2026;2;0;0;uur\n")
                        .tarieven())
                .extracting(t -> t.prestatiecode() + " " + t.jaar())
                .containsExactly("H999 2026", "Z999 2024", "Z999 2025");
    }

    @Test
    void aTableMayBeWithoutTariffs() {
        assertThat(read(KOP).tarieven()).isEmpty();
        assertThat(read("{\"schema\":\"tarieftabel-1\",\"tarieven\":[]}").tarieven())
                .isEmpty();
    }

    @Test
    void theReceiptHasTheNameAndHashOfWhatWasRead() {
        byte[] inhoud = (KOP + GOED).getBytes(StandardCharsets.UTF_8);

        assertThat(Tarieftabel.read("mijn.csv", inhoud).bestand()).isEqualTo(Herkomst.Bestand.of("mijn.csv", inhoud));
    }

    @Test
    void theNhcAndNicAreAskedForTogether() {
        assertThat(Z999.nhcNic()).isEqualTo(Bedrag.of("30"));
    }

    // ---------------------------------------------------------------------------------------------- what is refused

    /** A document, and its problems: line, column, pointer, what stands there and what was expected. */
    private record Fout(String wat, String tekst, List<String> problemen) {
        @Override
        public String toString() {
            return wat;
        }
    }

    private static Fout row(String wat, String rij, String... problemen) {
        return new Fout(wat, KOP + GOED + rij + "\n", List.of(problemen));
    }

    static List<Fout> csvMistakes() {
        String euro = "verwacht: een bedrag, zoals € 1.234,56";
        String komma = "verwacht: een bedrag met een komma en zonder punt";
        String grens = "verwacht: een bedrag van 0 t/m 100000, met hoogstens 10 decimalen";
        return List.of(
                row("no code", ";2025;1;1;1;dag", "3:1 /prestatiecode \"\" verwacht: een prestatiecode, zoals Z262"),
                row(
                        "a code of another form",
                        "z999;2025;1;1;1;dag",
                        "3:1 /prestatiecode \"z999\" verwacht: een prestatiecode, zoals Z262"),
                row("no year", "Z999;;1;1;1;dag", "3:2 /jaar \"\" verwacht: een jaar, zoals 2024"),
                row("a short year", "Z999;25;1;1;1;dag", "3:2 /jaar \"25\" verwacht: een jaar, zoals 2024"),
                row("a year with a sign", "Z999;-2025;1;1;1;dag", "3:2 /jaar \"-2025\" verwacht: een jaar, zoals 2024"),
                row(
                        "a year before the Wlz",
                        "Z999;2014;1;1;1;dag",
                        "3:2 /jaar \"2014\" verwacht: een jaar van 2015 t/m 2100"),
                row("a year too far", "Z999;2101;1;1;1;dag", "3:2 /jaar \"2101\" verwacht: een jaar van 2015 t/m 2100"),
                row("no amount", "Z999;2025;;1;1;dag", "3:3 /zorgdeel \"\" " + euro),
                row("a word for an amount", "Z999;2025;1;gratis;1;dag", "3:4 /nhc \"gratis\" " + euro),
                row("a point before the decimals", "Z999;2025;250.00;1;1;dag", "3:3 /zorgdeel \"250.00\" " + komma),
                row(
                        "points elsewhere than between thousands",
                        "Z999;2025;12.50,00;1;1;dag",
                        "3:3 /zorgdeel \"12.50,00\" " + komma),
                row("a plus", "Z999;2025;+1;1;1;dag", "3:3 /zorgdeel \"+1\" " + euro),
                row("an exponent", "Z999;2025;1e3;1;1;dag", "3:3 /zorgdeel \"1e3\" " + euro),
                row(
                        "more digits than money has",
                        "Z999;2025;1;1;1000000000000000;dag",
                        "3:5 /nic \"1000000000000000\" " + euro),
                row(
                        "amounts below zero",
                        "Z999;2025;-0,01;-1;€ -2;dag",
                        "3:3 /zorgdeel \"-0,01\" " + grens,
                        "3:4 /nhc \"-1\" " + grens,
                        "3:5 /nic \"€ -2\" " + grens),
                row("no unit", "Z999;2025;1;1;1;", "3:6 /eenheid \"\" verwacht: een eenheid, zoals dag"),
                row("a blank unit", "Z999;2025;1;1;1;\" \"", "3:6 /eenheid \" \" verwacht: een eenheid, zoals dag"),
                row("a field too few", "Z999;2025;1;1;1", "3:6 /eenheid 5 verwacht: 6 velden"),
                row("one field", "Z999", "3:2 /jaar 1 verwacht: 6 velden"),
                row("a field too many", "Z999;2025;1;1;1;dag;", "3:7 /7 7 verwacht: 6 velden"),
                row("commas below semicolons", "Z999,2025,1,1,1,dag", "3:2 /jaar 1 verwacht: 6 velden"),
                row("a remark", "# made up", "3:2 /jaar 1 verwacht: 6 velden"),
                row(
                        "a product twice in a year",
                        "Z999;2024;1;1;1;uur",
                        "3:1 /prestatiecode Z999 2024 verwacht: elke prestatie één keer per jaar"),
                row(
                        "a line break in a field, and a mistake after it",
                        "Z999;2025;1;1;1;\"d\nag\"\nZ99;2025;1;1;1;dag",
                        "3:6 /eenheid \"d\\u000aag\" verwacht: een eenheid, zoals dag",
                        "5:1 /prestatiecode \"Z99\" verwacht: een prestatiecode, zoals Z262"),
                row(
                        "a quote that is never closed, which would swallow the rows after it",
                        "Z999;2025;1;1;1;\"dag\nZ998;2025;1;1;1;dag",
                        "3:6 /eenheid \"dag\\u000aZ998;2025;1;1;1;dag\\u000a\" verwacht: een eenheid, zoals dag"),
                row(
                        "an amount above every tariff, and one of too many decimals",
                        "Z999;2025;100000,01;0,12345678901;1;dag",
                        "3:3 /zorgdeel \"100000,01\" " + grens,
                        "3:4 /nhc \"0,12345678901\" " + grens),
                row(
                        "an NHC and NIC that together are too high, and a mistake after it",
                        "Z999;2025;1;100000;0,01;dag\nZ99;2025;1;1;1;dag",
                        "3:5 /nic \"100000.01\" " + grens,
                        "4:1 /prestatiecode \"Z99\" verwacht: een prestatiecode, zoals Z262"),
                row(
                        "everything at once",
                        "z;x;x;x;x;\nZ999;2024\nZ999;2024;1;1;1;dag",
                        "3:1 /prestatiecode \"z\" verwacht: een prestatiecode, zoals Z262",
                        "3:2 /jaar \"x\" verwacht: een jaar, zoals 2024",
                        "3:3 /zorgdeel \"x\" " + euro,
                        "3:4 /nhc \"x\" " + euro,
                        "3:5 /nic \"x\" " + euro,
                        "3:6 /eenheid \"\" verwacht: een eenheid, zoals dag",
                        "4:3 /zorgdeel 2 verwacht: 6 velden",
                        "5:1 /prestatiecode Z999 2024 verwacht: elke prestatie één keer per jaar"),
                new Fout(
                        "a comma before the decimals below commas",
                        KOP_KOMMA + "Z999,2024,\"250,00\",28.40,0,dag\n",
                        List.of("2:3 /zorgdeel \"250,00\" verwacht: een bedrag in euro's, zoals 1234.56")),
                new Fout(
                        "a euro sign below commas",
                        KOP_KOMMA + "Z999,2024,€250.00,28.40,0,dag\n",
                        List.of("2:3 /zorgdeel \"€250.00\" verwacht: een bedrag in euro's, zoals 1234.56")),
                new Fout(
                        "columns in another order, and a mistake below it",
                        "jaar;prestatiecode;zorgdeel;nhc;nic;eenheid\nZ99;2024;1;1;1;dag\n",
                        List.of(
                                "1:1 /prestatiecode jaar prestatiecode zorgdeel nhc nic eenheid"
                                        + " verwacht: een kopregel prestatiecode;jaar;zorgdeel;nhc;nic;eenheid",
                                "2:1 /prestatiecode \"Z99\" verwacht: een prestatiecode, zoals Z262")),
                new Fout(
                        "no header",
                        "Z998,2024,1,1,1,dag\n",
                        List.of("1:1 /prestatiecode Z998 2024 1 1 1 dag"
                                + " verwacht: een kopregel prestatiecode,jaar,zorgdeel,nhc,nic,eenheid")),
                new Fout(
                        "capitals in the header",
                        KOP.replace("jaar", "Jaar") + GOED,
                        List.of("1:1 /prestatiecode prestatiecode Jaar zorgdeel nhc nic eenheid"
                                + " verwacht: een kopregel prestatiecode;jaar;zorgdeel;nhc;nic;eenheid")),
                new Fout(
                        "another separator",
                        (KOP + GOED).replace(";", "|"),
                        List.of(
                                "1:1 /prestatiecode prestatiecode|jaar|zorgdeel|nhc|nic|eenheid"
                                        + " verwacht: een kopregel prestatiecode,jaar,zorgdeel,nhc,nic,eenheid",
                                "2:5 /nic 4 verwacht: 6 velden")));
    }

    static List<Fout> jsonMistakes() {
        return Stream.of(
                        of(
                                "another form",
                                replace(JSON, "/schema", "\"tarieftabel-2\""),
                                "/schema \"tarieftabel-2\" verwacht: \"tarieftabel-1\""),
                        of("no form", remove(JSON, "/schema"), " verwacht: een eigenschap \"schema\"; die ontbreekt"),
                        of(
                                "no tariffs",
                                remove(JSON, "/tarieven"),
                                " verwacht: een eigenschap \"tarieven\"; die ontbreekt"),
                        of(
                                "an object of tariffs",
                                replace(JSON, "/tarieven", "{}"),
                                "/tarieven {} verwacht: een lijst [ … ]"),
                        of("a list", json("[]"), " [] verwacht: een object { … }"),
                        of(
                                "a word for a tariff",
                                append(JSON, "/tarieven", "\"x\""),
                                "/tarieven/2 \"x\" verwacht: een object { … }"),
                        of(
                                "no amount and no unit",
                                remove(remove(JSON, "/tarieven/1/nhc"), "/tarieven/1/eenheid"),
                                "/tarieven/1 verwacht: een eigenschap \"nhc\"; die ontbreekt",
                                "/tarieven/1 verwacht: een eigenschap \"eenheid\"; die ontbreekt"),
                        of(
                                "null everywhere",
                                replace(
                                        JSON,
                                        "/tarieven/1",
                                        "{\"prestatiecode\":null,\"jaar\":null,\"zorgdeel\":null,\"nhc\":null,\"nic\":null,\"eenheid\":null}"),
                                "/tarieven/1/prestatiecode null verwacht: een tekst tussen aanhalingstekens",
                                "/tarieven/1/jaar null verwacht: een getal, zoals 95.5",
                                "/tarieven/1/zorgdeel null verwacht: een getal, zoals 95.5",
                                "/tarieven/1/nhc null verwacht: een getal, zoals 95.5",
                                "/tarieven/1/nic null verwacht: een getal, zoals 95.5",
                                "/tarieven/1/eenheid null verwacht: een tekst tussen aanhalingstekens"),
                        of(
                                "half a year",
                                replace(JSON, "/tarieven/1/jaar", "2025.5"),
                                "/tarieven/1/jaar 2025.5 verwacht: een jaar van 2015 t/m 2100"),
                        of(
                                "a year before the Wlz",
                                replace(JSON, "/tarieven/1/jaar", "2014"),
                                "/tarieven/1/jaar 2014 verwacht: een jaar van 2015 t/m 2100"),
                        of(
                                "a code of another form",
                                replace(JSON, "/tarieven/1/prestatiecode", "\"Z99\""),
                                "/tarieven/1/prestatiecode \"Z99\" verwacht: een prestatiecode, zoals Z262"),
                        of(
                                "an amount as a text",
                                replace(JSON, "/tarieven/1/nic", "\"1.60\""),
                                "/tarieven/1/nic \"1.60\" verwacht: een getal, zoals 95.5"),
                        of(
                                "an amount below zero",
                                replace(JSON, "/tarieven/1/nic", "-0.01"),
                                "/tarieven/1/nic -0.01 verwacht: een bedrag van 0 t/m 100000, met hoogstens 10 decimalen"),
                        of(
                                "more digits than money has",
                                replace(JSON, "/tarieven/1/nic", "1000000000000000"),
                                "/tarieven/1/nic 1000000000000000 verwacht: een bedrag van 0 t/m 100000, met hoogstens 10 decimalen"),
                        of(
                                "an NHC and NIC that together are too high",
                                replace(JSON, "/tarieven/0/nic", "100000"),
                                "/tarieven/0 \"100028.4\" verwacht: een bedrag van 0 t/m 100000, met hoogstens 10 decimalen"),
                        of(
                                "a blank unit",
                                replace(JSON, "/tarieven/1/eenheid", "\" \""),
                                "/tarieven/1/eenheid \" \" verwacht: een tekst die niet leeg is"),
                        of(
                                "a product twice in a year",
                                replace(JSON, "/tarieven/1/jaar", "2024"),
                                "/tarieven/1 Z999 2024 verwacht: elke prestatie één keer per jaar"),
                        of(
                                "unknown properties",
                                put(put(JSON, "", "bron", "1"), "/tarieven/1", "kleur", "1"),
                                "/tarieven/1/kleur verwacht: geen onbekende eigenschap; bekend zijn hier prestatiecode, jaar, zorgdeel, nhc, nic, eenheid",
                                "/bron verwacht: geen onbekende eigenschap; bekend zijn hier schema, tarieven"))
                .toList();
    }

    private static Fout of(String wat, JsonValue document, String... problemen) {
        return new Fout(wat, new String(bytes(document), StandardCharsets.UTF_8), List.of(problemen));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("csvMistakes")
    void everyMistakeInACsvIsReportedWithItsLineAndColumn(Fout fout) {
        assertThat(problems(fout.tekst()))
                .extracting(p -> p.regel() + ":" + p.kolom() + " " + shown(p))
                .containsExactlyElementsOf(fout.problemen());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("jsonMistakes")
    void everyMistakeInAJsonIsReportedWithItsPointer(Fout fout) {
        assertThat(problems(fout.tekst()))
                .allSatisfy(p -> assertThat(p.regel()).isEqualTo(1))
                .allSatisfy(p -> assertThat(p.kolom()).isPositive())
                .extracting(TarieftabelTest::shown)
                .containsExactlyInAnyOrderElementsOf(fout.problemen());
    }

    private static String shown(Probleem p) {
        assertThat(p.verwacht().in(Taal.EN)).isNotBlank();
        return p.pointer() + (p.waarde().isEmpty() ? "" : " " + p.waarde()) + " verwacht: "
                + p.verwacht().in(Taal.NL);
    }

    @Test
    void aPropertyTwiceIsReportedWhereItStandsAgain() {
        String tekst = "{\"schema\":\"tarieftabel-1\",\n\"tarieven\":[],\n\"tarieven\":[]}";

        assertThat(problems(tekst)).singleElement().satisfies(p -> {
            assertThat(p.pointer()).isEqualTo("/tarieven");
            assertThat(p.regel()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "\uFEFF\r\n"})
    void anEmptyDocumentIsRefused(String tekst) {
        assertThat(problems(tekst))
                .singleElement()
                .satisfies(p -> assertThat(p.verwacht().in(Taal.NL)).endsWith("dit is leeg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{]", "{\"schema\":\"tarieftabel-1\",\"tarieven\":[]}x"})
    void aJsonWhoseFormBreaksIsRefused(String tekst) {
        assertThat(problems(tekst)).isNotEmpty();
    }

    @Test
    void aCsvWhoseQuotesBreakIsRefused() {
        assertThat(problems(KOP + "Z999;2024;1;1;1;\"dag\"x\n"))
                .singleElement()
                .satisfies(p -> assertThat(p.verwacht().in(Taal.NL)).startsWith("welgevormde CSV"));
        assertThat(problems(KOP + "\"Z999;2024;1;1;1;dag\n" + GOED)).isNotEmpty();
    }

    @Test
    void theMistakesBeforeTheFormOfACsvBreaksAreReportedToo() {
        assertThat(problems(KOP + "Z99;2024;1;1;1;dag\nZ999;2024;1;1;1;\"dag\"x\n"))
                .hasSize(2);
    }

    @Test
    void whatIsNotUtf8IsRefusedWithTheByte() {
        byte[] latijn = (KOP + "Z999;2024;1;1;1;één\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] json = "{\"schema\":\"\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1);

        // 44 bytes of header, 16 before the letter
        assertThat(problems(latijn))
                .singleElement()
                .satisfies(p -> assertThat(p.verwacht().in(Taal.NL)).isEqualTo("tekst in UTF-8; byte 61 is dat niet"))
                .satisfies(p -> assertThat(p.verwacht().in(Taal.EN)).isEqualTo("text in UTF-8; byte 61 is not"));
        assertThat(problems(json))
                .singleElement()
                .satisfies(p -> assertThat(p.verwacht().in(Taal.NL)).isEqualTo("tekst in UTF-8; byte 12 is dat niet"));
    }

    @Test
    void moreThanTenMillionBytesAreRefusedUnread() {
        for (char begin : List.of('p', '{')) {
            byte[] groot = new byte[JsonReader.MAX_BYTES + 1];
            Arrays.fill(groot, (byte) begin);

            assertThat(problems(groot)).singleElement().satisfies(p -> {
                assertThat(p.waarde()).isEqualTo("10000001 bytes");
                assertThat(p.verwacht().in(Taal.NL)).isEqualTo("hoogstens 10000000 bytes");
            });
        }
    }

    @Test
    void aTableOfTenMillionBytesIsRead() {
        StringBuilder tekst = new StringBuilder(KOP);
        for (int i = 0; tekst.length() < JsonReader.MAX_BYTES - 200; i++) {
            int jaar = 2015 + i % 80;
            String eenheid = "dag, gerekend van middernacht tot middernacht ".repeat(100);
            tekst.append('Z').append(1000 + i / 80).append(';').append(jaar).append(";250,00;28,40;0;");
            tekst.append(eenheid, 0, Math.min(eenheid.length(), JsonReader.MAX_BYTES - 100 - tekst.length()))
                    .append('\n');
        }

        assertThat(read(tekst.toString()).tarieven()).hasSizeGreaterThan(2_000);
    }

    @Test
    void manyMistakesAreReportedUpToABound() {
        assertThat(problems(KOP + "x;x;x;x;x;\n".repeat(1_000))).hasSize(1_001);
    }

    @Test
    void aTariffOfNegativeAmountsAnImpossibleYearOrNoUnitIsRefused() {
        Prestatiecode code = new Prestatiecode("Z999");
        Bedrag nul = Bedrag.NUL;
        Bedrag min = Bedrag.of("-0.01");

        assertThatThrownBy(() -> new Maximumtarief(code, 2024, min, nul, nul, "dag"))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Maximumtarief(code, 2024, nul, min, nul, "dag"))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Maximumtarief(code, 2024, nul, nul, min, "dag"))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Maximumtarief(code, 2014, nul, nul, nul, "dag"))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Maximumtarief(code, 2101, nul, nul, nul, "dag"))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Maximumtarief(code, 2024, nul, nul, nul, " "))
                .isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void theHighestAmountIsAllowedForTheNhcAndNicTogether() {
        assertThat(read(KOP + "Z999;2024;100000;99999,99;0,01;dag")
                        .tarieven()
                        .get(0)
                        .nhcNic())
                .isEqualTo(Bedrag.of("100000"));
    }

    @Test
    void aUnitIsOnOneLine() {
        assertThat(problems(KOP + "Z999;2024;1;1;1;\"dag\n\"\n"))
                .extracting(Probleem::pointer)
                .containsExactly("/eenheid");
    }

    @Test
    void aFormThatBreaksIsReportedOnTheLineAfterTheLastGoodOne() {
        assertThat(problems(KOP + GOED + "Z999;2025;1;1;1;\"dag\"x\n"))
                .singleElement()
                .satisfies(p -> assertThat(p.regel()).isEqualTo(3));
    }

    // ----------------------------------------------------------------------------------------- as a value

    @Test
    void tablesOfTheSameRowsAreEqualWhateverTheirFile() {
        Tarieftabel een = read(KOP + GOED + "H999;2026;2;0;0;uur\n");
        Tarieftabel ander =
                Tarieftabel.read("ander.csv", (KOP + "H999;2026;2;0;0;uur\n" + GOED).getBytes(StandardCharsets.UTF_8));

        assertThat(een).isEqualTo(ander).hasSameHashCodeAs(ander).hasToString("Tarieftabel[tabel, 2 rijen]");
        assertThat(een).isNotEqualTo(read(KOP + GOED)).isNotEqualTo("een tabel");
        assertThat(een.hashCode()).isNotEqualTo(read(KOP + GOED).hashCode());
        assertThat(read(KOP + GOED)).isNotEqualTo(read(KOP + GOED.replace("dag", "uur")));
    }

    @Test
    void aTableIsWrittenAsTheDocumentThatItIsReadFrom() {
        Waardevorm<Tarieftabel> vorm = Contractvormen.tarieftabel();
        Tarieftabel tabel = read(KOP + GOED);
        JsonValue document = vorm.write(tabel);
        Problems problems = new Problems("bron");

        assertThat(JsonWriter.compact(document))
                .isEqualTo("{\"schema\":\"tarieftabel-1\",\"tarieven\":[{\"prestatiecode\":\"Z999\",\"jaar\":2024,"
                        + "\"zorgdeel\":250,\"nhc\":28.4,\"nic\":1.6,\"eenheid\":\"dag\"}]}");
        assertThat(violations(vorm.schema(), document)).isEmpty();
        assertThat(vorm.read(document, problems))
                .contains(tabel)
                .hasValueSatisfying(
                        t -> assertThat(t.bestand()).isEqualTo(Herkomst.Bestand.of("bron", bytes(document))));
        assertThat(vorm.read(json("{}"), problems)).isEmpty();
        assertThat(problems.isEmpty()).isFalse();
    }

    // ---------------------------------------------------------------------------------------------------- the schema

    @Test
    void theSchemaHasTheFormOfASchemaAndAcceptsATable() {
        assertThat(violations(Tarieftabel.schema())).isEmpty();
        assertThat(violations(Tarieftabel.schema(), JSON)).isEmpty();
    }

    /** A property absent, too many or null in every place, and whatever else is wrong in the form of one value. */
    static Stream<JsonValue> mutated() {
        Stream<JsonValue> overal = Documenten.values(JSON).flatMap(v -> {
            String pointer = v.place().pointer();
            Stream<JsonValue> anders = Stream.of(
                    replace(JSON, pointer, "null"), replace(JSON, pointer, "true"), replace(JSON, pointer, "\" \""));
            Stream<JsonValue> zonder = v instanceof JsonObject o
                    ? Stream.concat(
                            Stream.of(put(JSON, pointer, "kleur", "1")),
                            o.members().keySet().stream().map(naam -> remove(JSON, pointer + "/" + naam)))
                    : Stream.of();
            return Stream.concat(anders, zonder);
        });
        return Stream.concat(
                overal,
                Stream.of(
                        replace(JSON, "/schema", "\"tarieftabel-2\""),
                        replace(JSON, "/tarieven/0/prestatiecode", "\"Z99\""),
                        replace(JSON, "/tarieven/0/prestatiecode", "\"xZ999\""),
                        replace(JSON, "/tarieven/0/prestatiecode", "\"Z999AB\""),
                        replace(JSON, "/tarieven/0/jaar", "2014"),
                        replace(JSON, "/tarieven/0/jaar", "2101"),
                        replace(JSON, "/tarieven/0/jaar", "2024.5"),
                        replace(JSON, "/tarieven/0/jaar", "\"2024\""),
                        replace(JSON, "/tarieven/0/zorgdeel", "-0.01"),
                        replace(JSON, "/tarieven/0/zorgdeel", "100000.01"),
                        replace(JSON, "/tarieven/0/zorgdeel", "0.12345678901"),
                        replace(JSON, "/tarieven/0/nhc", "\"28.40\""),
                        replace(JSON, "/tarieven/0/nic", "[1]"),
                        replace(JSON, "/tarieven/0/eenheid", "\"\"")));
    }

    @ParameterizedTest
    @MethodSource("mutated")
    void aTableOfAWrongFormIsRefusedByTheReaderAndTheSchema(JsonValue document) {
        assertThat(problems(bytes(document))).as("reader").isNotEmpty();
        assertThat(violations(Tarieftabel.schema(), document)).as("schema").isNotEmpty();
    }

    static Stream<JsonValue> good() {
        return Stream.of(
                replace(JSON, "/tarieven", "[]"),
                replace(JSON, "/tarieven/1/jaar", "2015"),
                replace(JSON, "/tarieven/1/jaar", "2100"),
                replace(JSON, "/tarieven/1/jaar", "2.025e3"),
                replace(JSON, "/tarieven/1/prestatiecode", "\"A0000Z\""),
                replace(JSON, "/tarieven/1/nhc", "99999.9999999999"),
                replace(JSON, "/tarieven/1/nhc", "-0"));
    }

    @ParameterizedTest
    @MethodSource("good")
    void aTableOfAGoodFormIsReadAndAcceptedByTheSchema(JsonValue document) {
        assertThat(Tarieftabel.read("x.json", bytes(document)).bestand().naam()).isEqualTo("x.json");
        assertThat(violations(Tarieftabel.schema(), document)).isEmpty();
    }

    private static Tarieftabel read(String tekst) {
        return Tarieftabel.read("tabel", tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Probleem> problems(String tekst) {
        return problems(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Probleem> problems(byte[] inhoud) {
        OngeldigeInvoerException fout =
                catchThrowableOfType(OngeldigeInvoerException.class, () -> Tarieftabel.read("tabel", inhoud));
        assertThat(fout).as("the table is refused").isNotNull();
        return fout.problemen();
    }
}
