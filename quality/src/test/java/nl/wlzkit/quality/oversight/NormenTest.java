package nl.wlzkit.quality.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Resources;
import org.junit.jupiter.api.Test;

/** Every norm of the report that falls to quality has a place. */
class NormenTest {
    private static final Regelcatalogus CATALOGUS = Regelcatalogus.get();

    private record Norm(String id, String plaats, String waar) {}

    private static List<Norm> all() {
        return Resources.text(Toezichtregels.class.getResourceAsStream("normen.tsv"), "normen.tsv")
                .lines()
                .skip(1)
                .map(r -> r.split("\t", -1))
                .map(d -> new Norm(d[0], d[1], d[2]))
                .toList();
    }

    private static List<Norm> all(String plaats) {
        return all().stream().filter(n -> n.plaats().equals(plaats)).toList();
    }

    @Test
    void everyNormHasOnePlaceOfAKnownKind() {
        assertThat(all()).extracting(Norm::id).hasSize(103).doesNotHaveDuplicates();
        assertThat(all()).extracting(Norm::plaats).containsOnly("GEBOUWD", "SAMENGEVOEGD", "NIET_BEREKENBAAR");
    }

    @Test
    void whatIsBuiltIsARuleThatIsUsedThere() {
        assertThat(all("GEBOUWD"))
                .hasSize(99)
                .allSatisfy(n -> assertThat(CATALOGUS.gebruik(n.id()))
                        .as(n.id())
                        .anySatisfy(g -> assertThat(g).contains(n.waar())));
    }

    @Test
    void whatIsMergedNamesANormThatIsBuilt() {
        assertThat(all("SAMENGEVOEGD"))
                .isNotEmpty()
                .allSatisfy(n -> assertThat(all("GEBOUWD")).extracting(Norm::id).contains(n.waar()));
    }

    @Test
    void whatCannotBeComputedHasAReason() {
        assertThat(all("NIET_BEREKENBAAR")).isNotEmpty().allSatisfy(n -> {
            assertThat(n.waar()).hasSizeGreaterThan(20).endsWith(".");
            assertThat(CATALOGUS.find(n.id())).isEmpty();
        });
    }
}
