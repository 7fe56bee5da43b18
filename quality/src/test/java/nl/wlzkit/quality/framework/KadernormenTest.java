package nl.wlzkit.quality.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Resources;
import org.junit.jupiter.api.Test;

/** The numbered sentences of chapters 1 through 3 of the Profiel that are given to this package have a place. */
class KadernormenTest {
    private static List<String[]> places() {
        return Resources.text(Kaderregels.class.getResourceAsStream("normen.tsv"), "normen.tsv")
                .lines()
                .skip(1)
                .map(l -> l.split("\t", -1))
                .toList();
    }

    @Test
    void whatIsBuiltIsARuleThatIsUsedAndWhatIsNotHasAReason() {
        Regelcatalogus catalogus = Regelcatalogus.get();
        assertThat(places()).hasSize(143).extracting(p -> p[0]).doesNotHaveDuplicates();
        assertThat(places()).allSatisfy(p -> {
            switch (p[1]) {
                case "GEBOUWD" -> assertThat(catalogus.gebruik(p[0])).as(p[0]).isNotEmpty();
                case "SAMENGEVOEGD" ->
                    assertThat(catalogus.gebruik(p[2])).as(p[0]).isNotEmpty();
                default -> {
                    assertThat(p[1]).isEqualTo("NIET_BEREKENBAAR");
                    assertThat(p[2]).as(p[0]).hasSizeGreaterThan(20).endsWith(".");
                }
            }
        });
    }

    @Test
    void everyRuleOfThisPackageIsUsed() {
        Regelcatalogus catalogus = Regelcatalogus.get();
        List<String> eigen = new Kaderregels()
                .regels()
                .lines()
                .skip(1)
                .map(l -> l.split("\t", -1)[0])
                .toList();
        assertThat(eigen)
                .allSatisfy(id -> assertThat(catalogus.gebruik(id)).as(id).isNotEmpty());
    }
}
