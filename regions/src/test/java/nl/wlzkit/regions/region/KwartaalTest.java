package nl.wlzkit.regions.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quarters. */
class KwartaalTest {
    @Test
    void whatIsWrittenIsRead() {
        Kwartaal kwartaal = new Kwartaal(2023, 1);

        assertThat(kwartaal).hasToString("2023Q1").isEqualTo(Kwartaal.parse("2023Q1"));
        assertThat(kwartaal).isLessThan(new Kwartaal(2023, 2)).isGreaterThan(new Kwartaal(2022, 4));
        assertThat(kwartaal.in(Taal.NL)).isEqualTo("1e kwartaal 2023");
        assertThat(kwartaal.in(Taal.EN)).isEqualTo("Q1 2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023", "2023Q0", "2023Q5", "2023q1", "23Q1", " 2023Q1", "0000Q1"})
    void whatIsNoQuarterIsRefused(String tekst) {
        assertThatThrownBy(() -> Kwartaal.parse(tekst)).isInstanceOf(OngeldigeWaardeException.class);
    }
}
