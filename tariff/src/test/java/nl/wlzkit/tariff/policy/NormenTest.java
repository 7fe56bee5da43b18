package nl.wlzkit.tariff.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every norm of the table that is about the percentage has a place. */
class NormenTest {
    private static final Regelcatalogus CATALOGUS = Regelcatalogus.get();

    private static List<List<String>> lines() {
        return Resources.text(Tariefbeleid.class.getResourceAsStream("normen.tsv"), "normen.tsv")
                .lines()
                .map(r -> List.of(r.split("\t", -1)))
                .toList();
    }

    static Stream<List<String>> norms() {
        return lines().stream().skip(1);
    }

    @Test
    void everyNormIsThereOnce() {
        assertThat(lines().get(0)).containsExactly("norm", "plaats", "waar");
        assertThat(norms().map(r -> r.get(0))).hasSize(38).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("norms")
    void aNormIsBuiltOrIsPartOfAnother(List<String> norm) {
        assertThat(norm).hasSize(3).noneMatch(String::isBlank);
        switch (norm.get(1)) {
            case "GEBOUWD" -> assertUsed(norm.get(0));
            case "SAMENGEVOEGD" -> assertUsed(norm.get(2));
            default -> assertThat(norm.get(1)).isEqualTo("NIET_BEREKENBAAR");
        }
    }

    private static void assertUsed(String regel) {
        assertThat(CATALOGUS.find(regel)).as(regel).isPresent();
        assertThat(CATALOGUS.gebruik(regel)).as(regel).isNotEmpty();
    }
}
