package nl.wlzkit.tariff.meerzorg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wlzkit.tariff.meerzorg.Celvergelijking.Celoordeel;
import nl.wlzkit.tariff.meerzorg.Rekengevallen.Geval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The second opinion: every case that the sheet itself calculated, every cell that it gave. */
class RekentoolTest {
    static List<Geval> individual() {
        return Rekengevallen.individual();
    }

    static List<Geval> group() {
        return Rekengevallen.group();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"individual", "group"})
    void everyCellIsThatOfTheSheet(Geval geval) {
        Rekentoolverslag verslag = Rekentool.of(geval.jaar()).check(geval.blad(), Rekentool.LEESWIJZE);

        assertThat(verslag.cellen().stream().filter(c -> c.oordeel() == Celoordeel.VERSCHILT))
                .isEmpty();
        assertThat(verslag.cellen().stream().filter(c -> c.oordeel() != Celoordeel.GEEN_WAARDE))
                .extracting(Celvergelijking::cel)
                .containsAll(geval.uitvoer().keySet());
        if (!geval.grensgeval()) {
            assertThat(verslag.cellen()).extracting(Celvergelijking::oordeel).doesNotContain(Celoordeel.GRENSGEVAL);
        }
    }
}
