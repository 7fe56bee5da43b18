package nl.wlzkit.core.answer;

import static nl.wlzkit.core.answer.Speelvraag.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wlzkit.core.answer.Domein.Bereik;
import nl.wlzkit.core.answer.Domein.Keuze;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;

class DomeinTest {
    private static final Bereik<Percentage> CLOSED = Bereik.of(percent(10), percent(20));
    private static final Bereik<Percentage> OPEN = new Bereik<>(percent(10), false, percent(20), false);

    @Test
    void aYesNoIsNoFirst() {
        assertThat(Domein.yesNo().cases()).containsExactly(false, true);
        assertThat(Domein.yesNo().in(Taal.NL)).isEqualTo("nee, ja");
        assertThat(Domein.yesNo().in(Taal.EN)).isEqualTo("no, yes");
    }

    @Test
    void aChoiceIsOneOfDifferentValuesInTheirOrder() {
        Keuze<String> keuze = new Keuze<>(List.of("z", "a"));
        assertThat(keuze.cases()).containsExactly("z", "a");
        assertThat(keuze.contains("a")).isTrue();
        assertThat(keuze.contains("b")).isFalse();
        assertThatThrownBy(() -> new Keuze<>(List.of())).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Keuze<>(List.of("a", "b", "a"))).isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void aRangeIsRepresentedByItsEndsAndByOneValueWhenTheyAreEqual() {
        assertThat(CLOSED.cases()).containsExactly(percent(10), percent(20));
        assertThat(OPEN.cases()).containsExactly(percent(10), percent(20)); // they stand for the values beside them
        assertThat(Bereik.of(percent(10), percent(10)).cases()).containsExactly(percent(10));
    }

    @Test
    void anEndIsInsideOnlyWhenItIsIncluded() {
        assertThat(CLOSED.contains(percent(10))).isTrue();
        assertThat(CLOSED.contains(percent(20))).isTrue();
        assertThat(OPEN.contains(percent(10))).isFalse();
        assertThat(OPEN.contains(percent(20))).isFalse();
        assertThat(OPEN.contains(Percentage.of("10.01"))).isTrue();
        assertThat(OPEN.contains(Percentage.of("19.99"))).isTrue();
        assertThat(CLOSED.contains(percent(9))).isFalse();
        assertThat(CLOSED.contains(percent(21))).isFalse();
    }

    @Test
    void aRangeHasValuesInIt() {
        Percentage p = percent(10);
        assertThatThrownBy(() -> Bereik.of(percent(11), p)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Bereik<>(p, true, p, false)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Bereik<>(p, false, p, true)).isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void aRangeIsWrittenWithWhetherItsEndsAreInside() {
        assertThat(CLOSED.in(Taal.NL)).isEqualTo("van 10 % t/m 20 %");
        assertThat(OPEN.in(Taal.NL)).isEqualTo("meer dan 10 % tot onder 20 %");
        assertThat(CLOSED.in(Taal.EN)).isEqualTo("from 10% through 20%");
        assertThat(OPEN.in(Taal.EN)).isEqualTo("more than 10% to below 20%");
    }

    @Test
    void aValueThatIsNotAllowedIsRefusedWithTheDomain() {
        assertThat(CLOSED.check(percent(15))).isEqualTo(percent(15));
        assertThatThrownBy(() -> OPEN.check(percent(20)))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessage("\"20\": expected more than 10% to below 20%");
    }
}
