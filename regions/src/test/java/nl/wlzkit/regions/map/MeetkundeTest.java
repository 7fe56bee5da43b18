package nl.wlzkit.regions.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapes of which area, middle and inside are known without the code. */
class MeetkundeTest {
    private static final double STRAAL = 6371.0072;
    private static final Zorgkantoorregio REGIO = Zorgkantoorregio.all().get(0);
    /** A square on its point, around 5 east and 52 north. */
    private static final Veelhoek RUIT = new Veelhoek(ring(5, 51, 6, 52, 5, 53, 4, 52), List.of());

    /** A ring through these points, longitude before latitude, closed. */
    private static List<Punt> ring(double... graden) {
        List<Punt> punten = new ArrayList<>();
        for (int i = 0; i < graden.length; i += 2) {
            punten.add(new Punt(graden[i], graden[i + 1]));
        }
        punten.add(punten.get(0));
        return punten;
    }

    private static List<Punt> box(double west, double zuid, double oost, double noord) {
        return ring(west, zuid, oost, zuid, oost, noord, west, noord);
    }

    @Test
    void aSlopingSideIsIntegratedExactly() {
        // along the side from (90, 90) to (0, 0) the mean of the sine is (cos 0 - cos 90) / (pi / 2) = 2 / pi, over a
        // quarter
        // turn of pi / 2; the sides on the equator and on the meridian give nothing: the area is 1 times the radius
        // squared
        assertThat(Bol.area(ring(0, 0, 90, 0, 90, 90))).isCloseTo(STRAAL * STRAAL, within(1e-6));
        // half of it: from (90, 30) to (0, 0) the mean is (1 - cos 30) / (pi / 6), over pi / 2: 3 (1 - cos 30)
        assertThat(Bol.area(ring(0, 0, 90, 0, 90, 30)))
                .isCloseTo(3 * (1 - Math.cos(Math.PI / 6)) * STRAAL * STRAAL, within(1e-6));
    }

    @Test
    void theCentroidOfATriangleIsTheMeanOfItsCornersInTheProjection() {
        // the sines of the latitudes are 1/2, 1/2 and 1: together 2, so the mean is 2/3; the longitudes give 90 / 3
        Punt midden = Bol.centroid(List.of(ring(10, 30, 40, 30, 40, 90)));

        assertThat(midden.lengte()).isCloseTo(30, within(1e-9));
        assertThat(midden.breedte()).isCloseTo(Math.toDegrees(Math.asin(2.0 / 3)), within(1e-9));
    }

    @Test
    void theCentroidOfTwoPiecesLiesBetweenThemByTheirAreas() {
        // two boxes on the same parallels, the second twice as wide: (1 times 0.5 + 2 times 4) / 3
        Regiogebied gebied = new Regiogebied(
                REGIO, List.of(new Veelhoek(box(0, 50, 1, 51), List.of()), new Veelhoek(box(3, 50, 5, 51), List.of())));

        assertThat(gebied.zwaartepunt().lengte()).isCloseTo(8.5 / 3, within(1e-9));
        assertThat(gebied.begrenzing()).isEqualTo(new Begrenzing(0, 50, 5, 51));
        assertThat(gebied.contains(new Punt(4, 50.5))).isTrue();
        assertThat(gebied.contains(new Punt(2, 50.5))).isFalse();
        assertThat(gebied.oppervlakte()).isCloseTo(3 * Bol.area(box(0, 50, 1, 51)), within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 52, true",
        // on the parallel of two of its corners: the line to the east meets a corner
        "4.5, 52, true",
        "3, 52, false",
        "6.5, 52, false",
        // on the parallels of the lowest and the highest corner
        "4, 51, false",
        "4, 53, false",
        // beside each of the sloping sides
        "5.4, 52.4, true",
        "5.6, 52.6, false",
        "4.6, 52.4, true",
        "4.4, 52.6, false",
        "4.6, 51.6, true",
        "4.4, 51.4, false",
        "5.4, 51.6, true",
        "5.6, 51.4, false"
    })
    void insideIsWhatTheSidesEnclose(double lengte, double breedte, boolean binnen) {
        assertThat(RUIT.contains(new Punt(lengte, breedte))).isEqualTo(binnen);
    }

    @Test
    void aSlopingSideIsWhereItsPartOfTheWayIs() {
        // half way up the sloping side is at 2 east
        Veelhoek driehoek = new Veelhoek(ring(0, 50, 4, 50, 0, 54), List.of());

        assertThat(driehoek.contains(new Punt(1.9, 52))).isTrue();
        assertThat(driehoek.contains(new Punt(2.1, 52))).isFalse();
        assertThat(driehoek.contains(new Punt(2.9, 51))).isTrue();
        assertThat(driehoek.contains(new Punt(1.1, 53))).isFalse();
    }

    @Test
    void aHoleIsNotInside() {
        Veelhoek ring = new Veelhoek(box(0, 50, 4, 54), List.of(box(1, 51, 2, 52), box(3, 51, 3.5, 52)));

        assertThat(ring.contains(new Punt(1.5, 51.5))).isFalse();
        assertThat(ring.contains(new Punt(3.2, 51.5))).isFalse();
        assertThat(ring.contains(new Punt(2.5, 51.5))).isTrue();
        assertThat(ring.contains(new Punt(0.5, 51.5))).isTrue();
        assertThat(ring.oppervlakte())
                .isCloseTo(Bol.area(box(0, 50, 4, 54)) - 1.5 * Bol.area(box(1, 51, 2, 52)), within(1e-6));
    }

    @Test
    void holesAreTogetherSmallerThanWhatTheyAreIn() {
        List<Punt> buiten = box(0, 50, 2, 52);

        assertThatThrownBy(() -> new Veelhoek(buiten, List.of(buiten))).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Veelhoek(buiten, List.of(box(0, 50, 1.5, 52), box(0.5, 50, 2, 52))))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatCode(() -> new Veelhoek(buiten, List.of(box(0, 50, 1, 52), box(1.01, 50, 2, 52))))
                .doesNotThrowAnyException();
    }

    @Test
    void aRingOfTheOtherWayAroundIsTurned() {
        List<Punt> andersom = new ArrayList<>(box(0, 50, 2, 52));
        Collections.reverse(andersom);

        assertThat(new Veelhoek(andersom, List.of(box(1, 51, 1.5, 51.5)))).satisfies(v -> {
            assertThat(Bol.area(v.buitenring())).isPositive();
            assertThat(Bol.area(v.gaten().get(0))).isNegative();
        });
        assertThatThrownBy(() -> new Veelhoek(ring(0, 50, 1, 50), List.of()))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Veelhoek(ring(0, 50, 1, 50, 2, 50), List.of()))
                .isInstanceOf(OngeldigeWaardeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 50, true",
        "7, 50, true",
        "3, 54, true",
        "7, 54, true",
        "5, 52, true",
        "2.9, 52, false",
        "7.1, 52, false",
        "5, 49.9, false",
        "5, 54.1, false"
    })
    void theEdgeOfABoxIsInIt(double lengte, double breedte, boolean erin) {
        assertThat(new Begrenzing(3, 50, 7, 54).contains(new Punt(lengte, breedte)))
                .isEqualTo(erin);
    }

    @ParameterizedTest
    @CsvSource({
        "180, 90, true",
        "-180, -90, true",
        "180.1, 0, false",
        "-180.1, 0, false",
        "0, 90.1, false",
        "0, -90.1, false"
    })
    void aPlaceIsOnEarth(double lengte, double breedte, boolean is) {
        if (is) {
            assertThatCode(() -> new Punt(lengte, breedte)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> new Punt(lengte, breedte)).isInstanceOf(OngeldigeWaardeException.class);
        }
    }

    @Test
    void anAreaHasAPiece() {
        assertThatThrownBy(() -> new Regiogebied(REGIO, List.of())).isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void geojsonHasLongitudeFirstAndAListMoreForPieces() {
        Veelhoek een = new Veelhoek(ring(1, 50, 2.25, 50, 2, 51), List.of());
        Veelhoek ander = new Veelhoek(ring(5, 50, 6, 50, 6, 51), List.of());
        String driehoek =
                "[[[1.0000000,50.0000000],[2.2500000,50.0000000],[2.0000000,51.0000000],[1.0000000,50.0000000]]]";
        String tweede =
                "[[[5.0000000,50.0000000],[6.0000000,50.0000000],[6.0000000,51.0000000],[5.0000000,50.0000000]]]";

        assertThat(JsonWriter.compact(Geojson.of(List.of(new Regiogebied(REGIO, List.of(een))))))
                .contains("\"bbox\":[1.0000000,50.0000000,2.2500000,51.0000000]")
                .contains("\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + driehoek + "}");
        assertThat(JsonWriter.compact(Geojson.of(List.of(new Regiogebied(REGIO, List.of(een, ander))))))
                .contains("\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[" + driehoek + "," + tweede + "]}");
    }

    @Test
    void theRulesOfTheMapAreToldToTheCatalogue() {
        Kaartregels regels = new Kaartregels();

        assertThat(regels.types()).containsExactlyInAnyOrder(Regiogebied.class, Regiokaart.class);
        assertThat(regels.berekeningen()).isEmpty();
        assertThat(regels.regels()).contains("KAART-2025", "WK-KAART-BOL", "WK-KAART-BUUR");
    }
}
