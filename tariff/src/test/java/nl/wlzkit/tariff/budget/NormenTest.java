package nl.wlzkit.tariff.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Resources;
import org.junit.jupiter.api.Test;

/** Every norm of the documents that falls to this package has a place. */
class NormenTest {
    private static final Regelcatalogus CATALOGUS = Regelcatalogus.get();

    private record Norm(String id, String plaats, String waar) {}

    private static List<Norm> all() {
        return Resources.text(Budgetregels.class.getResourceAsStream("normen.tsv"), "normen.tsv")
                .lines()
                .skip(1)
                .map(r -> r.split("\t", -1))
                .map(d -> new Norm(d[0], d[1], d[2]))
                .toList();
    }

    @Test
    void everyNormHasOnePlaceOfAKnownKind() {
        assertThat(all()).extracting(Norm::id).hasSize(89).doesNotHaveDuplicates();
        assertThat(all()).extracting(Norm::plaats).containsOnly("GEBOUWD", "SAMENGEVOEGD", "NIET_BEREKENBAAR");
        assertThat(all()).allSatisfy(n -> assertThat(n.waar()).isNotBlank());
    }

    @Test
    void whatIsBuiltIsARuleThatIsUsedThere() {
        Set<String> namen = new java.util.HashSet<>();
        for (Inschrijving<?, ?> i : new Budgetberekeningen().berekeningen()) {
            namen.add(i.naam());
        }
        for (Norm norm : all()) {
            if (norm.plaats().equals("GEBOUWD")) {
                assertThat(CATALOGUS.find(norm.id())).as(norm.id()).isPresent();
                assertThat(CATALOGUS.gebruik(norm.id()))
                        .as(norm.id())
                        .anySatisfy(g -> assertThat(g).contains(norm.waar()));
                assertThat(namen.contains(norm.waar())
                                || Character.isUpperCase(norm.waar().charAt(0)))
                        .as(norm.waar())
                        .isTrue();
            }
        }
    }

    @Test
    void whatIsMergedNamesANormThatIsBuilt() {
        for (Norm norm : all()) {
            if (norm.plaats().equals("SAMENGEVOEGD")) {
                assertThat(all()).anySatisfy(n -> {
                    assertThat(n.id()).isEqualTo(norm.waar());
                    assertThat(n.plaats()).isEqualTo("GEBOUWD");
                });
            } else if (norm.plaats().equals("NIET_BEREKENBAAR")) {
                assertThat(norm.waar()).endsWith(".");
                assertThat(CATALOGUS.find(norm.id())).isEmpty();
            }
        }
    }
}
