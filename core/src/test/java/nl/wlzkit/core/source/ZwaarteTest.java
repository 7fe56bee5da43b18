package nl.wlzkit.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;

class ZwaarteTest {
    @Test
    void adviceIsNeverABreach() {
        assertThat(Zwaarte.values()).filteredOn(z -> !z.isBindend()).containsExactly(Zwaarte.ADVIES);
        assertThat(Zwaarte.PLICHT.in(Taal.EN)).isEqualTo("duty");
    }
}
