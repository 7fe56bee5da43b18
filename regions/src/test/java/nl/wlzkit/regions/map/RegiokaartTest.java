package nl.wlzkit.regions.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonNumber;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map of the regions. */
class RegiokaartTest {
    private static final Regiokaart KAART = Regiokaart.get();

    private static String file() {
        return Resources.text(
                Regiokaart.class.getResourceAsStream("zorgkantoorregio_2025.topojson"),
                "zorgkantoorregio_2025.topojson");
    }

    private static Zorgkantoorregio region(String tekst) {
        return Zorgkantoorregio.parse(tekst);
    }

    @Test
    void theAreaOfABoxBetweenMeridiansAndParallelsIsKnown() {
        Veelhoek vak = new Veelhoek(ring(4, 51, 6, 53), List.of());
        double bekend = Math.pow(6371.0072, 2)
                * Math.toRadians(2)
                * (Math.sin(Math.toRadians(53)) - Math.sin(Math.toRadians(51)));

        assertThat(vak.oppervlakte()).isCloseTo(bekend, within(1e-6));
        assertThat(new Veelhoek(ring(4, 51, 6, 53), List.of(ring(4.5, 51.5, 5, 52))).oppervlakte())
                .isCloseTo(bekend - Bol.area(ring(4.5, 51.5, 5, 52)), within(1e-6));
        assertThat(vak.contains(new Punt(5, 52))).isTrue();
        assertThat(vak.contains(new Punt(6.1, 52))).isFalse();
    }

    private static List<Punt> ring(double west, double zuid, double oost, double noord) {
        return List.of(
                new Punt(west, zuid),
                new Punt(oost, zuid),
                new Punt(oost, noord),
                new Punt(west, noord),
                new Punt(west, zuid));
    }

    @Test
    void theHalfOfTheSphereIsNorthOfTheEquator() {
        double halveBol = 2 * Math.PI * Math.pow(6371.0072, 2);

        assertThat(Bol.area(List.of(
                        new Punt(-180, 0), new Punt(180, 0), new Punt(180, 90), new Punt(-180, 90), new Punt(-180, 0))))
                .isCloseTo(halveBol, within(1e-3));
    }

    @Test
    void allRegionsTogetherAreAboutTheLandOfTheNetherlands() {
        double totaal =
                KAART.gebieden().stream().mapToDouble(Regiogebied::oppervlakte).sum();

        // the land is 33,500 to 34,000 km², with inland water 37,400; the map leaves out the larger waters
        assertThat(totaal).isBetween(33_500.0, 37_400.0);
    }

    @ParameterizedTest
    @CsvSource({
        // province of Drenthe: 2,633 km² of land; municipalities of Amsterdam and Diemen: 0.2 thousand
        "ZK06, 2600, 2700",
        "ZK02, 180, 260",
        // province of Zeeland: 1,780 km² of land
        "ZK27, 1700, 1950",
        // the Twente of fourteen municipalities: 1,503 km²
        "ZK22, 1450, 1550"
    })
    void areasAreOfTheRightSize(String code, double van, double tot) {
        assertThat(KAART.gebied(region(code)).oppervlakte()).isBetween(van, tot);
    }

    @Test
    void islandsAndHolesAreThere() {
        assertThat(KAART.gebied(region("Friesland")).delen()).hasSize(6);
        assertThat(KAART.gebied(region("'t Gooi")).delen().get(0).gaten()).hasSize(1);
        assertThat(KAART.gebied(region("Zeeland")).delen().get(1).gaten()).hasSize(3);
        assertThat(KAART.gebied(region("Drenthe")).delen()).hasSize(1);
    }

    @Test
    void neighboursShareABoundary() {
        Set<Zorgkantoorregio> buren = KAART.buren(region("Midden-Brabant"));

        assertThat(buren)
                .extracting(Zorgkantoorregio::naam)
                .containsExactlyInAnyOrder("Noordoost-Brabant", "West-Brabant", "Zuidoost-Brabant");
        assertThat(KAART.buren(region("Zuid-Limburg")))
                .extracting(Zorgkantoorregio::naam)
                .containsExactly("Noord- en Midden-Limburg");
        assertThatThrownBy(buren::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void everyRegionHasNeighboursAndTheyHaveIt() {
        for (Zorgkantoorregio regio : Zorgkantoorregio.all()) {
            assertThat(KAART.buren(regio)).isNotEmpty().doesNotContain(regio);
            assertThat(KAART.buren(regio))
                    .allSatisfy(b -> assertThat(KAART.buren(b)).contains(regio));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4.895, 52.370, ZK02", // Dam, Amsterdam
        "6.567, 53.219, ZK09", // Grote Markt, Groningen
        "5.690, 50.851, ZK31", // Vrijthof, Maastricht
        "5.121, 52.091, ZK23", // Dom, Utrecht
        "3.610, 51.499, ZK27", // Markt, Middelburg
        "4.780, 53.060, ZK18" // Texel
    })
    void aPlaceLiesInItsRegion(double lengte, double breedte, String code) {
        assertThat(KAART.find(new Punt(lengte, breedte)))
                .map(Zorgkantoorregio::code)
                .contains(code);
    }

    @Test
    void aPlaceAbroadOrAtSeaLiesInNone() {
        assertThat(KAART.find(new Punt(4.35, 50.85))).isEmpty();
        assertThat(KAART.find(new Punt(3.5, 52.5))).isEmpty();
        assertThatThrownBy(() -> new Punt(Double.NaN, 0)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Punt(0, 91)).isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void theCentroidAndTheBoxFitTheArea() {
        for (Regiogebied gebied : KAART.gebieden()) {
            assertThat(gebied.begrenzing().contains(gebied.zwaartepunt())).isTrue();
        }
        Punt assen = KAART.gebied(region("Drenthe")).zwaartepunt();
        assertThat(assen.lengte()).isBetween(6.5, 6.7);
        assertThat(assen.breedte()).isBetween(52.8, 52.95);
    }

    @Test
    void outerRingsRunCounterclockwiseAndHolesClockwise() {
        for (Regiogebied gebied : KAART.gebieden()) {
            for (Veelhoek deel : gebied.delen()) {
                assertThat(Bol.area(deel.buitenring())).isPositive();
                assertThat(deel.gaten()).allSatisfy(g -> assertThat(Bol.area(g)).isNegative());
            }
        }
    }

    @Test
    void geojsonKeepsEveryPoint() {
        JsonObject document = (JsonObject) parse(JsonWriter.compact(Geojson.of(KAART.gebieden())));
        List<JsonValue> features = ((JsonArray) member(document, "features")).elements();

        assertThat(member(document, "type"))
                .extracting(v -> ((JsonValue.JsonString) v).value())
                .isEqualTo("FeatureCollection");
        assertThat(((JsonValue.JsonString) member(document, "bronvermelding")).value())
                .isEqualTo("Kadaster / Centraal Bureau voor de Statistiek, 2025");
        assertThat(features).hasSize(31);
        for (int i = 0; i < 31; i++) {
            Regiogebied gebied = KAART.gebieden().get(i);
            JsonValue coordinates = member(member(features.get(i), "geometry"), "coordinates");
            int punten = gebied.delen().stream()
                    .flatMap(d -> d.ringen().stream())
                    .mapToInt(List::size)
                    .sum();
            assertThat(positions(coordinates)).isEqualTo(punten);
        }
    }

    @Test
    void geojsonOfOneRegionIsOneFeature() {
        String tekst = JsonWriter.compact(Geojson.of(List.of(KAART.gebied(region("ZK14")))));

        assertThat(tekst)
                .contains("\"id\":\"ZK14\"", "\"naam\":\"Midden-IJssel\"", "\"type\":\"Polygon\"")
                .doesNotContain("MultiPolygon");
    }

    private static int positions(JsonValue coordinates) {
        List<JsonValue> elementen = ((JsonArray) coordinates).elements();
        return elementen.get(0) instanceof JsonNumber
                ? 1
                : elementen.stream().mapToInt(RegiokaartTest::positions).sum();
    }

    private static JsonValue member(JsonValue at, String naam) {
        Map<String, JsonValue> members = ((JsonObject) at).members();
        assertThat(members).containsKey(naam);
        return members.getOrDefault(naam, at);
    }

    private static JsonValue parse(String json) {
        return JsonReader.read(json.getBytes(UTF_8), new Problems("geojson"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "type":"Topology"          | "type":"Topologie"          | a TopoJSON file
                    "transform"                | "transformatie"             | an object with transform
                    "scale":[0.001,            | "scale":[                   | two numbers
                    "scale":[0.001,            | "scale":["a",               | a number
                    "scale":[0.001,            | "scale":[1000,              | a longitude
                    "arcs":[[[1597,1528]       | "arcs":[[[1597.5,1528]      | a whole number
                    "arcs":[[[1597,1528]       | "arcs":[[[1597,1528,3]      | two numbers
                    "arcs":[[[1597,1528]       | "arcs":[[[9999999999,1]     | a whole number
                    "arcs":[[[1597,1528]       | "arcs":[[["x",1528]         | a number
                    "arcs":[[[1597,1528]       | "arcs":[[[1598,1528]        | an arc that starts where
                    "arcs":[[0,1,2,3,4]]       | "arcs":[[0,1,2,3,400]]      | the number of an arc
                    "arcs":[[0,1,2,3,4]]       | "arcs":[[0,1,2,3,-400]]     | the number of an arc
                    "arcs":[[0,1,2,3,4]]       | "arcs":[[0,1,2,3]]          | a closed ring
                    "arcs":[[0,1,2,3,4]]       | "arcs":[[]]                 | a closed ring
                    "arcs":[[0,1,2,3,4]]       | "arcs":[]                   | one or more rings
                    "arcs":[[0,1,2,3,4]]       | "arcs":7                    | a list
                    "type":"Polygon"           | "type":"Point"              | Polygon / MultiPolygon
                    "id":"ZK01"                | "id":"ZK05"                 | the code of a region
                    "id":"ZK01"                | "id":"ZK02"                 | every region once
                    "type":"GeometryCollection"| "type":"x","x":{            | well-formed
                    """)
    void whatIsWrongIsToldOnceWithItsPlace(String oud, String nieuw, String verwacht) {
        String heel = file();
        assertThat(heel).contains(oud);
        byte[] stuk = heel.replaceFirst(
                        java.util.regex.Pattern.quote(oud), java.util.regex.Matcher.quoteReplacement(nieuw))
                .getBytes(UTF_8);

        assertThatThrownBy(() -> Regiokaart.read("kaart", stuk))
                .isInstanceOfSatisfying(OngeldigeInvoerException.class, e -> {
                    assertThat(e.problemen()).hasSize(1);
                    assertThat(e.bericht(Taal.EN)).contains(verwacht);
                });
    }

    @Test
    void aMapThatIsCutOffAnywhereIsOneClearError() {
        byte[] heel = file().getBytes(UTF_8);
        for (int lengte = 0; lengte < heel.length; lengte += 499) {
            byte[] stuk = java.util.Arrays.copyOf(heel, lengte);
            assertThatThrownBy(() -> Regiokaart.read("kaart", stuk)).isInstanceOf(OngeldigeInvoerException.class);
        }
    }

    @Test
    void theSameFileGivesTheSameMap() {
        Regiokaart kaart = Regiokaart.read("kaart", file().getBytes(UTF_8));

        assertThat(kaart.gebieden()).isEqualTo(KAART.gebieden());
    }
}
