package nl.wlzkit.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wlzkit.examples.tour.Rondleiding.Bladzijde;
import org.junit.jupiter.api.Test;

/**
 * The tour shows the programs as they are and what they print. After a change {@code mvn verify -Dwlzkit.tour.write=true}
 * writes both into the page anew; the words around them are written by hand.
 */
class TourTest {
    private static final boolean WRITE = Boolean.getBoolean("wlzkit.tour.write");
    private static final Path PAGE = Path.of("TOUR.md");
    private static final Path SOURCES = Path.of("src/main/java/nl/wlzkit/examples/tour");

    /** What stands between a marker and its end is made here: {@code <!-- program: Tarief -->} or {@code output: Tarief}. */
    private static final Pattern MADE =
            Pattern.compile("(<!-- (program|output): (\\w+) -->\n).*?(<!-- end -->\n)", Pattern.DOTALL);

    private static final Map<String, Bladzijde> PROGRAMS = new LinkedHashMap<>();

    static {
        PROGRAMS.put("Tarief", Tarief::tell);
        PROGRAMS.put("Onbekend", Onbekend::tell);
        PROGRAMS.put("EigenBeleid", EigenBeleid::tell);
        PROGRAMS.put("Thuis", Thuis::tell);
        PROGRAMS.put("Meerzorg", Meerzorg::tell);
        PROGRAMS.put("Tekort", Tekort::tell);
    }

    @Test
    void thePageShowsTheProgramsAndWhatTheyPrint() throws IOException {
        String page = Files.readString(PAGE);
        String made = made(page);
        if (WRITE) {
            Files.writeString(PAGE, made);
        } else {
            assertThat(page).isEqualTo(made);
        }
    }

    @Test
    void everyProgramHasItsPlaceInTheOrderOfTheTour() throws IOException {
        assertThat(MADE.matcher(Files.readString(PAGE)).results().map(r -> r.group(2) + " " + r.group(3)))
                .containsExactlyElementsOf(PROGRAMS.keySet().stream()
                        .flatMap(n -> Stream.of("program " + n, "output " + n))
                        .toList());
        try (var files = Files.list(SOURCES)) {
            assertThat(files.map(TourTest::name)
                            .filter(n -> !n.equals("Rondleiding") && !n.equals("package-info"))
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(PROGRAMS.keySet());
        }
    }

    /** The page says how to run each of them; the name that it gives is that of a class with a main. */
    @Test
    void everyProgramIsRunByTheCommandOfThePage() throws Exception {
        TreeSet<String> run = new TreeSet<>();
        Matcher commands = Pattern.compile("^    java -cp examples/target/wlzkit\\.jar (\\S+)$", Pattern.MULTILINE)
                .matcher(Files.readString(PAGE));
        while (commands.find()) {
            assertThat(Class.forName(commands.group(1)).getMethod("main", String[].class))
                    .isNotNull();
            run.add(commands.group(1));
        }
        assertThat(run)
                .containsExactlyInAnyOrderElementsOf(PROGRAMS.keySet().stream()
                        .map(n -> "nl.wlzkit.examples.tour." + n)
                        .toList());
    }

    private static String made(String page) throws IOException {
        StringBuilder made = new StringBuilder();
        Matcher matcher = MADE.matcher(page);
        while (matcher.find()) {
            MatchResult r = matcher.toMatchResult();
            String block = r.group(2).equals("program") ? program(r.group(3)) : output(r.group(3));
            matcher.appendReplacement(made, Matcher.quoteReplacement(r.group(1) + block + r.group(4)));
        }
        return matcher.appendTail(made).toString();
    }

    private static String name(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    /** What matters of a program: its data, if it has any, and what it does; not how Java wants it wrapped. */
    private static String program(String name) throws IOException {
        String source = Files.readString(SOURCES.resolve(name + ".java"));
        int body = source.indexOf("    private static final String ");
        int constructor = source.indexOf("    private " + name + "() {}");
        int tell = source.indexOf("    static void tell(");
        String data = body >= 0 && body < constructor ? source.substring(body, constructor) : "";
        String code = source.substring(tell, source.lastIndexOf('}'));
        return "```java\n" + (data + code).stripTrailing().stripIndent() + "\n```\n";
    }

    private static String output(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            PROGRAMS.get(name).tell(out, Path.of("data"));
        }
        return "```text\n"
                + bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").strip() + "\n```\n";
    }
}
