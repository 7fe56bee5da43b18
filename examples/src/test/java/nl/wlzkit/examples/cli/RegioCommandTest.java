package nl.wlzkit.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code wlzkit regio} says of regions and municipalities. */
class RegioCommandTest {
    private static Run run(String taal, String... args) {
        return Run.of(Stream.concat(Stream.of("regio", "--taal", taal), Arrays.stream(args))
                .toList());
    }

    private static String words(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out().replaceAll("\\s+", " ");
    }

    private static JsonObject parse(String json) {
        Problems problems = new Problems("uitvoer");
        JsonValue value = JsonReader.read(json.getBytes(UTF_8), problems);
        problems.throwIfAny();
        return (JsonObject) value;
    }

    private static List<JsonValue> list(JsonValue object, String naam) {
        return ((JsonArray) ((JsonObject) object).members().get(naam)).elements();
    }

    @Test
    void withoutANameThereAreAllRegions() {
        Run run = run("nl");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(l -> l.startsWith("ZK"))).hasSize(31);
        assertThat(words(run))
                .contains("ZK08 Friesland 2016–2020 Friesland; 2024 Zilveren Kruis")
                .contains("Kadaster / Centraal Bureau voor de Statistiek, 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZK33", "Westland Schieland Delfland", "delft westland oostland", "Nieuwe Waterweg Noord"})
    void aRegionIsFoundByItsCodeAndItsNamesOfNowAndThen(String naam) {
        assertThat(words(run("nl", naam)))
                .contains("ZK33 Westland Schieland Delfland")
                .contains("In het besluit van 2015: Delft Westland Oostland")
                .contains("Tot en met 2015-12-31 ook: Nieuwe Waterweg Noord (P21-020)")
                .contains("2016–2020: DSW, UZOVI 5519 (ZKR-2016, afgeleid)")
                .contains("2024: DSW, UZOVI 5519 (ZKR-2024)")
                .contains("Andere jaren: niet bekend")
                .contains("pgb in 2015: € 28.925.931")
                .contains("(RLZ-8.2-2015)")
                .contains("Oppervlakte op de kaart: 309,3 km²")
                .contains("Buren: Haaglanden, Midden-Holland, Rotterdam, Zuid-Holland Noord (WK-KAART-BUUR)")
                .contains("8 gemeenten in 2025: Delft, Lansingerland, Maassluis");
    }

    @Test
    void theMunicipalitiesAreThoseOfTheYear() {
        assertThat(words(run("nl", "'t Gooi", "--jaar", "2019")))
                .contains("in 2019")
                .contains("Weesp");
        assertThat(words(run("nl", "'t Gooi"))).contains("in 2025").doesNotContain("Weesp");
        assertThat(words(run("en", "ZK21", "--jaar", "2016"))).contains("municipalities in 2016");
    }

    @Test
    void aMunicipalityGivesItsRegionPerYear() {
        assertThat(words(run("nl", "Maassluis")))
                .contains("2016 Maassluis (GM0556): ZK33 Westland Schieland Delfland, toen Nieuwe Waterweg Noord")
                .contains("2025 Maassluis (GM0556): ZK33 Westland Schieland Delfland (GIN-2025)");
        assertThat(words(run("nl", "GM0003")))
                .contains("2019 Appingedam (GM0003): ZK09 Groningen (GIN-2019)")
                .contains("De lijst van 2025 heeft deze gemeente niet meer (GIN-2025).");
    }

    @Test
    void aNameOfTwoMunicipalitiesGivesBoth() {
        assertThat(words(run("nl", "Bergen", "--jaar", "2025")))
                .contains("2025 Bergen (NH.) (GM0373): ZK18")
                .contains("2025 Bergen (L.) (GM0893): ZK17")
                .contains("ZK17 Noord- en Midden-Limburg")
                .contains("ZK18 Noord-Holland Noord");
    }

    @Test
    void aNameOfARegionAndAMunicipalityGivesTheRegionAndSaysSo() {
        assertThat(words(run("nl", "Utrecht")))
                .startsWith("Er is ook een gemeente van die naam: wlzkit regio --gemeente Utrecht")
                .contains("ZK23 Utrecht");
        assertThat(words(run("nl", "Utrecht", "--gemeente"))).startsWith("2016 Utrecht (GM0344): ZK23 Utrecht");
    }

    @Test
    void jsonHasTheSame() {
        JsonObject alle = parse(run("nl", "--formaat", "json").out());
        JsonObject weesp = parse(run("nl", "Weesp", "--formaat", "json").out());

        assertThat(list(alle, "regios")).hasSize(31);
        assertThat(list(weesp, "gemeenten")).hasSize(2);
        assertThat(list(list(weesp, "regios").get(0), "uitvoering")).hasSize(2);
    }

    @Test
    void csvHasTheRegionsOrTheMunicipalitiesOfAYear() {
        assertThat(run("nl", "--formaat", "csv").out().lines())
                .hasSize(32)
                .contains("ZK21;'t Gooi;'t Gooi;5511;Zilveren Kruis;ja;Zilveren Kruis;34665977;376.9");
        assertThat(run("nl", "--formaat", "csv", "--jaar", "2016").out().lines())
                .hasSize(391);
        assertThat(run("nl", "Weesp", "--formaat", "csv").out()).isEqualTo("""
                        jaar;gemeentecode;gemeente;regiocode;regio;regel
                        2016;GM0457;Weesp;ZK21;'t Gooi;GIN-2016
                        2019;GM0457;Weesp;ZK21;'t Gooi;GIN-2019
                        """);
    }

    @Test
    void geojsonHasTheBoundaries() {
        assertThat(list(parse(run("nl", "--formaat", "geojson").out()), "features"))
                .hasSize(31);
        assertThat(list(parse(run("nl", "Weesp", "--formaat", "geojson").out()), "features"))
                .hasSize(1);
    }

    @Test
    void whatIsUnknownIsRefusedWithASuggestion() {
        assertRefused(run("nl", "Gronigen"), "NAAM", "Groningen");
        assertRefused(run("en", "Noord Holand Noord"), "NAAM", "Noord-Holland Noord");
        assertRefused(run("nl", "Amersfort"), "NAAM", "zoals Amersfoort");
        assertRefused(run("nl", "Nergens", "--gemeente"), "NAAM", "een gemeente");
        assertRefused(run("nl", "ZK18", "--jaar", "2018"), "--jaar", "2016, 2019, 2025");
        assertRefused(run("nl", "--jaar", "toen"), "--jaar", "toen");
        assertRefused(run("nl", "Haaren", "--jaar", "2025"), "NAAM", "2016, 2019");
        assertRefused(run("en", "Haaren", "--jaar", "2025"), "NAAM", "list of 2016, 2019");
    }

    private static void assertRefused(Run run, String... woorden) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replaceAll("\\s+", " ")).contains(woorden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ZK01", "ZK03", "ZK08", "ZK17", "ZK23", "ZK33", "Bergen", "Weesp", "--help"})
    void everythingFitsIn80Columns(String arg) {
        for (String taal : List.of("nl", "en")) {
            Run run = arg.isEmpty() ? run(taal) : run(taal, arg);
            assertThat(run.code()).isZero();
            assertThat(run.out().lines())
                    .isNotEmpty()
                    .allSatisfy(l -> assertThat(l.codePointCount(0, l.length())).isLessThanOrEqualTo(80));
        }
    }
}
