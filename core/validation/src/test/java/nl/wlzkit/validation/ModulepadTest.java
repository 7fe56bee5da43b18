package nl.wlzkit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
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
                requires nl.wlzkit.validation;
                exports klant;
                opens klant.open to org.hibernate.validator, nl.wlzkit.validation;
                opens klant.dicht to org.hibernate.validator;
            }
            """;

    private static final String OPEN = """
            package klant.open;

            import jakarta.validation.constraints.NotNull;
            import java.time.LocalDate;
            import nl.wlzkit.validation.*;

            @GeldigePeriode
            record Aanvraag(@Agb String agb, @NotNull @Bsn String bsn, LocalDate van, LocalDate totEnMet) {
                @Bedragtekst(notatie = Getalnotatie.KAAL)
                String bedrag() {
                    return "1,5";
                }
            }
            """;

    private static final String MAKER = """
            package klant.open;

            import java.time.LocalDate;

            public final class Maker {
                private Maker() {}

                public static Object fout() {
                    return new Aanvraag("x", null, LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 1));
                }
            }
            """;

    private static final String DICHT = """
            package klant.dicht;

            import java.time.LocalDate;
            import nl.wlzkit.validation.GeldigePeriode;

            @GeldigePeriode
            public record Periode(LocalDate van, LocalDate totEnMet) {}
            """;

    private static final String MAIN = """
            package klant;

            import jakarta.validation.ConstraintDeclarationException;
            import jakarta.validation.Validator;
            import nl.wlzkit.core.input.OngeldigeInvoerException;
            import nl.wlzkit.core.text.Taal;
            import nl.wlzkit.validation.WlzValidatie;

            public final class Main {
                private Main() {}

                public static String messages(String taal) {
                    Validator validator = WlzValidatie.validator(Taal.valueOf(taal));
                    StringBuilder s = new StringBuilder();
                    validator.validate(klant.open.Maker.fout()).stream()
                            .map(v -> v.getPropertyPath() + " " + v.getMessage() + "\\n")
                            .sorted()
                            .forEach(s::append);
                    return s.toString();
                }

                public static String check() {
                    try {
                        WlzValidatie.check(klant.open.Maker.fout(), "klant", WlzValidatie.validator(Taal.EN));
                        return "";
                    } catch (OngeldigeInvoerException e) {
                        return e.bericht(Taal.NL);
                    }
                }

                public static String dicht() {
                    try {
                        WlzValidatie.validator(Taal.EN).validate(new klant.dicht.Periode(null, null));
                        return "";
                    } catch (ConstraintDeclarationException e) {
                        return e.getMessage();
                    }
                }
            }
            """;

    private static List<Path> jars() throws Exception {
        List<Path> jars = new java.util.ArrayList<>();
        for (String type : List.of(
                WlzValidatie.class.getName(),
                Taal.class.getName(),
                "com.fasterxml.jackson.core.JsonFactory",
                "com.fasterxml.classmate.TypeResolver",
                "jakarta.validation.Validation",
                "org.hibernate.validator.HibernateValidator",
                "org.jboss.logging.Logger")) {
            jars.add(Path.of(Class.forName(type)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        }
        return jars;
    }

    private static Class<?> klant(Path map) throws Exception {
        Path bron = Files.createDirectories(map.resolve("bron/klant/open")).getParent();
        Files.createDirectories(bron.resolve("dicht"));
        List<Path> files = List.of(
                Files.writeString(bron.resolveSibling("module-info.java"), MODULE),
                Files.writeString(bron.resolve("Main.java"), MAIN),
                Files.writeString(bron.resolve("open/Aanvraag.java"), OPEN),
                Files.writeString(bron.resolve("open/Maker.java"), MAKER),
                Files.writeString(bron.resolve("dicht/Periode.java"), DICHT));
        String path = jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        Path classes = map.resolve("classes");
        StringWriter out = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            out,
                            manager,
                            null,
                            List.of(
                                    "--release",
                                    "17",
                                    "-Xlint:all",
                                    "-Werror",
                                    "--module-path",
                                    path,
                                    "-d",
                                    classes.toString()),
                            null,
                            manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(compiled).as(out.toString()).isTrue();
        }
        ModuleFinder finder = ModuleFinder.of(
                Stream.concat(Stream.of(classes), jars().stream()).toArray(Path[]::new));
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of("klant"));
        // without the class path: what is not in a module is not there
        return ModuleLayer.boot()
                .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader("klant")
                .loadClass("klant.Main");
    }

    @Test
    void itWorksOnTheModulePathMessagesIncluded(@TempDir Path map) throws Exception {
        Class<?> main = klant(map);
        assertThat(main.getModule().isNamed()).isTrue();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(main.getClassLoader());
            assertThat(main.getMethod("messages", String.class).invoke(null, "NL"))
                    .isEqualTo("""
                            agb verwacht: een AGB-code: 8 cijfers
                            bedrag verwacht: een bedrag in euro's, zoals 1234.56
                            bsn mag niet null zijn
                            totEnMet verwacht: een laatste dag niet vóór de eerste (van)
                            """);
            assertThat(main.getMethod("messages", String.class).invoke(null, "EN"))
                    .isEqualTo("""
                            agb expected: an AGB code: 8 digits
                            bedrag expected: an amount in euros, such as 1234.56
                            bsn must not be null
                            totEnMet expected: a last day not before the first (van)
                            """);
            assertThat(main.getMethod("check").invoke(null)).isEqualTo("""
                            4 problemen in klant:
                              /agb: gevonden "x"; verwacht: een AGB-code: 8 cijfers
                              /bedrag: gevonden "1,5"; verwacht: een bedrag in euro's, zoals 1234.56
                              /bsn: verwacht: mag niet null zijn
                              /totEnMet: gevonden 2024-01-01; verwacht: een laatste dag niet vóór de eerste (van)""");
            assertThat(main.getMethod("dicht").invoke(null))
                    .isEqualTo("cannot read klant.dicht.Periode: let module klant open package klant.dicht"
                            + " to org.hibernate.validator and nl.wlzkit.validation");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
