package nl.wlzkit.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static final JsonValue TREE = tree();

    private static JsonValue tree() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("z", JsonValue.number(new BigDecimal("95.50")));
        members.put("a", JsonValue.array(List.of(JsonValue.bool(true), new JsonValue.JsonNull(Place.NONE))));
        members.put("leeg", JsonValue.array(List.of()));
        members.put("t\"", JsonValue.text("regel\n\u0001"));
        return JsonValue.object(members);
    }

    @Test
    void compactIsOneLineInTheOrderOfTheMembers() {
        assertThat(JsonWriter.compact(TREE))
                .isEqualTo("{\"z\":95.50,\"a\":[true,null],\"leeg\":[],\"t\\\"\":\"regel\\n\\u0001\"}");
    }

    @Test
    void prettyIsIndentedByTwoSpacesWithLineFeedsOnEveryMachine() {
        assertThat(JsonWriter.pretty(TREE)).isEqualTo("""
                        {
                          "z" : 95.50,
                          "a" : [
                            true,
                            null
                          ],
                          "leeg" : [ ],
                          "t\\"" : "regel\\n\\u0001"
                        }
                        """);
    }

    @Test
    void aNumberIsWrittenWithoutAnExponent() {
        assertThat(JsonWriter.compact(JsonValue.number(new BigDecimal("1E+3")))).isEqualTo("1000");
        assertThat(JsonWriter.compact(JsonValue.number(new BigDecimal("1E-7")))).isEqualTo("0.0000001");
    }

    @Test
    void aTreeCannotBeChangedFromOutside() {
        Map<String, JsonValue> members = new LinkedHashMap<>(Map.of("a", JsonValue.bool(true)));
        JsonValue object = JsonValue.object(members);
        members.put("b", JsonValue.bool(false));
        assertThat(JsonWriter.compact(object)).isEqualTo("{\"a\":true}");
        assertThat(((JsonValue.JsonObject) object).members()).isUnmodifiable();
    }
}
