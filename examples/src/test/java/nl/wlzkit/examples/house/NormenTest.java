package nl.wlzkit.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.source.Norm;
import nl.wlzkit.core.source.Normplaats;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.testing.Normenproeven;
import org.junit.jupiter.api.Test;

/** Every numbered sentence of the five documents has one place: built, merged into a rule, or not computable and why. */
class NormenTest {
    private static final Map<String, Long> PER_DOCUMENT =
            Map.of("P21", 667L, "FRI", 206L, "IK17", 314L, "NK", 150L, "ZK24", 150L);

    private static List<String> documents() {
        return Resources.text(NormenTest.class.getResourceAsStream("normen.txt"), "normen.txt")
                .lines()
                .toList();
    }

    private static Map<String, Long> perDocument(Stream<String> ids) {
        return ids.collect(Collectors.groupingBy(id -> id.split("-", 2)[0], Collectors.counting()));
    }

    @Test
    void theListHasTheSentencesOfTheFiveDocuments() {
        assertThat(documents()).hasSize(1487).doesNotHaveDuplicates();
        assertThat(perDocument(documents().stream())).isEqualTo(PER_DOCUMENT);
    }

    /** That none has two places, the catalogue checks when it reads them. */
    @Test
    void everySentenceHasOnePlaceAndNothingElseHas() {
        List<Norm> normen = Regelcatalogus.get().normen();

        assertThat(normen).extracting(Norm::id).containsExactlyInAnyOrderElementsOf(documents());
        assertThat(perDocument(normen.stream().map(Norm::id))).isEqualTo(PER_DOCUMENT);
    }

    @Test
    void everyPlaceIsReallyThere() {
        assertThat(Regelcatalogus.get().normen()).allSatisfy(Normenproeven::assertPlaced);
    }

    /** Who has only some of the modules gets no place that leads nowhere. */
    @Test
    void theRuleOfANormIsInItsModuleOrInCore() {
        Map<String, Set<String>> regels = perModule(Regelbron::regels);
        perModule(Regelbron::normen)
                .forEach((module, normen) -> assertThat(normen).as(module).allSatisfy(id -> {
                    Norm norm = Regelcatalogus.get().findNorm(id).orElseThrow();
                    if (norm.plaats() != Normplaats.NIET_BEREKENBAAR) {
                        String regel = norm.plaats() == Normplaats.GEBOUWD ? norm.id() : norm.waar();
                        assertThat(Stream.of(module, "core")
                                        .anyMatch(m ->
                                                regels.getOrDefault(m, Set.of()).contains(regel)))
                                .as("%s is in %s or in core", regel, module)
                                .isTrue();
                    }
                }));
    }

    /** The ids of the rows of a resource, by module. */
    private static Map<String, Set<String>> perModule(Function<Regelbron, String> resource) {
        return ServiceLoader.load(Regelbron.class).stream()
                .map(ServiceLoader.Provider::get)
                .collect(Collectors.groupingBy(
                        b -> b.getClass().getPackageName().split("[.]", -1)[2],
                        Collectors.flatMapping(
                                b -> resource.apply(b).lines().skip(1).map(l -> l.split("\t", 2)[0]),
                                Collectors.toSet())));
    }
}
