package nl.wlzkit.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The list of what is in the program, with licences. That only allowed licences occur, the build itself checks. */
class LicentiesTest {
    private static final Path SHOWN = Path.of("LICENTIES.md");
    private static final Path BUILT = Path.of("target", "licenties", "LICENTIES.md");

    /** The list that is shown is that of today's dependencies: after an update, copy the built list over it. */
    @Test
    void theListShownIsTheListOfTheProgram() throws Exception {
        assertThat(Files.readString(SHOWN))
                .as("copy examples/%s to examples/%s", BUILT, SHOWN)
                .isEqualTo(Files.readString(BUILT));
    }

    /** What the program leaves out is named twice: for the jar, and for the list of what is in it. */
    @Test
    void theListLeavesOutWhatTheProgramLeavesOut() throws Exception {
        String sjabloon = Files.readString(Path.of("src", "licenties", "licenties.ftl"));
        Pom examples = Pom.all().stream()
                .filter(p -> p.text("artifactId").equals("wlzkit-examples"))
                .findFirst()
                .orElseThrow();

        assertThat(examples.texts(
                        "build/plugins/plugin/executions/execution/configuration/artifactSet/excludes/exclude"))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(sjabloon).contains('"' + e.split(":", -1)[1] + '"'));
        assertThat(sjabloon.lines().filter(l -> l.startsWith("<#assign left")).toList())
                .singleElement()
                .satisfies(l -> assertThat(l.split("\"", -1)).hasSize(2 * 5 + 1));
    }
}
