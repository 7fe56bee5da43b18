package nl.wlzkit.examples.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.wlzkit.json.WlzJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One file for every question and every other document of the modules: what was once written must be read for ever, and is
 * written identically. A file is added when there is a new type; a file that is there is never changed. The values of core
 * have theirs beside {@code wlzkit-json}.
 */
class SamplesTest {
    @TestFactory
    Stream<DynamicTest> everyDocument() {
        return WlzJson.types().entrySet().stream()
                .filter(e -> !e.getValue().equals(e.getKey().getSimpleName()))
                .sorted(Comparator.comparing(e -> e.getValue()))
                .map(e -> DynamicTest.dynamicTest(e.getValue(), () -> check(e.getKey(), e.getValue())));
    }

    private static void check(Class<?> type, String name) throws Exception {
        try (InputStream in = SamplesTest.class.getResourceAsStream("/samples/" + name + ".json")) {
            assertThat(in).as("samples/" + name + ".json").isNotNull();
            String json = new String(in.readAllBytes(), UTF_8).strip();
            Object value = WlzJson.read(type, name + ".json", json.getBytes(UTF_8));
            assertThat(WlzJson.write(value)).isEqualTo(json);
        }
    }
}
