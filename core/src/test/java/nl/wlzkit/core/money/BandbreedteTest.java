package nl.wlzkit.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;

class BandbreedteTest {
    private static final Percentage LAAG = Percentage.of("95.5");
    private static final Percentage HOOG = Percentage.HONDERD;
    private static final Bandbreedte<Percentage> RANGE = new Bandbreedte<>(LAAG, HOOG);

    @Test
    void theEndsAreInOrder() {
        assertThatThrownBy(() -> new Bandbreedte<>(HOOG, LAAG))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("100..95.5")
                .hasMessageContaining("a lower bound up to an upper bound");
    }

    @Test
    void bothEndsAreInside() {
        assertThat(RANGE.contains(LAAG)).isTrue();
        assertThat(RANGE.contains(HOOG)).isTrue();
        assertThat(RANGE.contains(Percentage.of("95.49"))).isFalse();
        assertThat(RANGE.contains(Percentage.of("100.01"))).isFalse();
    }

    @Test
    void aRangeOfOneValueIsKnown() {
        assertThat(Bandbreedte.of(LAAG).isBekend()).isTrue();
        assertThat(RANGE.isBekend()).isFalse();
        assertThat(Bandbreedte.of(Percentage.of("95.50"))).isEqualTo(Bandbreedte.of(LAAG));
    }

    @Test
    void itIsWrittenAsARangeOrAsItsValue() {
        assertThat(RANGE.in(Taal.NL)).isEqualTo("95,5 % – 100 %");
        assertThat(RANGE.in(Taal.EN)).isEqualTo("95.5% – 100%");
        assertThat(Bandbreedte.of(LAAG).in(Taal.NL)).isEqualTo("95,5 %");
        assertThat(new Bandbreedte<>(1, 2).in(Taal.NL)).isEqualTo("1 – 2");
    }
}
