package nl.wlzkit.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.source.Bron;
import nl.wlzkit.core.source.Regelcatalogus;
import org.junit.jupiter.api.Test;

/** The changelog names norms and dates; those are the ones of the catalogue. */
class ChangelogTest {
    private static final Path CHANGELOG = Path.of("..", ".github", "CHANGELOG.md");
    private static final Path POLICIES = Path.of("../tariff/src/main/resources/nl/wlzkit/tariff/policy");
    private static final Pattern IN_BACKTICKS = Pattern.compile("`([^`]+)`");

    private static List<String> inBackticks() throws IOException {
        return IN_BACKTICKS
                .matcher(Files.readString(CHANGELOG))
                .results()
                .map((MatchResult r) -> r.group(1))
                .toList();
    }

    @Test
    void itHasTheVersionOfTheProject() throws Exception {
        assertThat(Files.readAllLines(CHANGELOG))
                .anyMatch(l -> l.startsWith("## [" + Pom.root().text("version") + "]"));
    }

    /** What begins as an id of a source does and goes on with a hyphen is the id of a rule or of a sentence. */
    @Test
    void everyRuleItNamesIsInTheCatalogue() throws Exception {
        Regelcatalogus catalogus = Regelcatalogus.get();
        Set<String> codes = catalogus.bronnen().stream().map(Bron::code).collect(Collectors.toSet());
        List<String> regels = inBackticks().stream()
                .filter(w -> w.length() > w.indexOf('-') + 1)
                .filter(w -> w.contains("-") && codes.contains(w.split("-", 2)[0]))
                .toList();

        assertThat(regels)
                .hasSizeGreaterThan(10)
                .allSatisfy(id -> assertThat(catalogus.find(id).isPresent()
                                || catalogus.findNorm(id).isPresent())
                        .as(id)
                        .isTrue());
    }

    /** A new source, or another state of one, changes answers: then there is an entry with its date. */
    @Test
    void everySourceIsNamedWithItsTitleAndDate() throws Exception {
        List<String> regels = Files.readAllLines(CHANGELOG);

        assertThat(Regelcatalogus.get().bronnen())
                .isNotEmpty()
                .allSatisfy(bron -> assertThat(regels)
                        .as(bron.code())
                        .anyMatch(l ->
                                l.startsWith("- `" + bron.code() + "` " + bron.titel()) && l.contains(bron.stand())));
    }

    @Test
    void everyPolicyIsNamed() throws Exception {
        try (Stream<Path> bestanden = Files.list(POLICIES)) {
            List<String> beleid = bestanden
                    .map(p -> p.getFileName().toString())
                    .filter(n -> n.startsWith("tariefbeleid-"))
                    .toList();
            assertThat(beleid).isNotEmpty();
            assertThat(inBackticks()).containsAll(beleid);
        }
    }
}
