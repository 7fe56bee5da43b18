package nl.wlzkit.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows {@code BELEIDSJAAR.md} step by step, as somebody would who knows nothing else: each block changes a copy of the file that
 * the page names, each question is asked of the library with the changes so far, and the answer is that of the page. After
 * a change of an answer {@code -Dwlzkit.tour.write=true} writes it into the page anew.
 */
@SuppressWarnings("unchecked") // what another class loader makes is known by the interfaces of the JDK only
class BeleidsjaarTest {
    private static final boolean WRITE = Boolean.getBoolean("wlzkit.tour.write");
    private static final Path PAGE = Path.of("../.github/BELEIDSJAAR.md");

    private static final String BLOCK = "\n\n```\\w+\n((?:(?!```).)*)```\n";
    private static final String ANSWER = "\nThe answer is:" + BLOCK;

    private static final Pattern ADD = step("Add\\s+to\\s+`([^`]+)`:" + BLOCK);
    private static final Pattern MAKE = step("Make\\s+(?:the\\s+file|a\\s+provider,)\\s+`([^`]+)`:" + BLOCK);
    private static final Pattern REPLACE = step("In\\s+`([^`]+)`\\s+replace" + BLOCK + "\nby" + BLOCK);
    private static final Pattern ASK = step("    wlzkit ([^\n]+)\n" + ANSWER);
    private static final Pattern PROGRAM = step("```java\n((?:(?!```).)*return (?:(?!```).)*)```\n" + ANSWER);

    /** The programs in the order of the page. */
    private static final List<String> PROGRAMS = List.of("Zorgkantoren", "Programma");

    @TempDir
    Path map;

    private final List<String> examples = new ArrayList<>();
    private int blocks;
    private int programs;

    private static Pattern step(String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL);
    }

    @Test
    void everyStepOfThePageWorksAndGivesTheAnswerOfThePage() throws Exception {
        String page = Files.readString(PAGE);
        String followed = page;
        int at = 0;
        while (at < followed.length()) {
            Matcher step = next(followed, at);
            if (step == null) {
                break;
            }
            String answer = follow(step);
            at = step.end();
            if (answer != null) {
                int group = step.groupCount();
                followed = followed.substring(0, step.start(group)) + answer + followed.substring(step.end(group));
                at = step.start(group) + answer.length();
            }
        }
        if (WRITE) {
            Files.writeString(PAGE, followed);
        } else {
            assertThat(page).isEqualTo(followed);
        }
        assertThat(Pattern.compile("^```\\w+$", Pattern.MULTILINE).matcher(page).results())
                .as("every block is of a step that was followed")
                .hasSize(blocks);

        assertThat(examples).hasSize(1);
        Function<String, List<String>> voorbeelden =
                (Function<String, List<String>>) load("nl.wlzkit.examples.house.Beleidsjaar$Voorbeelden");
        assertThat(voorbeelden.apply(examples.get(0))).isEmpty();
    }

    /** The step that comes first after a place in the page; null after the last. */
    private static Matcher next(String page, int at) {
        Matcher first = null;
        for (Pattern pattern : List.of(ADD, MAKE, REPLACE, ASK, PROGRAM)) {
            Matcher matcher = pattern.matcher(page);
            if (matcher.find(at) && (first == null || matcher.start() < first.start())) {
                first = matcher;
            }
        }
        return first;
    }

    /** Follows a step; what it answers, or null if it only changes something. */
    private String follow(Matcher step) throws Exception {
        blocks++;
        if (step.pattern() == ADD) {
            String old = Files.readString(source(step.group(1)));
            assertThat(old).endsWith("\n");
            write(step.group(1), old + step.group(2));
            return null;
        }
        if (step.pattern() == MAKE) {
            assertThat(Path.of("..", step.group(1))).doesNotExist();
            write(step.group(1), step.group(2));
            String name = Path.of(step.group(1)).getFileName().toString();
            if (name.startsWith("voorbeelden")) {
                examples.add(name);
            }
            return null;
        }
        if (step.pattern() == REPLACE) {
            blocks++;
            String old = Files.readString(source(step.group(1)));
            assertThat(old.split(Pattern.quote(step.group(2).strip()), -1))
                    .as("what the page replaces is there once")
                    .hasSize(2);
            compile(write(
                    step.group(1),
                    old.replace(step.group(2).strip(), step.group(3).strip())));
            return null;
        }
        if (step.pattern() == ASK) {
            List<String> arguments = new ArrayList<>();
            for (String argument : step.group(1).split(" ", -1)) {
                arguments.add(
                        Files.exists(map.resolve(argument))
                                ? map.resolve(argument).toString()
                                : argument);
            }
            Function<List<String>, String> command =
                    (Function<List<String>, String>) load("nl.wlzkit.examples.house.Beleidsjaar$Opdracht");
            return command.apply(arguments).replace(map + File.separator, "");
        }
        blocks++;
        String compiled = Files.readString(Path.of("src/test/java/nl/wlzkit/examples/house/Beleidsjaar.java"));
        assertThat(compiled.replaceAll("\\s+", "")).contains(step.group(1).replaceAll("\\s+", ""));
        String program = PROGRAMS.get(programs++);
        return ((Supplier<String>) load("nl.wlzkit.examples.house.Beleidsjaar$" + program)).get();
    }

    /** The file as it is now: changed by an earlier step, or that of the project. */
    private Path source(String name) {
        return Files.exists(map.resolve(name)) ? map.resolve(name) : Path.of("..", name);
    }

    private Path write(String name, String content) throws IOException {
        Path file = map.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return file;
    }

    private void compile(Path file) throws IOException {
        Path classes = Files.createDirectories(map.resolve("classes"));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-nowarn",
                        "-d",
                        classes.toString(),
                        "-cp",
                        classPath(),
                        file.toString());
        assertThat(result).isZero();
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    /** Something of {@link Beleidsjaar}, with the library as it is after the steps that were followed. */
    private Object load(String name) throws Exception {
        List<URL> places = new ArrayList<>();
        for (String module : List.of("core", "tariff")) {
            places.add(Files.createDirectories(map.resolve(module).resolve("src/main/resources"))
                    .toUri()
                    .toURL());
        }
        places.add(Files.createDirectories(map.resolve("classes")).toUri().toURL());
        for (String entry : classPath().split(File.pathSeparator, -1)) {
            places.add(Path.of(entry).toUri().toURL());
        }
        // not closed: what it made is still used, and reads its resources when it is asked
        URLClassLoader loader = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        return loader.loadClass(name).getDeclaredConstructor().newInstance();
    }
}
