package nl.wlzkit.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pieces of which schemas are made. What they accept is tried where they are used. */
class SchemasTest {
    @Test
    void anObjectHasItsPropertiesInOrderAndNoOthers() {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        properties.put("z", Schemas.bool());
        properties.put("a", Schemas.name());

        assertThat(JsonWriter.compact(Schemas.object(properties, List.of("a"))))
                .isEqualTo("{\"type\":\"object\",\"properties\":{\"z\":{\"type\":\"boolean\"},"
                        + "\"a\":{\"type\":\"string\",\"pattern\":\"\\\\S\"}},"
                        + "\"required\":[\"a\"],\"additionalProperties\":false}");
    }

    @Test
    void anObjectOfWhichNothingMustBeThereDoesNotSaySo() {
        assertThat(JsonWriter.compact(Schemas.object(Map.of(), List.of())))
                .isEqualTo("{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false}");
    }

    @Test
    void aDocumentNamesItsDialectAndTitleFirst() {
        assertThat(JsonWriter.compact(Schemas.document("een titel", Schemas.bool())))
                .isEqualTo("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\","
                        + "\"title\":\"een titel\",\"type\":\"boolean\"}");
    }

    @Test
    void wordsAreAnEnumeration() {
        assertThat(JsonWriter.compact(Schemas.oneOf(List.of("b", "a")))).isEqualTo("{\"enum\":[\"b\",\"a\"]}");
    }

    @Test
    void aDateIsATextOfItsForm() {
        assertThat(JsonWriter.compact(Schemas.date()))
                .isEqualTo("{\"type\":\"string\",\"format\":\"date\",\"pattern\":\"^\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}");
    }

    @Test
    void aBoundIsInsideOrOutside() {
        BigDecimal nul = BigDecimal.ZERO;
        BigDecimal een = new BigDecimal("1.5");

        assertThat(JsonWriter.compact(Schemas.number(nul, true, een, true, 2)))
                .isEqualTo("{\"type\":\"number\",\"minimum\":0,\"maximum\":1.5,\"multipleOf\":0.01}");
        assertThat(JsonWriter.compact(Schemas.number(nul, false, een, false, 2)))
                .isEqualTo("{\"type\":\"number\",\"exclusiveMinimum\":0,\"exclusiveMaximum\":1.5,\"multipleOf\":0.01}");
    }
}
