package nl.wlzkit.tariff.inkoop2017;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Resources;
import org.junit.jupiter.api.Test;

/** Every norm that this package answers for has a place. */
class NormenTest {
    private static final List<List<String>> NORMEN = Resources.text(
                    Inkoop2017regels.class.getResourceAsStream("normen.tsv"), "normen.tsv")
            .lines()
            .map(r -> Arrays.asList(r.split("\t", -1)))
            .toList();

    @Test
    void everyNormHasOnePlace() {
        assertThat(NORMEN.get(0)).containsExactly("norm", "plaats", "waar");
        assertThat(rows()).extracting(r -> r.get(0)).isSorted().doesNotHaveDuplicates();
        assertThat(rows())
                .hasSize(36)
                .allSatisfy(r ->
                        assertThat(r).hasSize(3).allSatisfy(v -> assertThat(v).isNotBlank()))
                .allSatisfy(r -> assertThat(r.get(1)).isIn("GEBOUWD", "SAMENGEVOEGD", "NIET_BEREKENBAAR"));
    }

    @Test
    void whatIsBuiltIsAUsedRuleOfTheCatalogue() {
        assertThat(at("GEBOUWD")).allSatisfy(r -> assertUsed(r.get(0)));
    }

    @Test
    void whatIsMergedNamesOneThatIs() {
        assertThat(at("SAMENGEVOEGD")).allSatisfy(r -> assertUsed(r.get(2)));
    }

    @Test
    void whatCannotBeComputedSaysWhyInASentenceAndIsNoRule() {
        assertThat(at("NIET_BEREKENBAAR"))
                .allSatisfy(r -> assertThat(r.get(2)).endsWith("."))
                .allSatisfy(r -> assertThat(new Inkoop2017regels().regels()).doesNotContain(r.get(0) + "\t"));
    }

    @Test
    void everyRuleThatThisPackageBringsFromTheFrameworkIsANormThatIsBuilt() {
        List<String> gebouwd = at("GEBOUWD").stream().map(r -> r.get(0)).toList();
        assertThat(new Inkoop2017regels()
                        .regels()
                        .lines()
                        .map(r -> r.split("\t", 2)[0])
                        .filter(id -> id.startsWith("IK17-")))
                .isNotEmpty()
                .isSubsetOf(gebouwd);
    }

    private static void assertUsed(String regel) {
        assertThat(Regelcatalogus.get().find(regel)).as(regel).isPresent();
        assertThat(Regelcatalogus.get().gebruik(regel)).as(regel).isNotEmpty();
    }

    private static List<List<String>> rows() {
        return NORMEN.subList(1, NORMEN.size());
    }

    private static List<List<String>> at(String plaats) {
        List<List<String>> rijen =
                rows().stream().filter(r -> r.get(1).equals(plaats)).toList();
        assertThat(rijen).as(plaats).isNotEmpty();
        return rijen;
    }
}
