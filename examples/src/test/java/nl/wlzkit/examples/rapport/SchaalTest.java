package nl.wlzkit.examples.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where values come in a drawing, worked out by hand. */
class SchaalTest {
    private static Bandbreedte<Percentage> range(String van, String tot) {
        return new Bandbreedte<>(Percentage.of(van), Percentage.of(tot));
    }

    @Test
    void aRangeThatSaysNextToNothingDoesNotSqueezeTheOthers() {
        Schaal schaal = Schaal.of(List.of(range("93.5", "96.5"), range("0", "95.8"), range("95.5", "100")));
        assertThat(schaal).isEqualTo(new Schaal(93, 100, 1));
        assertThat(schaal.isBelow(0)).isTrue();
        assertThat(schaal.isBelow(93)).isFalse();
        assertThat(Schaal.isWide(range("80", "100"))).isFalse();
        assertThat(Schaal.isWide(range("79.9", "100"))).isTrue();
    }

    @Test
    void whenAllSayNextToNothingTheScaleIsWhole() {
        assertThat(Schaal.of(List.of(range("0", "100")))).isEqualTo(new Schaal(0, 100, 20));
        assertThat(Schaal.of(List.of())).isEqualTo(new Schaal(0, 100, 20));
    }

    /** Of the 92 % between the margins: the value minus 93, of 7. */
    @ParameterizedTest
    @CsvSource({"93, 4", "100, 96", "96.5, 50", "95.2, 32.914285", "0, 4", "120, 96"})
    void aValueHasItsPlace(double waarde, double x) {
        assertThat(new Schaal(93, 100, 1).x(waarde)).isCloseTo(x, within(0.000001));
    }

    @ParameterizedTest
    @CsvSource({
        "96, 96, 96, 97, 1",
        "93.5, 96.5, 93, 97, 1",
        "80, 100, 80, 100, 5",
        "0, 60, 0, 60, 10",
        "-3, 60, -10, 60, 10"
    })
    void marksAreRoundNumbers(double laagst, double hoogst, double van, double tot, double stap) {
        assertThat(Schaal.covering(laagst, hoogst)).isEqualTo(new Schaal(van, tot, stap));
    }

    @Test
    void aCoordinateIsWrittenShort() {
        assertThat(List.of(Schaal.number(32.914285), Schaal.number(4), Schaal.number(-0.001), Schaal.number(100)))
                .containsExactly("32.91", "4", "0", "100");
    }
}
