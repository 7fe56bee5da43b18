package nl.wlzkit.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.wlzkit.json.WlzJson;
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

    private static JsonNode tree(String json) throws Exception {
        return MAPPER.readTree(json);
    }
}
