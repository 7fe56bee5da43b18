package nl.wlzkit.regions.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A map that is made up, so that everything on it is known: a row of boxes. */
class VerzonnenkaartTest {
    private static final List<Zorgkantoorregio> RIJ = Zorgkantoorregio.all();

    private static Regiokaart read(String json) {
        return Regiokaart.read("verzonnen", Verzonnenkaart.bytes(json));
    }

    @Test
    void inARowTheOnesBesideAreTheNeighbours() {
        Regiokaart kaart = read(Verzonnenkaart.json());

        for (int i = 0; i < RIJ.size(); i++) {
            List<Zorgkantoorregio> naast = new ArrayList<>();
            if (i > 0) {
                naast.add(RIJ.get(i - 1));
            }
            if (i + 1 < RIJ.size()) {
                naast.add(RIJ.get(i + 1));
            }
            assertThat(kaart.buren(RIJ.get(i))).containsExactlyElementsOf(naast);
        }
    }

    @Test
    void everyBoxIsWhereTheGridSays() {
        Regiokaart kaart = read(Verzonnenkaart.json());

        assertThat(kaart.gebieden()).extracting(Regiogebied::regio).containsExactlyElementsOf(RIJ);
        assertBox(kaart.gebied(RIJ.get(3)).begrenzing(), 3, 4);
        // the last box is as wide as is left: from 30 through 100
        assertBox(kaart.gebied(RIJ.get(30)).begrenzing(), 30, 100);
        assertThat(kaart.find(new Punt(7.5, 45))).contains(RIJ.get(7));
        assertThat(kaart.find(new Punt(99, 49.9))).contains(RIJ.get(30));
        assertThat(kaart.find(new Punt(7.5, 50.1))).isEmpty();
        assertThat(kaart.find(new Punt(-0.1, 45))).isEmpty();
    }

    private static void assertBox(Begrenzing vak, double west, double oost) {
        assertThat(vak.west()).isCloseTo(west, within(1e-9));
        assertThat(vak.oost()).isCloseTo(oost, within(1e-9));
        assertThat(vak.zuid()).isCloseTo(40, within(1e-9));
        assertThat(vak.noord()).isCloseTo(50, within(1e-9));
    }

    @Test
    void theMapThatIsKeptIsTheSameOne() {
        assertThat(Regiokaart.get()).isNotNull().isSameAs(Regiokaart.get());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "objects":{           | "objects":{"nog":{},         | one layer
            "id":"ZK33","arcs"    | "id":"ZK33","zomaar":1,"zomaar":2,"arcs" | once
            [[0,0],[10000000,0]]  | [[0,0],[0,0]]                | an arc of two or more points
            [[0,0],[10000000,0]]  | [[0,0]]                      | an arc of two or more points
            [[0,5,1,-3]]          | [[0,5,-6,5,1,-3]]            | an arc at most twice
            [[0,5,1,-3]]          | [[0,93,1,-3]]                | an arc that starts where
            [[0,5,1,-3]]          | [[0,94,1,-3]]                | the number of an arc
            [[0,5,1,-3]]          | [[0,5,1,-95]]                | the number of an arc
            [1000000000,0],[0,1000000000]  | [1000000000,0],[1,0],[-1,1000000000] | a point on the grid
            [1000000000,0],[0,1000000000]  | [1000000000,0],[0,1000000000],[0,1]  | a point on the grid
            [1000000000,0],[0,1000000000]  | [1000000001,0],[0,1000000000]        | a whole number
            """)
    void whatIsOneTooManyIsRefused(String oud, String nieuw, String verwacht) {
        String heel = Verzonnenkaart.json();
        assertThat(heel).contains(oud);

        assertThatThrownBy(() -> read(heel.replace(oud, nieuw)))
                .isInstanceOfSatisfying(
                        OngeldigeInvoerException.class,
                        e -> assertThat(e.bericht(Taal.EN)).contains(verwacht));
    }

    @Test
    void aMapWithoutOneOfTheRegionsIsRefused() {
        String zonderLaatste = Verzonnenkaart.json()
                .replaceFirst(",\\{\"type\":\"Polygon\",\"id\":\"" + RIJ.get(30) + "\"[^}]*\\}", "");

        assertThat(zonderLaatste).doesNotContain(RIJ.get(30).code());
        assertThatThrownBy(() -> read(zonderLaatste))
                .isInstanceOfSatisfying(
                        OngeldigeInvoerException.class,
                        e -> assertThat(e.bericht(Taal.EN)).contains("all 31 zorgkantoorregio's"));
    }
}
