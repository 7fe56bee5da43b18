package nl.wlzkit.core.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonNumber;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonValue.JsonString;

/** A JSON tree, read and walked as a test needs it. */
public final class Tree {
    private Tree() {}

    /** Reads a document that must be without problems. */
    public static JsonValue read(String text) {
        Problems problems = new Problems("test.json");
        JsonValue value = JsonReader.read(text.getBytes(StandardCharsets.UTF_8), problems);
        problems.throwIfAny();
        return value;
    }

    /** Walks down by names and indexes. */
    public static JsonValue at(JsonValue value, Object... path) {
        JsonValue here = value;
        for (Object step : path) {
            here = step instanceof Integer index
                    ? ((JsonArray) here).elements().get(index)
                    : ((JsonObject) here).members().get((String) step);
        }
        return here;
    }

    /** The text at a path. */
    public static String text(JsonValue value, Object... path) {
        return ((JsonString) at(value, path)).value();
    }

    /** The number at a path. */
    public static BigDecimal number(JsonValue value, Object... path) {
        return ((JsonNumber) at(value, path)).value();
    }
}
