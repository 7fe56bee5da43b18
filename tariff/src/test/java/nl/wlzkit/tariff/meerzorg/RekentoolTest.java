package nl.wlzkit.tariff.meerzorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.tariff.meerzorg.Celvergelijking.Celoordeel;
import nl.wlzkit.tariff.meerzorg.Rekengevallen.Geval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest(name = "{0}")
    @MethodSource("individual")
    void theCellsOfOneClientAreThoseOfTheWhole(Geval geval) {
        Rekentabel tabel = Rekentabel.of(geval.jaar());
        Map<Cel, Celwaarde> client = Rekenmodel.calculateClient(tabel, geval.blad(), Rekentool.LEESWIJZE);

        assertThat(client).hasSizeGreaterThan(25);
        assertThat(Rekenmodel.calculate(tabel, geval.blad(), Rekentool.LEESWIJZE))
                .containsAllEntriesOf(client);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "ZZZ9999999", "E38", "AA10"})
    void anAddressIsAColumnAndARow(String adres) {
        assertThat(new Cel(Werkblad.DATA, adres).adres()).isEqualTo(adres);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1", "A0", "A01", "a1", "AAAA1", "A12345678", "A1B", "A-1", " A1", "É1", "A١"})
    void anythingElseIsNone(String adres) {
        assertThatThrownBy(() -> new Cel(Werkblad.DATA, adres)).isInstanceOf(OngeldigeWaardeException.class);
    }
}
