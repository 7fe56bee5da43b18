package nl.wlzkit.core.iwlz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.Set;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OmzettingTest {
    @ParameterizedTest
    @CsvSource({"2, pgb", "4, verblijf", "5, vpt", "7, mpt", "8, deeltijdverblijf"})
    void everyFormOfDeliveryButOneIsConvertedBothWays(String code, String wijze) {
        Leveringsvormcode vorm = Leveringsvormcode.ofCode(code);
        assertThat(vorm.toLeveringskeuze().in(Taal.NL)).isEqualTo(wijze);
        assertThat(Leveringsvormcode.of(vorm.toLeveringskeuze())).containsExactly(vorm);
    }

    @ParameterizedTest
    @CsvSource({
        "2, pgb",
        "4, verblijf",
        "5, vpt",
        "6, mpt + pgb",
        "7, mpt",
        "8, vpt + pgb",
        "9, verblijf + pgb",
        "10, deeltijdverblijf"
    })
    void everyPreferenceButTwoIsConvertedBothWays(String code, String wijze) {
        Clientvoorkeur voorkeur = Clientvoorkeur.ofCode(code);
        assertThat(voorkeur.toLeveringskeuze().in(Taal.NL)).isEqualTo(wijze);
        assertThat(Clientvoorkeur.of(voorkeur.toLeveringskeuze())).isEqualTo(voorkeur);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3"})
    void aPreferenceThatLeavesTheFormOpenIsRefused(String code) {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Clientvoorkeur.ofCode(code).toLeveringskeuze())
                .satisfies(e -> assertThat(e.verwacht().nl()).contains("laat dat open"));
    }

    @Test
    void whatWouldBeLostIsRefusedWithTheReason() {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(Leveringsvormcode.VERKEERDE_BED::toLeveringskeuze)
                .satisfies(e -> assertThat(e.verwacht().en()).contains("a wrong bed is none"));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Leveringsvormcode.combine(
                        EnumSet.of(Leveringsvormcode.VERBLIJF, Leveringsvormcode.DEELTIJDVERBLIJF)));
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> Leveringsvormcode.combine(Set.of()));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Clientvoorkeur.of(Leveringskeuze.of(Leveringsvorm.VPT, Leveringsvorm.MPT)))
                .satisfies(e -> assertThat(e.verwacht().nl()).contains("COD999"));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Leveringskeuze(EnumSet.of(Leveringsvorm.VPT), true));
    }

    @Test
    void aCombinationHasACodeForEachForm() {
        Leveringskeuze wijze =
                new Leveringskeuze(EnumSet.of(Leveringsvorm.VERBLIJF, Leveringsvorm.MPT, Leveringsvorm.PGB), true);
        assertThat(Leveringsvormcode.of(wijze))
                .containsExactly(Leveringsvormcode.PGB, Leveringsvormcode.MPT, Leveringsvormcode.DEELTIJDVERBLIJF);
        assertThat(wijze.in(Taal.EN)).isEqualTo("part-time stay + mpt + pgb");
    }
}
