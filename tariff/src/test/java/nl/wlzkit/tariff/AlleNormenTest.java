package nl.wlzkit.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.tariff.bijzonder.Bijzonderberekeningen;
import nl.wlzkit.tariff.budget.Budgetberekeningen;
import nl.wlzkit.tariff.inkoop2017.Inkoop2017berekeningen;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.volume.Volumeberekeningen;
import org.junit.jupiter.api.Test;

/** Every numbered sentence of the documents that is about tariffs has one place: built, merged, or not computable and why. */
class AlleNormenTest {
    private static List<String[]> places() {
        List<String[]> alle = new ArrayList<>();
        for (Class<?> naast : List.of(
                Tariefbeleid.class,
                Inkoop2017berekeningen.class,
                Budgetberekeningen.class,
                Volumeberekeningen.class,
                Bijzonderberekeningen.class)) {
            Resources.text(naast.getResourceAsStream("normen.tsv"), "normen.tsv")
                    .lines()
                    .skip(1)
                    .map(l -> l.split("\t", -1))
                    .forEach(alle::add);
        }
        return alle;
    }

    @Test
    void everyNormOfTheDocumentsAboutTariffsHasAPlace() {
        List<String> normen = Resources.text(AlleNormenTest.class.getResourceAsStream("normen.txt"), "normen.txt")
                .lines()
                .toList();

        assertThat(normen).hasSize(195).doesNotHaveDuplicates();
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
