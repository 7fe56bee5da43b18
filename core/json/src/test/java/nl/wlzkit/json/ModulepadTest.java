package nl.wlzkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tests run on the class path; here a caller with a module of its own is compiled, strictly, and run on the module path. */
class ModulepadTest {
    private static final String MODULE = """
            module klant {
                requires nl.wlzkit.json;
                requires transitive nl.wlzkit.core;
                exports klant;
            }
            """;

    private static final String MAIN = """
            package klant;

            import com.fasterxml.jackson.databind.ObjectMapper;
            import java.nio.charset.StandardCharsets;
            import nl.wlzkit.core.input.OngeldigeInvoerException;
            import nl.wlzkit.core.money.Bedrag;
            import nl.wlzkit.core.party.Zorgkantoor;
            import nl.wlzkit.core.text.Taal;
            import nl.wlzkit.core.time.Geldigheid;
            import nl.wlzkit.json.WlzJson;

            public final class Main {
                private Main() {}

                public record Afspraak(Zorgkantoor zorgkantoor, Bedrag tarief, Geldigheid periode) {}

                public static String repeat(String json) throws Exception {
                    Afspraak afspraak = WlzJson.mapper().readValue(json, Afspraak.class);
                    return new ObjectMapper().findAndRegisterModules().writeValueAsString(afspraak);
                }

                public static String read(String json) {
                    try {
                        return WlzJson.write(WlzJson.read(Bedrag.class, "x", json.getBytes(StandardCharsets.UTF_8)));
                    } catch (OngeldigeInvoerException e) {
                        return e.bericht(Taal.EN);
                    }
                }
            }
            """;

    private static List<Path> jars() throws Exception {
        List<Path> jars = new ArrayList<>();
        for (Class<?> type :
                List.of(WlzJson.class, Taal.class, JsonFactory.class, JsonProperty.class, ObjectMapper.class)) {
            jars.add(Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI()));
        }
        return jars;
    }

    private static Class<?> klant(Path map) throws Exception {
        Path bron = Files.createDirectories(map.resolve("bron/klant"));
        List<Path> files = List.of(
                Files.writeString(bron.resolveSibling("module-info.java"), MODULE),
                Files.writeString(bron.resolve("Main.java"), MAIN));
        String path = jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        Path classes = map.resolve("classes");
        StringWriter out = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("--release", "17", "-Xlint:all", "-Werror", "--module-path", path, "-d", classes.toString());
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            out, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(compiled).as(out.toString()).isTrue();
        }
        ModuleFinder finder = ModuleFinder.of(
                Stream.concat(Stream.of(classes), jars().stream()).toArray(Path[]::new));
        Configuration configuration =
                ModuleLayer.boot().configuration().resolveAndBind(finder, ModuleFinder.of(), Set.of("klant"));
        // without the class path: what is not in a module is not there
        return ModuleLayer.boot()
                .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader("klant")
                .loadClass("klant.Main");
    }

    @Test
    void itWorksOnTheModulePath(@TempDir Path map) throws Exception {
        Class<?> main = klant(map);
        assertThat(main.getModule().isNamed()).isTrue();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(main.getClassLoader());
            String json = "{\"zorgkantoor\":\"CZ\",\"tarief\":178.88105,\"periode\":{\"van\":\"2024-01-01\"}}";
            assertThat(main.getMethod("repeat", String.class).invoke(null, json))
                    .isEqualTo(json);
            assertThat(main.getMethod("read", String.class).invoke(null, "12.30"))
                    .isEqualTo("12.3");
            assertThat(main.getMethod("read", String.class).invoke(null, "\"12\""))
                    .isEqualTo("1 problem in x:\n  (whole document) (line 1, column 1): found \"12\";"
                            + " expected: a number, such as 95.5");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
