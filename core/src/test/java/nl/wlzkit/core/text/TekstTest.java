package nl.wlzkit.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import nl.wlzkit.core.money.Percentage;
import org.junit.jupiter.api.Test;

class TekstTest {
    @Test
    void aTextIsInBothLanguages() {
        assertThat(Tekst.of("ja", "yes").in(Taal.NL)).isEqualTo("ja");
        assertThat(Tekst.of("ja", "yes").in(Taal.EN)).isEqualTo("yes");
        assertThat(Tekst.same("Menzis")).isEqualTo(Tekst.of("Menzis", "Menzis"));
        assertThatNullPointerException().isThrownBy(() -> Tekst.of("ja", null));
        assertThatNullPointerException().isThrownBy(() -> Tekst.of(null, "yes"));
    }

    @Test
    void anyValueIsShownToPeople() {
        assertThat(Leesbaar.show(true, Taal.NL)).isEqualTo("ja");
        assertThat(Leesbaar.show(false, Taal.EN)).isEqualTo("no");
        assertThat(Leesbaar.show(Percentage.of("95.5"), Taal.NL)).isEqualTo("95,5 %");
        assertThat(Leesbaar.show(12, Taal.NL)).isEqualTo("12");
    }
}
