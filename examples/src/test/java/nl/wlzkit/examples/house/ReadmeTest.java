package nl.wlzkit.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.examples.cli.Run;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import org.junit.jupiter.api.Test;

/** What the README shows, and the page of calculators that it leads to, is what there is. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");

    private static final Path CALCULATORS = Path.of("CALCULATORS.md");
    private static final Path CONSUMER = Path.of("consumer/src/main/java/nl/wlzkit/consumer/Consumer.java");

    private static final Path MASSA = Path.of("consumer/src/main/java/nl/wlzkit/consumer/Massa.java");

    private static final Path VALIDATION =
            Path.of("../core/validation/src/test/java/nl/wlzkit/validation/VoorbeeldTest.java");

    private static final Path JSON = Path.of("../core/json/src/test/java/nl/wlzkit/json/VoorbeeldTest.java");

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README) + Files.readString(CALCULATORS))
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    private static String words(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }

    @Test
    void everyJavaSnippetIsCompiledSomewhere() throws IOException {
        String compiled = words(Files.readString(CONSUMER)
                + Files.readString(MASSA)
                + Files.readString(VALIDATION)
                + Files.readString(JSON));
        assertThat(blocks("java"))
                .isNotEmpty()
                .allSatisfy(s -> assertThat(compiled).contains(words(s)));
    }

    private static String output(List<String> command) {
        return Run.of(Stream.concat(command.stream(), Stream.of("--taal", "en")).toList())
                .out();
    }

    @Test
    void theOutputShownIsTheOutput() throws IOException {
        String outputs = output(List.of("tarief", "data/aanbieder.json"))
                + output(List.of("meerzorg", "--rekentool", "data/rekentool-meerzorg-2026-fictief.xlsx"))
                + output(List.of(
                        "prijs",
                        "data/productie-fictief.csv",
                        "--aanbieder",
                        "data/aanbieder.json",
                        "--tarieven",
                        "data/tarieven-fictief.csv",
                        "--per",
                        "zorgkantoor,jaar"))
                + output(Run.WAITING_LISTS);
        assertThat(blocks("text"))
                .hasSizeGreaterThan(1)
                .allSatisfy(s -> assertThat(outputs).contains(s));
    }

    @Test
    void everyReadingIsListedWithItsChoicesTheDefaultFirst() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Lezing lezing : Tariefbeleid.published().lezingen()) {
            rows.add("| `" + lezing.naam() + "` | " + String.join(", ", lezing.keuzes()) + " |");
        }
        List<String> listed = Pattern.compile("^\\| `[^`]+` \\| [^|]+ \\|(?= [^|]+ \\|$)", Pattern.MULTILINE)
                .matcher(Files.readString(README))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(listed).containsExactlyElementsOf(rows);
    }

    /** Every link within the repository leads to a file that is there, and to a heading in it. */
    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (Path page : List.of(README, CALCULATORS, Path.of("TOUR.md"), Path.of("../.github/BELEIDSJAAR.md"))) {
            List<MatchResult> links = Pattern.compile("\\]\\((?!https?:)([^)#]*)(?:#([^)]*))?\\)")
                    .matcher(Files.readString(page))
                    .results()
                    .toList();
            for (MatchResult link : links) {
                Path doel = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
                assertThat(doel).as("link %s of %s", link.group(), page).exists();
                if (link.group(2) != null) {
                    assertThat(headings(doel)).as("%s, from %s", doel, page).contains(link.group(2));
                }
            }
        }
        assertThat(Files.readString(README)).contains("](examples/CALCULATORS.md#quality)");
    }

    /** The headings of a page as GitHub makes links of them. */
    private static List<String> headings(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    @Test
    void theTestCommandIsTheOneThatCiRuns() throws IOException {
        assertThat(Files.readString(README)).contains("\n    mvn -B verify\n");
        assertThat(Files.readString(Path.of("../.ci/run"))).contains("mvn -B -ntp verify");
    }

    @Test
    void theTopLevelIsAsAgreed() throws IOException {
        List<String> agreed = List.of(
                "pom.xml", "core", "tariff", "quality", "regions", "examples", "README.md", "LICENSE", "target");
        try (var files = Files.list(Path.of(".."))) {
            assertThat(files.map(p -> p.getFileName().toString()).filter(n -> !n.startsWith(".")))
                    .isSubsetOf(agreed);
        }
    }
}
