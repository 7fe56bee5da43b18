package nl.wlzkit.tariff.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.source.Zekerheid;
import org.junit.jupiter.api.Test;

/** Every norm that belongs here has a place. */
class NormenTest {
    private static final Regelcatalogus CATALOGUS = Regelcatalogus.get();

    private record Norm(String id, String plaats, String waar) {}

    private static List<Norm> norms() {
        List<String> regels = Resources.text(Volumeregels.class.getResourceAsStream("normen.tsv"), "normen.tsv")
                .lines()
                .toList();
        assertThat(regels.get(0)).isEqualTo("norm\tplaats\twaar");
        return regels.stream()
                .skip(1)
                .map(r -> r.split("\t", -1))
                .map(v -> new Norm(v[0], v[1], v[2]))
                .toList();
    }

    @Test
    void everyNormOfThisPackageIsListedOnce() {
        List<String> verwacht = Arrays.asList(("IK17-014 IK17-189 IK17-190 IK17-191 IK17-192 IK17-193 IK17-194 IK17-195"
                        + " IK17-196 ZK24-019 ZK24-045 ZK24-055 ZK24-075 ZK24-076 ZK24-077 ZK24-080 ZK24-081 ZK24-087"
                        + " ZK24-088 ZK24-089 ZK24-092 ZK24-093 ZK24-094 ZK24-095 ZK24-096 ZK24-109 ZK24-119"
                        + " ZK24-120 ZK24-126 ZK24-134 ZK24-149 ZK24-150")
                .split(" ", -1));
        assertThat(norms()).extracting(Norm::id).containsExactlyElementsOf(verwacht);
    }

    @Test
    void aNormThatIsBuiltIsAUsedRuleAndOneThatIsMergedNamesOne() {
        assertThat(norms()).allSatisfy(norm -> {
            switch (norm.plaats()) {
                case "GEBOUWD" -> assertUsed(norm.id());
                case "SAMENGEVOEGD" -> assertUsed(norm.waar());
                case "NIET_BEREKENBAAR" -> {
                    assertThat(norm.waar()).hasSizeGreaterThan(40).endsWith(".");
                    assertThat(CATALOGUS.gebruik(norm.id()))
                            .as(norm.id())
                            .noneMatch(p -> p.startsWith("nl.wlzkit.tariff.volume"));
                }
                default -> throw new AssertionError(norm);
            }
        });
    }

    private static void assertUsed(String regel) {
        assertThat(CATALOGUS.find(regel)).as(regel).isPresent();
        assertThat(CATALOGUS.gebruik(regel)).as(regel).isNotEmpty();
    }

    @Test
    void aNormThatIsBuiltHereNamesTheTypeThatUsesIt() {
        for (Norm norm : norms()) {
            if (norm.plaats().equals("GEBOUWD") && !norm.waar().startsWith("Tariefbeleid")) {
                String type = norm.waar().split(" ", 2)[0];
                assertThat(CATALOGUS.gebruik(norm.id()))
                        .as(norm.id())
                        .anyMatch(p -> p.startsWith("nl.wlzkit.tariff.volume." + type));
            }
        }
    }

    @Test
    void everyRuleOfThisPackageIsUsedAndMarkedAsOursOnlyWhenItIs() {
        List<String> eigen = new Volumeregels()
                .regels()
                .lines()
                .skip(1)
                .map(r -> r.split("\t", 2)[0])
                .toList();
        assertThat(eigen).isNotEmpty().doesNotHaveDuplicates().allSatisfy(id -> {
            assertUsed(id);
            var regel = CATALOGUS.find(id).orElseThrow();
            assertThat(regel.zekerheid() == Zekerheid.EIGEN).as(id).isEqualTo(id.startsWith("WK-"));
            if (regel.citaat().isEmpty() && !id.startsWith("WK-")) {
                assertThat(regel.lezing().orElseThrow().nl()).contains("de letterlijke tekst is niet voorhanden");
            }
        });
    }

    @Test
    void theModuleHasThirteenCalculatorsHere() {
        assertThat(new Volumeberekeningen().berekeningen())
                .extracting(Inschrijving::naam)
                .hasSize(13)
                .doesNotHaveDuplicates();
    }
}
