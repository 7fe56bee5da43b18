package nl.wlzkit.core.iwlz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Zekerheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IwlzregelsTest {
    private static final Regelcatalogus CATALOGUS = Regelcatalogus.get();

    static List<Regel> regels() {
        return CATALOGUS.regels().stream()
                .filter(r -> r.id().startsWith("IWLZ-") || r.id().contains("IWLZ"))
                .toList();
    }

    @Test
    void everyCheckAndEveryListHasItsRule() {
        assertThat(Controleregel.all())
                .allSatisfy(
                        r -> assertThat(CATALOGUS.find(r.regel())).as(r.regel()).isPresent());
        for (Codelijst lijst : Codelijst.values()) {
            assertThat(CATALOGUS.find(lijst.regel())).as(lijst.regel()).isPresent();
        }
        assertThat(CATALOGUS.find("WK-BSN-NULNUMMER")).isPresent();
    }

    @ParameterizedTest
    @MethodSource("regels")
    void everyRuleIsUsedStatedInBothLanguagesAndInOurOwnWords(Regel regel) {
        assertThat(CATALOGUS.gebruik(regel.id())).isNotEmpty();
        assertThat(regel.stelling().nl())
                .isNotBlank()
                .isNotEqualTo(regel.stelling().en());
        regel.citaat().ifPresent(c -> assertThat(regel.stelling().nl()).isNotEqualTo(c));
        regel.lezing().ifPresent(l -> assertThat(l.en()).isNotBlank().isNotEqualTo(l.nl()));
        assertThat(regel.bron().code().equals("WK")).isEqualTo(regel.zekerheid() == Zekerheid.EIGEN);
    }
}
