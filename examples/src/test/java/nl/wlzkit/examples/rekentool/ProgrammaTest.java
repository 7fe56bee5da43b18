package nl.wlzkit.examples.rekentool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The program has not all of Apache POI's libraries in its jar. What it has is enough, for good files and bad ones. */
class ProgrammaTest {
    private static URLClassLoader programma;

    @TempDir
    private Path folder;

    /** The libraries that the jar of the program leaves out. */
    private static List<String> leftOut() throws IOException {
        return Pattern.compile("<exclude>[a-z.]+:([A-Za-z0-9-]+)</exclude>")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map((MatchResult r) -> r.group(1))
                .toList();
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    @BeforeAll
    static void load() throws IOException {
        List<URL> libraries = new ArrayList<>();
        for (String entry : classPath().split(Pattern.quote(File.pathSeparator), -1)) {
            String name = Path.of(entry).getFileName().toString();
            if (leftOut().stream().noneMatch(l -> name.matches(Pattern.quote(l) + "-[0-9].*"))) {
                libraries.add(Path.of(entry).toUri().toURL());
            }
        }
        programma = new URLClassLoader(libraries.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    @AfterAll
    static void close() throws IOException {
        programma.close();
    }

    private static int run(StringWriter err, String... args) throws ReflectiveOperationException {
        Method run = programma
                .loadClass("nl.wlzkit.examples.cli.Wlzkit")
                .getMethod("run", PrintWriter.class, PrintWriter.class, String[].class);
        return (int) run.invoke(null, new PrintWriter(new StringWriter()), new PrintWriter(err), args);
    }

    @Test
    void theLibrariesAreReallyLeftOut() throws IOException {
        assertThat(leftOut()).hasSize(5).contains("poi-ooxml-lite");
        assertThat(programma.getResource("org/openxmlformats/schemas/spreadsheetml/x2006/main/CTCell.class"))
                .isNull();
        assertThat(programma.getResource("org/apache/commons/math3/util/Precision.class"))
                .isNull();
    }

    @Test
    void aWorkbookIsRead() throws ReflectiveOperationException {
        assertThat(run(new StringWriter(), "meerzorg", "--rekentool", "data/rekentool-meerzorg-2026-fictief.xlsx"))
                .isZero();
    }

    static Stream<Arguments> files() throws Exception {
        return Stream.of(OnleesbaarTest.files(), OnleesbaarTest.bombs(), OnleesbaarTest.input())
                .flatMap(s -> s);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aBadFileIsRefused(String naam, byte[] bestand, List<String> mentions)
            throws IOException, ReflectiveOperationException {
        Path file = Files.write(folder.resolve("aanvraag.xlsx"), bestand);
        StringWriter err = new StringWriter();
        assertThat(run(err, "meerzorg", "--rekentool", file.toString()))
                .as(naam + mentions.size())
                .isEqualTo(2);
        assertThat(err.toString()).contains("aanvraag.xlsx").doesNotContain("Exception");
    }

    /** Whoever asks another question does not wait for a library of spreadsheets. */
    @Test
    void theOtherCommandsDoNotLoadIt() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        classPath(),
                        "nl.wlzkit.examples.cli.Wlzkit",
                        "tarief",
                        "data/aanbieder.json")
                .redirectErrorStream(true)
                .start();
        List<String> loaded;
        try (var in = process.inputReader()) {
            loaded = in.lines().toList();
        }
        assertThat(process.waitFor()).isZero();
        assertThat(loaded).anyMatch(l -> l.contains("nl.wlzkit.examples.cli.TariefCommand "));
        assertThat(loaded)
                .noneMatch(l -> l.contains("org.apache.poi") || l.contains("org.apache.logging"))
                .noneMatch(l -> l.contains("nl.wlzkit.examples.rekentool.Pakket"));
    }
}
