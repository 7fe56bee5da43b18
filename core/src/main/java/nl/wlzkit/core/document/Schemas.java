package nl.wlzkit.core.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.document.JsonValue.JsonObject;

/** Makes JSON Schemas (2020-12) that say what the strict readers accept. Stateless and thread-safe. */
public final class Schemas {
    /** The dialect that every schema names. */
    public static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private Schemas() {}

    /**
     * Makes the schema of a whole document: another schema with its dialect and title.
     *
     * @param title what the document is
     * @param schema the schema of its value
     * @return the schema
     */
    public static JsonValue document(String title, JsonValue schema) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("$schema", JsonValue.text(DIALECT));
        members.put("title", JsonValue.text(title));
        members.putAll(((JsonObject) schema).members());
        return JsonValue.object(members);
    }

    /**
     * Makes the schema of an object that has these properties and no others.
     *
     * @param properties the schemas of the properties by name
     * @param required the names of those that must be there
     * @return the schema
     */
    public static JsonValue object(Map<String, JsonValue> properties, List<String> required) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("type", JsonValue.text("object"));
        members.put("properties", JsonValue.object(properties));
        if (!required.isEmpty()) {
            members.put("required", texts(required));
        }
        members.put("additionalProperties", JsonValue.bool(false));
        return JsonValue.object(members);
    }

    /**
     * Makes the schema of a text that is one of some words.
     *
     * @param words the words
     * @return the schema
     */
    public static JsonValue oneOf(List<String> words) {
        return JsonValue.object(Map.of("enum", texts(words)));
    }

    /**
     * Makes the schema of a date, such as 2024-01-31.
     *
     * @return the schema
     */
    public static JsonValue date() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("type", JsonValue.text("string"));
        members.put("format", JsonValue.text("date"));
        members.put("pattern", JsonValue.text("^\\d{4}-\\d{2}-\\d{2}$"));
        return JsonValue.object(members);
    }

    /**
     * Makes the schema of true or false.
     *
     * @return the schema
     */
    public static JsonValue bool() {
        return JsonValue.object(Map.of("type", JsonValue.text("boolean")));
    }

    /**
     * Makes the schema of any text.
     *
     * @return the schema
     */
    public static JsonValue text() {
        return JsonValue.object(Map.of("type", JsonValue.text("string")));
    }

    /**
     * Makes the schema of a text of some form.
     *
     * @param pattern a regular expression that finds the text, as ECMA-262 has it
     * @return the schema
     */
    public static JsonValue text(String pattern) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("type", JsonValue.text("string"));
        members.put("pattern", JsonValue.text(pattern));
        return JsonValue.object(members);
    }

    /**
     * Makes the schema of a list.
     *
     * @param items the schema of its elements
     * @return the schema
     */
    public static JsonValue list(JsonValue items) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("type", JsonValue.text("array"));
        members.put("items", items);
        return JsonValue.object(members);
    }

    /**
     * Makes the schema of a whole number.
     *
     * @param from the lowest
     * @param to the highest
     * @return the schema
     */
    public static JsonValue whole(long from, long to) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("type", JsonValue.text("integer"));
        members.put("minimum", JsonValue.number(BigDecimal.valueOf(from)));
        members.put("maximum", JsonValue.number(BigDecimal.valueOf(to)));
        return JsonValue.object(members);
    }

    /**
     * Makes the schema of a text that is not blank.
     *
     * @return the schema
     */
    public static JsonValue name() {
        return text("\\S");
    }

    /**
     * Makes the schema of a number within bounds.
     *
     * @param from the lower bound
     * @param fromInside whether the lower bound itself is allowed
     * @param to the upper bound
     * @param toInside whether the upper bound itself is allowed
     * @param decimals the most decimals
     * @return the schema
     */
    public static JsonValue number(BigDecimal from, boolean fromInside, BigDecimal to, boolean toInside, int decimals) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("type", JsonValue.text("number"));
        members.put(fromInside ? "minimum" : "exclusiveMinimum", JsonValue.number(from));
        members.put(toInside ? "maximum" : "exclusiveMaximum", JsonValue.number(to));
        members.put("multipleOf", JsonValue.number(BigDecimal.ONE.movePointLeft(decimals)));
        return JsonValue.object(members);
    }

    /**
     * Makes the schema of an object of which some properties are never there together.
     *
     * @param object the schema of the object without that
     * @param groups the properties that do not go together; at least one group
     * @return the schema
     */
    public static JsonValue notBoth(JsonObject object, List<List<String>> groups) {
        List<JsonValue> all = groups.stream()
                .map(group -> JsonValue.object(Map.of("required", texts(group))))
                .toList();
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        members.put("not", all.size() == 1 ? all.get(0) : JsonValue.object(Map.of("anyOf", JsonValue.array(all))));
        return JsonValue.object(members);
    }

    private static JsonValue texts(List<String> words) {
        return JsonValue.array(words.stream().map(JsonValue::text).toList());
    }
}
