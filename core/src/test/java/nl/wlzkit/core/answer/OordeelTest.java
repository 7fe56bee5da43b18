package nl.wlzkit.core.answer;

import static nl.wlzkit.core.answer.Oordeel.TE_BEOORDELEN;
import static nl.wlzkit.core.answer.Oordeel.VOLDOET;
import static nl.wlzkit.core.answer.Oordeel.VOLDOET_NIET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;

class OordeelTest {
    @Test
    void whatIsKnownIsYesOrNo() {
        assertThat(Oordeel.of(true)).isEqualTo(VOLDOET);
        assertThat(Oordeel.of(false)).isEqualTo(VOLDOET_NIET);
    }

    @Test
    void whatIsKnownCanSettleWhatIsNot() {
        assertThat(TE_BEOORDELEN.and(VOLDOET_NIET)).isEqualTo(VOLDOET_NIET);
        assertThat(TE_BEOORDELEN.and(VOLDOET)).isEqualTo(TE_BEOORDELEN);
        assertThat(TE_BEOORDELEN.or(VOLDOET)).isEqualTo(VOLDOET);
        assertThat(TE_BEOORDELEN.or(VOLDOET_NIET)).isEqualTo(TE_BEOORDELEN);
        assertThat(TE_BEOORDELEN.not()).isEqualTo(TE_BEOORDELEN);
    }

    @Test
    void allOfNothingIsYesAndAnyOfNothingIsNo() {
        assertThat(Oordeel.all(List.of())).isEqualTo(VOLDOET);
        assertThat(Oordeel.any(List.of())).isEqualTo(VOLDOET_NIET);
    }

    @Test
    void theWordsAreForPeople() {
        assertThat(TE_BEOORDELEN.in(Taal.NL)).isEqualTo("te beoordelen");
        assertThat(VOLDOET_NIET.in(Taal.EN)).isEqualTo("no");
    }
}
