package nl.wlzkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.testing.Anderen;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schema of a value and its reader accept and refuse the same documents. */
class SchemaTest {
    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    /** What is put in the place of every part of a sample. */
    private static final List<String> OTHERS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e15",
            "999999999999998",
            "1e-59",
            "2147483648",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"0\"",
            "\"1/0\"",
            "\"2024-02-30\"",
            "\"2024-2-3\"",
            "\"12345678\"",
            "\"VERBLIJF\"",
            "\"verblijf\"",
            "[]",
            "[1]",
            "{}",
            "{\"nl\":\"a\"}");

    /** What a schema cannot say: how parts depend on each other, and what a check digit is. */
    private static final Map<String, Set<String>> BEYOND_A_SCHEMA = Map.of(
            "Geldigheid", Set.of("a last day not before the first"),
            "Regel", Set.of("a last day not before the first", "an id that starts with"),
            "Lezing", Set.of("one of"),
            "Overeenkomst", Set.of("a last day not before the first"),
            "Overeenkomsthistorie", Set.of("a last day not before the first", "an agreement of"),
            "Bsn", Set.of("a citizen service number (BSN): 9 digits that pass the eleven test"));

    private static Schema schema(Class<?> type) {
        return REGISTRY.getSchema(WlzJson.schema(type), InputFormat.JSON);
    }

    private static JsonNode sample(Class<?> type) throws Exception {
        try (InputStream in = Objects.requireNonNull(
                SchemaTest.class.getResourceAsStream("/samples/" + type.getSimpleName() + ".json"))) {
            JsonNode sample = PLAIN.readTree(in);
            return type.isEnum() ? sample.get(0) : sample;
        }
    }

    @TestFactory
    Stream<DynamicTest> everyValue() {
        return Waarden.types().stream()
                .sorted(Comparator.comparing(Class::getName))
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> agrees(type)));
    }

    private static void agrees(Class<?> type) throws Exception {
        List<Error> faults = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(WlzJson.schema(type), InputFormat.JSON);
        assertThat(faults).isEmpty();
        Schema schema = schema(type);
        Set<String> differ = new TreeSet<>();
        for (String document : documents(type)) {
            boolean bySchema = schema.validate(document, InputFormat.JSON).isEmpty();
            List<String> refusals = refusals(type, document);
            boolean excused =
                    bySchema && !refusals.isEmpty() && refusals.stream().allMatch(r -> isBeyond(type, r));
            if (bySchema != refusals.isEmpty() && !excused) {
                differ.add(document + (bySchema ? " is refused by the reader: " + refusals : " is read"));
            }
        }
        assertThat(differ).isEmpty();
    }

    private static boolean isBeyond(Class<?> type, String refusal) {
        return BEYOND_A_SCHEMA.getOrDefault(type.getSimpleName(), Set.of()).stream()
                .anyMatch(refusal::startsWith);
    }

    /** The sample, and everything that differs from it in one place. */
    private static List<String> documents(Class<?> type) throws Exception {
        List<String> documents = Anderen.of(sample(type), OTHERS);
        documents.addAll(OTHERS);
        return documents;
    }

    private static List<String> refusals(Class<?> type, String document) {
        try {
            WlzJson.read(type, "x", document.getBytes(UTF_8));
            return List.of();
        } catch (OngeldigeInvoerException e) {
            return e.problemen().stream().map(p -> p.verwacht().in(Taal.EN)).toList();
        }
    }

    @Test
    void aQuestionHasTheSchemaOfItsCalculator() {
        assertThat(WlzJson.schema(Speelvraag.class)).contains("\"Wat betaalt de cliënt?\"", "\"client\"");
        assertThat(WlzJson.types()).containsEntry(Speelvraag.class, "speel").containsEntry(Taal.class, "Taal");
    }

    @Test
    void anotherClassHasNoSchema() {
        assertThatThrownBy(() -> WlzJson.schema(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.String is not read from JSON");
    }
}
