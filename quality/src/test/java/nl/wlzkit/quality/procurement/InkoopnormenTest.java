package nl.wlzkit.quality.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Resources;
import org.junit.jupiter.api.Test;

/** Every norm of purchasing has one place: built, merged, or not computable and why. */
class InkoopnormenTest {
    private static final List<List<String>> RIJEN = Resources.text(
                    Inkoopregels.class.getResourceAsStream("normen.tsv"), "normen.tsv")
            .lines()
            .map(r -> List.of(r.split("\t", -1)))
            .toList();

    @Test
    void everyNormHasOnePlace() {
        assertThat(RIJEN.get(0)).containsExactly("norm", "plaats", "waar");
        assertThat(RIJEN).extracting(r -> r.get(0)).doesNotHaveDuplicates().hasSize(200);
        assertThat(RIJEN).allSatisfy(r -> assertThat(r.get(2)).isNotBlank());
    }

    @Test
    void whatIsBuiltIsARuleThatIsUsedAndWhatIsNotHasAReason() {
        Regelcatalogus catalogus = Regelcatalogus.get();
        for (List<String> rij : RIJEN.subList(1, RIJEN.size())) {
            switch (rij.get(1)) {
                case "GEBOUWD" ->
                    assertThat(catalogus.gebruik(rij.get(0))).as(rij.get(0)).isNotEmpty();
                case "SAMENGEVOEGD" ->
                    assertThat(catalogus.gebruik(rij.get(2))).as(rij.get(0)).isNotEmpty();
                default -> {
                    assertThat(rij.get(1)).isEqualTo("NIET_BEREKENBAAR");
                    assertThat(rij.get(2)).hasSizeGreaterThan(20).endsWith(".");
                }
            }
        }
    }

    @Test
    void everyRuleIsUsed() {
        Regelcatalogus catalogus = Regelcatalogus.get();
        assertThat(new Inkoopregels().regels().lines().skip(1).map(r -> r.split("\t", -1)[0]))
                .allSatisfy(id -> assertThat(catalogus.gebruik(id)).as(id).isNotEmpty());
    }
}
