package nl.wlzkit.quality.comparison;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.testing.Rekenvoorbeeldproeven;
import org.junit.jupiter.api.Test;

/** The worked examples of comparing regions. */
class VergelijkingenTest extends Rekenvoorbeeldproeven {
    VergelijkingenTest() {
        super(new Vergelijkingen());
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
}
