package nl.wlzkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rulebook on a disk: all of it, or nothing. */
class RegelboekCommandTest {
    @TempDir
    private Path folder;

    private record Run(int code, String out, String err) {}

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Wlzkit.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(
                code, out.toString().replaceAll("\\s+", " "), err.toString().replaceAll("\\s+", " "));
    }

    private static Map<String, String> contents(Path map) throws IOException {
        Map<String, String> alles = new TreeMap<>();
        try (Stream<Path> paden = Files.list(map)) {
            for (Path pad : paden.toList()) {
                alles.put(pad.getFileName().toString(), Files.readString(pad));
            }
        }
        return alles;
    }

    /** Two runs give the same bytes; the second one replaces the first. */
    @Test
    void itWritesEveryPageAndTheSameAgain() throws IOException {
        Path map = folder.resolve("nieuw").resolve("regelboek");
        Run een = run("regelboek", "--uit", map.toString(), "--taal", "en");
        assertThat(een.err()).isEmpty();
        assertThat(een.code()).isZero();
        Map<String, String> eerst = contents(map);
        assertThat(eerst)
                .containsKeys("index.html", "niet-berekenbaar.html", "zk24-1.html", "rekenmodel-figuur2-2017.html");
        assertThat(een.out())
                .matches("1794 rules, 386 other sentences, \\d+ examples, of which \\d+ can be tried, on "
                        + eerst.size() + " pages in .*; begin with index.html ");
        Files.writeString(map.resolve("eigen.txt"), "blijft");
        Files.writeString(map.resolve("index.html"), "oud");
        assertThat(run("regelboek", "--uit", map.toString(), "--taal", "en").code())
                .isZero();
        Map<String, String> daarna = contents(map);
        assertThat(daarna.remove("eigen.txt")).isEqualTo("blijft");
        assertThat(daarna).isEqualTo(eerst);
    }

    @Test
    void aFileIsNotAFolder() throws IOException {
        Path bestand = Files.writeString(folder.resolve("bestand"), "blijft");
        Run run = run("regelboek", "--uit", bestand.toString(), "--taal", "en");
        assertThat(run.code()).isEqualTo(Wlzkit.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("bestand").contains("expected: a folder; this is a file");
        assertThat(bestand).hasContent("blijft");
    }

    @Test
    void aPageThatCannotBeWrittenLeavesNothing() throws IOException {
        Path map = Files.createDirectory(folder.resolve("map"));
        Files.createDirectory(map.resolve("index.html"));
        Run run = run("regelboek", "--uit", map.toString(), "--taal", "en");
        assertThat(run.code()).isEqualTo(Wlzkit.BAD_INPUT);
        assertThat(run.err()).contains("index.html").contains("a file; this is a folder");
        try (Stream<Path> over = Files.list(map)) {
            assertThat(new ArrayList<>(over.toList())).isEqualTo(List.of(map.resolve("index.html")));
        }
    }

    @Test
    void withoutAFolderItSaysWhatIsMissing() {
        Run run = run("regelboek", "--taal", "en");
        assertThat(run.code()).isEqualTo(Wlzkit.BAD_INPUT);
        assertThat(run.err()).contains("Missing: --uit");
    }
}
