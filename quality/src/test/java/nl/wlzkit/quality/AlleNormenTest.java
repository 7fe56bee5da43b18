package nl.wlzkit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.quality.escalation.Escalatieberekeningen;
import nl.wlzkit.quality.framework.Kaderberekeningen;
import nl.wlzkit.quality.oversight.Toezichtberekeningen;
import nl.wlzkit.quality.procurement.Inkoopberekeningen;
import nl.wlzkit.quality.profile.Profielberekeningen;
import nl.wlzkit.quality.theme.Themaberekeningen;
import org.junit.jupiter.api.Test;

/** Every numbered sentence of the documents that is about quality has one place: built, merged, or not computable and why. */
class AlleNormenTest {
    private static final List<Class<? extends Rekenbron>> PAKKETTEN = List.of(
            Escalatieberekeningen.class,
            Kaderberekeningen.class,
            Toezichtberekeningen.class,
            Inkoopberekeningen.class,
            Profielberekeningen.class,
            Themaberekeningen.class);

    private static List<String[]> places() {
        List<String[]> alle = new ArrayList<>();
        for (Class<?> naast : PAKKETTEN) {
            Resources.text(naast.getResourceAsStream("normen.tsv"), "normen.tsv")
                    .lines()
                    .skip(1)
                    .map(l -> l.split("\t", -1))
                    .forEach(alle::add);
        }
        return alle;
    }

    @Test
    void everyNormOfTheDocumentsAboutQualityHasAPlace() {
        List<String> normen = Resources.text(AlleNormenTest.class.getResourceAsStream("normen.txt"), "normen.txt")
                .lines()
                .toList();

        assertThat(normen).hasSize(541).doesNotHaveDuplicates();
        assertThat(places()).extracting(p -> p[0]).doesNotHaveDuplicates().containsAll(normen);
    }

    @Test
    void whatIsBuiltIsARuleThatIsUsedAndWhatIsNotHasAReason() {
        Regelcatalogus catalogus = Regelcatalogus.get();
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
}
