package nl.wlzkit.core.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.text.Tekst;
import org.junit.jupiter.api.Test;

class AntwoordTest {
    private static final Stap EEN = new Stap("S-1", Tekst.same("b"));
    private static final Stap OOK_EEN = new Stap("S-1", Tekst.same("a"));
    private static final Stap TWEE = new Stap("S-2", Tekst.same("a"));

    @Test
    void anAnswerHasAValueOrARefusalAndNeverBothOrNeither() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Antwoord<>(Optional.of(1), List.of(EEN)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Antwoord<>(Optional.empty(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Antwoord.refused(List.of()));
    }

    @Test
    void refusalsAreInTheOrderOfTheirRulesHoweverTheyWereFound() {
        assertThat(Antwoord.refused(List.of(TWEE, EEN, OOK_EEN)).weigeringen()).containsExactly(OOK_EEN, EEN, TWEE);
        assertThat(Antwoord.<Integer>refused(List.of(TWEE, EEN)))
                .isEqualTo(Antwoord.<Integer>refused(List.of(EEN, TWEE)));
    }

    @Test
    void aValueIsMappedAndARefusalStays() {
        assertThat(Antwoord.of(20).map(n -> "n" + n)).isEqualTo(Antwoord.of("n20"));
        assertThat(Antwoord.<Integer>refused(List.of(EEN)).map(n -> "n" + n).weigeringen())
                .containsExactly(EEN);
    }
}
