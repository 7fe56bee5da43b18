package nl.wlzkit.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Regelsoort;
import org.junit.jupiter.api.Test;

/** Every rule of the catalogue has a place, and every rule that decides something is pinned. */
class CatalogueTest {
    /** What calculates, bounds, dates, repeats or decides must be named by an example that can fail. */
    private static final Set<Regelsoort> TO_PIN = EnumSet.of(
            Regelsoort.BEREKENING,
            Regelsoort.DREMPEL,
            Regelsoort.TERMIJN,
            Regelsoort.FREQUENTIE,
            Regelsoort.BESLISSING);

    /** Pinned by a test of the type that embodies it: ZorgkantoorTest counts the eight zorgkantoren. */
    private static final Set<String> PINNED_BY_A_TYPE = Set.of("P21-021");

    @Test
    void everyRuleIsUsedByAStepARowOrAType() {
        Regelcatalogus catalogus = Regelcatalogus.get();
        assertThat(catalogus.regels().stream()
                        .map(Regel::id)
                        .filter(id -> catalogus.gebruik(id).isEmpty()))
                .isEmpty();
    }

    @Test
    void everyRuleThatDecidesSomethingIsNamedByAnExample() {
        Set<String> pinned = new TreeSet<>(PINNED_BY_A_TYPE);
        for (Inschrijving<?, ?> inschrijving : Berekeningen.get().alle()) {
            inschrijving.voorbeelden().forEach(v -> pinned.addAll(v.regels()));
        }
        List<String> unpinned = Regelcatalogus.get().regels().stream()
                .filter(r -> TO_PIN.contains(r.soort()))
                .map(Regel::id)
                .filter(id -> !pinned.contains(id))
                .toList();
        assertThat(unpinned).isEmpty();
    }

    @Test
    void everyRuleSpeaksBothLanguages() {
        assertThat(Regelcatalogus.get().regels()).allSatisfy(r -> {
            assertThat(r.stelling().nl()).isNotBlank().isNotEqualTo(r.stelling().en());
            assertThat(r.stelling().en()).isNotBlank();
        });
    }
}
