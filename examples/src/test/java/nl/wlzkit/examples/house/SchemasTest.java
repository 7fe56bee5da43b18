package nl.wlzkit.examples.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.json.WlzJson;
import nl.wlzkit.testing.Anderen;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The schemas that are shipped are those that the readers give. After a change of a reader
 * {@code mvn verify -Dwlzkit.schemas.write=true} writes them anew.
 */
class SchemasTest {
    private static final boolean WRITE = Boolean.getBoolean("wlzkit.schemas.write");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TestFactory
    Stream<DynamicTest> everySchemaIsAResource() {
        return WlzJson.types().entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getValue()))
                .map(e -> DynamicTest.dynamicTest(e.getValue(), () -> check(e.getKey(), e.getValue())));
    }

    private static void check(Class<?> type, String name) throws Exception {
        String resource = "META-INF/wlzkit/schema/" + name + ".schema.json";
        String schema = WlzJson.schema(type);
        if (WRITE) {
            // values are described by the module that reads them, everything else by its own
            String module = name.equals(type.getSimpleName())
                    ? "core/json"
                    : type.getName().replaceFirst("nl\\.wlzkit\\.(\\w+)\\..*", "$1");
            Path file = Path.of("..", module, "src", "main", "resources").resolve(resource);
            if (!Files.exists(file) || !tree(Files.readString(file)).equals(tree(schema))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, schema);
            }
        } else {
            try (InputStream in = SchemasTest.class.getClassLoader().getResourceAsStream(resource)) {
                assertThat(in).as(resource).isNotNull();
                assertThat(MAPPER.readTree(in)).isEqualTo(tree(schema));
            }
        }
    }

    // ------------------------------------------------------------------------ the reader and the schema say the same

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    /** What is put in the place of every part of a sample. */
    private static final List<String> OTHERS = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1.5",
            "101",
            "1e9",
            "1e-11",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"CZ\"",
            "\"cz\"",
            "\"hier\"",
            "\"2014-12-31\"",
            "\"2024-02-30\"",
            "\"2026-12-31\"",
            "\"2027-01-01\"",
            "\"4VV\"",
            "\"VV4\"",
            "\"MPT\"",
            "\"PGB+MPT\"",
            "\"dag\"",
            "[]",
            "[1]",
            "{}");

    /** What a schema cannot say: what depends on a day, on a policy or on another part of the document. */
    private static final List<String> BEYOND_A_SCHEMA = List.of(
            "a day on which the policy is in force",
            "a day on which the indicatie holds",
            "a day from 2015-01-01 on",
            "a last day not before the first",
            "an agreement for 2016 that fits the category",
            "parts that together are not more than the surcharge",
            "weights that add up to 1",
            "a value with treatment that is not below that without",
            "a name that is in the question",
            "a part of at most the whole",
            "a percentage of at most the present one",
            "a day on or after the feedback",
            "parts that fit together",
            "every name once");

    /** Left out: a policy, of which its module tries every change, and documents of which a policy says what may be in them. */
    @TestFactory
    Stream<DynamicTest> aDocumentIsReadExactlyWhenItHasTheFormOfTheSchema() {
        return WlzJson.types().entrySet().stream()
                .filter(e -> !e.getValue().equals(e.getKey().getSimpleName()))
                .filter(e -> !Set.of("tariefbeleid", "beleidswijziging", "aanbieder", "portefeuille")
                        .contains(e.getValue()))
                .sorted(Comparator.comparing(e -> e.getValue()))
                .map(e -> DynamicTest.dynamicTest(e.getValue(), () -> agrees(e.getKey(), e.getValue())));
    }

    private static void agrees(Class<?> type, String name) throws Exception {
        Schema schema = REGISTRY.getSchema(WlzJson.schema(type), InputFormat.JSON);
        JsonNode sample;
        try (InputStream in = SchemasTest.class.getResourceAsStream("/samples/" + name + ".json")) {
            sample = MAPPER.readTree(in);
        }
        List<String> documents = Anderen.of(sample, OTHERS);
        Set<String> differ = new TreeSet<>();
        for (String document : documents) {
            boolean bySchema = schema.validate(document, InputFormat.JSON).isEmpty();
            List<String> refusals = refusals(type, document);
            boolean excused = bySchema
                    && !refusals.isEmpty()
                    && refusals.stream().allMatch(r -> BEYOND_A_SCHEMA.stream().anyMatch(r::startsWith));
            if (bySchema != refusals.isEmpty() && !excused) {
                differ.add(document + (bySchema ? " is refused by the reader: " + refusals : " is read"));
            }
        }
        assertThat(differ).isEmpty();
        assertThat(refusals(type, documents.get(0))).isEmpty();
    }

    private static List<String> refusals(Class<?> type, String document) {
        try {
            WlzJson.read(type, "x", document.getBytes(UTF_8));
            return List.of();
        } catch (OngeldigeInvoerException e) {
            return e.problemen().stream().map(p -> p.verwacht().in(Taal.EN)).toList();
        }
    }

    private static JsonNode tree(String json) throws Exception {
        return MAPPER.readTree(json);
    }
}
