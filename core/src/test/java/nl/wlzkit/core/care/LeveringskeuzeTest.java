package nl.wlzkit.core.care;

import static nl.wlzkit.core.care.Leveringsvorm.MPT;
import static nl.wlzkit.core.care.Leveringsvorm.PGB;
import static nl.wlzkit.core.care.Leveringsvorm.VERBLIJF;
import static nl.wlzkit.core.care.Leveringsvorm.VPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.Set;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeveringskeuzeTest {
    @Test
    void theOrderOfTheFormsDoesNotMatter() {
        assertThat(Leveringskeuze.of(PGB, MPT)).isEqualTo(Leveringskeuze.of(MPT, PGB));
        assertThat(Leveringskeuze.of(PGB, MPT)).hasToString("MPT+PGB");
        assertThat(Leveringskeuze.ofDeeltijd(PGB, MPT)).hasToString("DTV+MPT+PGB");
    }

    @Test
    void partTimeStayIsAnotherChoiceThanStay() {
        assertThat(Leveringskeuze.ofDeeltijd()).isNotEqualTo(Leveringskeuze.of(VERBLIJF));
        assertThat(Leveringskeuze.ofDeeltijd().contains(VERBLIJF)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "VPT, VPT",
        "pgb + mpt, MPT+PGB",
        "verblijf, VERBLIJF",
        "intramurale zorg, VERBLIJF",
        "Intramuraal, VERBLIJF",
        "dtv+pgb, DTV+PGB",
        "MPT+deeltijdverblijf, DTV+MPT"
    })
    void everyNotationIsRead(String tekst, String notatie) {
        assertThat(Leveringskeuze.parse(tekst).notatie()).isEqualTo(notatie);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "+", "MPT+", "MPT+MPT", "VERBLIJF+DTV", "ZZP", "MPT PGB", "MPT,PGB", "Ⅿpt"})
    void whatIsNoChoiceIsRefused(String tekst) {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Leveringskeuze.parse(tekst))
                .withMessageContaining("MPT+PGB");
    }

    @Test
    void aVeryLongTextIsRefused() {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Leveringskeuze.parse("MPT" + " ".repeat(100)));
    }

    @Test
    void noFormAndPartTimeWithoutStayAreRefused() {
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(Leveringskeuze::of);
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Leveringskeuze(Set.of(MPT), true));
    }

    @Test
    void allOfThemAreTheFifteenSetsAndTheEightWithPartTimeStay() {
        assertThat(Leveringskeuze.alle()).hasSize(23).doesNotHaveDuplicates();
        assertThat(Leveringskeuze.alle().stream().filter(k -> !k.deeltijd())).hasSize(15);
        assertThat(Leveringskeuze.alle())
                .startsWith(
                        Leveringskeuze.of(VERBLIJF),
                        Leveringskeuze.of(VPT),
                        Leveringskeuze.of(MPT),
                        Leveringskeuze.of(PGB))
                .allSatisfy(k -> assertThat(Leveringskeuze.parse(k.toString())).isEqualTo(k));
    }

    @Test
    void aChoiceIsAtHomeWhenSomeFormIs() {
        assertThat(Leveringskeuze.of(VERBLIJF).isThuis()).isFalse();
        assertThat(Leveringskeuze.ofDeeltijd().isThuis()).isFalse();
        assertThat(Leveringskeuze.ofDeeltijd(MPT).isThuis()).isTrue();
        assertThat(Leveringskeuze.of(PGB).isThuis()).isTrue();
    }

    @Test
    void peopleReadItInBothLanguages() {
        assertThat(Leveringskeuze.ofDeeltijd(MPT).in(Taal.NL)).isEqualTo("deeltijdverblijf + mpt");
        assertThat(Leveringskeuze.ofDeeltijd(MPT).in(Taal.EN)).isEqualTo("part-time stay + mpt");
        assertThat(Leveringskeuze.of(VERBLIJF).in(Taal.EN)).isEqualTo("stay");
    }

    @Test
    void itDoesNotChangeWithTheSetItWasMadeOf() {
        EnumSet<Leveringsvorm> set = EnumSet.of(MPT);
        Leveringskeuze keuze = new Leveringskeuze(set, false);
        set.add(PGB);
        assertThat(keuze).isEqualTo(Leveringskeuze.of(MPT));
    }

    @Test
    void aFormIsAmongTheChosenOnesOrNot() {
        assertThat(Leveringskeuze.ofDeeltijd(MPT).contains(VERBLIJF)).isTrue();
        assertThat(Leveringskeuze.ofDeeltijd(MPT).contains(MPT)).isTrue();
        assertThat(Leveringskeuze.ofDeeltijd(MPT).contains(PGB)).isFalse();
    }
}
