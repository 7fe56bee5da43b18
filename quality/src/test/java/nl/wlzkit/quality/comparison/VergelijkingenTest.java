package nl.wlzkit.quality.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.testing.Uitlegproeven;
import org.junit.jupiter.api.Test;

/** The worked examples of comparing regions. */
class VergelijkingenTest extends Uitlegproeven {
    VergelijkingenTest() {
        super(new Vergelijkingen());
    }

    @Override
    protected List<String> namedFacts() {
        return List.of("beleidsvergelijking BEGIN: onderwerp", "uitkomstvergelijking BEGIN: verschil");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Uitkomstvraag(new TreeMap<>(), Optional.empty()))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Uitkomstvraag.Uitkomst(new BigDecimal("0.00001"), Optional.empty()))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Uitkomstvraag.Uitkomst(BigDecimal.ONE, Optional.of(" ")))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Beleidsvraag(new TreeMap<>())).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Beleidsvraag.Regioregel("", Optional.empty()))
                .isInstanceOf(OngeldigeWaardeException.class);
    }

    private static <W> SortedMap<String, W> named(int aantal, W waarde) {
        SortedMap<String, W> namen = new TreeMap<>();
        for (int i = 0; i < aantal; i++) {
            namen.put("naam " + i, waarde);
        }
        return namen;
    }

    @Test
    void aHundredRegionsOrSubjectsAreNotTooMany() {
        Uitkomstvraag.Uitkomst uitkomst = new Uitkomstvraag.Uitkomst(BigDecimal.ONE, Optional.empty());
        Beleidsvraag.Regioregel regel = new Beleidsvraag.Regioregel("x", Optional.empty());

        assertThat(new Uitkomstvraag(named(100, uitkomst), Optional.empty()).uitkomsten())
                .hasSize(100);
        assertThat(new Beleidsvraag(named(100, named(100, regel))).onderwerpen())
                .hasSize(100);
        assertThatThrownBy(() -> new Uitkomstvraag(named(101, uitkomst), Optional.empty()))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Beleidsvraag(named(101, named(1, regel))))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Beleidsvraag(named(1, named(101, regel))))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Beleidsvraag(named(1, named(0, regel))))
                .isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void aHoleIsNoAnswer() {
        Uitkomstvraag vraag = new Uitkomstvraag(
                named(2, new Uitkomstvraag.Uitkomst(BigDecimal.ONE, Optional.empty())), Optional.empty());

        assertThatIllegalArgumentException().isThrownBy(() -> Uitkomstvergelijking.differences(vraag));
    }
}
