package nl.wlzkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;

class ZorgplichtTest {
    @Test
    void everyPartOfTheDutyHasItsRuleAndArticle() {
        assertThat(Zorgplicht.values()).hasSize(4).allSatisfy(deel -> {
            assertThat(Regelcatalogus.get().find(deel.regel())).isPresent();
            assertThat(deel.grond()).contains("art. 4.");
            assertThat(deel.in(Taal.NL)).isNotEqualTo(deel.in(Taal.EN));
        });
        assertThat(Zorgplicht.LANGERE_TERMIJN.regel()).isEqualTo("FRI-026");
        assertThat(Zorgplicht.OVEREENKOMSTEN.grond()).isEqualTo("Wlz art. 4.2.2");
    }
}
