package nl.wlzkit.core.care;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;

class KerndoelTest {
    @Test
    void theMainAimHasFourCoreAimsEachWithARuleThatNamesIt() {
        assertThat(Kerndoel.values()).hasSize(4).allSatisfy(doel -> {
            Regel regel = Regelcatalogus.get().find(doel.regel()).orElseThrow();
            assertThat(Regelcatalogus.get().gebruik(doel.regel())).contains(Kerndoel.class.getName());
            assertThat(regel.citaat().orElseThrow()).containsIgnoringCase(doel.in(Taal.NL));
        });
    }

    @Test
    void theAimOfTheLawHasThreeParts() {
        assertThat(Wlzdoel.values()).hasSize(3).allSatisfy(doel -> {
            String citaat =
                    Regelcatalogus.get().find("P21-008").orElseThrow().citaat().orElseThrow();
            assertThat(citaat).contains(doel.in(Taal.NL));
            assertThat(doel.in(Taal.EN)).isNotEqualTo(doel.in(Taal.NL));
        });
        assertThat(Kerndoel.CLIENT_EN_ZORG.in(Taal.EN)).isEqualTo("client and care");
    }
}
