package nl.wlzkit.regions.friction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wlzkit.core.source.Regelcatalogus;
import org.junit.jupiter.api.Test;

/** Every norm that was given to this package has a place. */
class FrictienormenTest {
    private static final List<List<String>> RIJEN = new Frictieberekeningen()
            .normen()
            .lines()
            .map(r -> List.of(r.split("\t", -1)))
            .toList();

    @Test
    void everyNormHasOnePlace() {
        assertThat(RIJEN.get(0)).containsExactly("norm", "plaats", "waar");
        assertThat(RIJEN.stream().skip(1).map(r -> r.get(0))).hasSize(96).doesNotHaveDuplicates();
        assertThat(RIJEN).allSatisfy(r -> assertThat(r).hasSize(3));
    }

    @Test
    void whatIsBuiltIsARuleThatIsUsedAndWhatIsNotHasAReason() {
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
                    assertThat(rij.get(2)).as(rij.get(0)).hasSizeGreaterThan(20).endsWith(".");
                }
            }
        }
    }
}
