package nl.wlzkit.tariff.bijzonder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Resources;
import org.junit.jupiter.api.Test;

/** Every norm of the subjects of this package has a place. */
class BijzonderenormenTest {
    private static final List<List<String>> RIJEN = Resources.text(
                    Bijzonderregels.class.getResourceAsStream("normen.tsv"), "normen.tsv")
            .lines()
            .map(r -> List.of(r.split("\t", -1)))
            .toList();

    @Test
    void everyNormHasOnePlace() {
        assertThat(RIJEN.get(0)).containsExactly("norm", "plaats", "waar");
        List<String> normen = new ArrayList<>(List.of("IK17-025", "IK17-051", "IK17-052"));
        for (int i = 271; i <= 314; i++) {
            if (i <= 275 || i >= 294) {
                normen.add("IK17-" + i);
            }
        }
        assertThat(RIJEN.stream().skip(1).map(r -> r.get(0))).containsExactlyInAnyOrderElementsOf(normen);
        assertThat(RIJEN).allSatisfy(r -> assertThat(r.get(2)).isNotBlank());
    }

    @Test
    void whatIsBuiltIsARuleThatIsUsed() {
        Regelcatalogus catalogus = Regelcatalogus.get();
        for (List<String> rij : RIJEN.subList(1, RIJEN.size())) {
            switch (rij.get(1)) {
                case "GEBOUWD" -> {
                    assertThat(catalogus.find(rij.get(0))).as(rij.get(0)).isPresent();
                    assertThat(catalogus.gebruik(rij.get(0))).as(rij.get(0)).isNotEmpty();
                }
                case "SAMENGEVOEGD" ->
                    assertThat(catalogus.gebruik(rij.get(2))).as(rij.get(0)).isNotEmpty();
                default -> {
                    assertThat(rij.get(1)).isEqualTo("NIET_BEREKENBAAR");
                    assertThat(rij.get(2)).endsWith(".");
                }
            }
        }
    }
}
