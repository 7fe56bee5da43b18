package nl.wlzkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One file for every value type: what was once written must be read for ever, and is written identically. A file is added
 * when there is a new type; a file that is there is never changed.
 */
class SamplesTest {
    /** A mapper remembers what it found for a type, so each test has its own. */
    private final JsonMapper mapper = WlzJson.mapper();

    private static String sample(String name) throws Exception {
        try (InputStream in = Objects.requireNonNull(
                SamplesTest.class.getResourceAsStream("/samples/" + name + ".json"), "samples/" + name + ".json")) {
            String text = new String(in.readAllBytes(), UTF_8);
            assertThat(text).as(name).endsWith("\n");
            return text.strip();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyValueType() {
        return Stream.concat(Waarden.types().stream(), Stream.of(Speelvraag.class))
                .sorted(Comparator.comparing(Class::getName))
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> check(type)));
    }

    private void check(Class<?> type) throws Exception {
        String json = sample(type.getSimpleName());
        // a sample of an enumeration is the list of all its constants
        if (type.isEnum()) {
            List<Object> constants = Arrays.asList((Object[]) type.getEnumConstants());
            assertThat(WlzJson.write(constants)).isEqualTo(json);
            assertThat((Object) mapper.readValue(json, type.arrayType())).isEqualTo(type.getEnumConstants());
        } else {
            Object value = WlzJson.read(type, type.getSimpleName(), json.getBytes(UTF_8));
            assertThat(value).isInstanceOf(type);
            assertThat(WlzJson.write(value)).isEqualTo(json);
            assertThat(mapper.writeValueAsString(mapper.readValue(json, type))).isEqualTo(json);
        }
    }

    @Test
    void ranges() throws Exception {
        String json = sample("Bandbreedte");
        assertThat(WlzJson.write(mapper.readValue(json, new TypeReference<Bandbreedte<Bedrag>>() {})))
                .isEqualTo(json);
    }

    @Test
    void outcomes() throws Exception {
        String json = sample("Uitkomst");
        assertThat(WlzJson.write(WlzJson.readOutcome(json.getBytes(UTF_8)))).isEqualTo(json);
    }

    /** Public types of core without JSON of their own: what hangs on them, or where they occur, says why. */
    private static final Set<String> WITHOUT = Set.of(
            // parts of an outcome, which is written as a whole
            "Antwoord",
            "Geval",
            "Gegeven",
            "Post",
            "Stap",
            "Vernauwing",
            "Vernauwing$Gevolg",
            // only written: no sample can be read
            "Gat",
            "Domein$Bereik",
            "Domein$Keuze",
            "Omhulling",
            // what a check found, and the rows of its tables
            "Codegegevens",
            "Codevenster",
            "Controleregel",
            "Controleverslag",
            "Overtreding",
            // parts of a message, which is written as a whole, and the typed view of one
            "Berichtdeel",
            "Berichtklasse",
            "Toewijzing",
            // the register and the readers themselves, and what a reader finds wrong
            "Fout",
            "Inschrijving",
            "Rekenpakket$Rij",
            "Rekenvoorbeeld",
            "Objectvorm$Eigenschap",
            "JsonValue$JsonArray",
            "JsonValue$JsonBoolean",
            "JsonValue$JsonInvalid",
            "JsonValue$JsonNull",
            "JsonValue$JsonNumber",
            "JsonValue$JsonObject",
            "JsonValue$JsonString",
            "Regelbron$Gebruik",
            "Spoor$Uit",
            "Tijdlijn$Gedateerd",
            "Waardetype",
            // data that wlzkit brings about the documents and the parties, and a finding about a history
            "Opsomming",
            "Opsomming$Lid",
            "Aanwijzing",
            "Overeenkomsthistorie$Overlapping",
            "Zorgkantoorcode",
            // answers for people, shown by the command line; a program asks the register
            "Leveringsvormoverzicht",
            "Leveringsvormoverzicht$Regel");

    /** Whoever adds a record or an enumeration to core is asked for its JSON here. */
    @Test
    void noPublicRecordOrEnumerationOfCoreIsForgotten() throws Exception {
        Set<String> forgotten = new TreeSet<>();
        for (String name : names()) {
            Class<?> type = Class.forName("nl.wlzkit.core." + name);
            boolean value = type.isRecord() || type.isEnum();
            boolean shown = java.lang.reflect.Modifier.isPublic(type.getModifiers())
                    && (type.getEnclosingClass() == null
                            || java.lang.reflect.Modifier.isPublic(
                                    type.getEnclosingClass().getModifiers()));
            String last = name.substring(name.lastIndexOf('.') + 1);
            if (value
                    && shown
                    && !WITHOUT.contains(last)
                    && type != Bandbreedte.class
                    && Waarden.find(type).isEmpty()) {
                forgotten.add(name);
            }
        }
        assertThat(forgotten).isEmpty();
    }

    private static List<String> names() throws Exception {
        Path place = Path.of(
                Bedrag.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            Path root = place.resolve("nl/wlzkit/core");
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(f -> root.relativize(f).toString().replace(File.separatorChar, '/'))
                        .flatMap(SamplesTest::name)
                        .collect(Collectors.toList());
            }
        }
        try (var jar = new java.util.jar.JarFile(place.toFile())) {
            return jar.stream()
                    .map(java.util.zip.ZipEntry::getName)
                    .filter(n -> n.startsWith("nl/wlzkit/core/"))
                    .map(n -> n.substring("nl/wlzkit/core/".length()))
                    .flatMap(SamplesTest::name)
                    .collect(Collectors.toList());
        }
    }

    private static Stream<String> name(String file) {
        return file.endsWith(".class") && !file.endsWith("-info.class")
                ? Stream.of(file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                : Stream.empty();
    }
}
