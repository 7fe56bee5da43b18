package nl.wlzkit.core.answer;

import static nl.wlzkit.core.answer.Voorbeeld.PROCENTEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import org.junit.jupiter.api.Test;

class LezingTest {
    @Test
    void theFirstChoiceIsTheDefault() {
        assertThat(new Lezing("l", "S-6", List.of("zo", "anders"), "anders").standaard())
                .isEqualTo("zo");
    }

    @Test
    void theChoiceIsOneOfTwoOrMore() {
        assertThatThrownBy(() -> new Lezing("l", "S-6", List.of("zo", "anders"), "nooit"))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessage("\"l=nooit\": expected one of zo, anders");
        assertThatThrownBy(() -> new Lezing("l", "S-6", List.of("zo"), "zo"))
                .isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void asAHoleItIsTheSourcesAndItsValuesAreTheChoices() {
        Gat<String> gat = PROCENTEN.gat();
        assertThat(gat.feit()).isEqualTo("procenten");
        assertThat(gat.wie()).isEqualTo(Eigenaar.BRON);
        assertThat(gat.domein().cases()).containsExactly("punten", "relatief");
    }

    @Test
    void aQuestionWithoutReadingsRefusesToOpenOne() {
        record Zonder(List<Gat<?>> gaten) implements Vraag<Zonder> {
            @Override
            public <W> Zonder fill(Gat<W> gat, W waarde) {
                return this;
            }
        }
        Zonder vraag = new Zonder(List.of());
        assertThat(vraag.lezingen()).isEmpty();
        assertThatThrownBy(() -> vraag.open(PROCENTEN))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("procenten");
    }

    @Test
    void theChoicesAreDifferent() {
        assertThatThrownBy(() -> new Lezing("l", "r", List.of("a", "a"), "a"))
                .isInstanceOf(OngeldigeWaardeException.class);
    }
}
