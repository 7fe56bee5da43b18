package nl.wlzkit.core.document;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value that knows where it stood. Immutable and thread-safe.
 *
 * <p>The same tree is used to write: the factories make values without a place.
 */
public sealed interface JsonValue {
    /**
     * Returns where the value stood.
     *
     * @return the place; {@link Place#NONE} for a value that was made
     */
    Place place();

    /**
     * An object; its members in the order of the document.
     *
     * @param place where it stood
     * @param members the members by name
     */
    record JsonObject(Place place, Map<String, JsonValue> members) implements JsonValue {
        /**
         * Copies the members, keeping their order.
         *
         * @param place where it stood
         * @param members the members by name
         */
        public JsonObject {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /**
     * An array.
     *
     * @param place where it stood
     * @param elements the elements
     */
    record JsonArray(Place place, List<JsonValue> elements) implements JsonValue {
        /**
         * Copies the elements.
         *
         * @param place where it stood
         * @param elements the elements
         */
        public JsonArray {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A text.
     *
     * @param place where it stood
     * @param value the text
     */
    record JsonString(Place place, String value) implements JsonValue {}

    /**
     * A number, exactly as written: 95.50 keeps its zero.
     *
     * @param place where it stood
     * @param value the number
     */
    record JsonNumber(Place place, BigDecimal value) implements JsonValue {}

    /**
     * True or false.
     *
     * @param place where it stood
     * @param value which
     */
    record JsonBoolean(Place place, boolean value) implements JsonValue {}

    /**
     * The value null.
     *
     * @param place where it stood
     */
    record JsonNull(Place place) implements JsonValue {}

    /**
     * A value that was already reported as wrong while it was read; whoever meets it says no more about it.
     *
     * @param place where it stood
     */
    record JsonInvalid(Place place) implements JsonValue {}

    /**
     * Makes an object.
     *
     * @param members the members, in the order in which they are to be written
     * @return the object
     */
    static JsonValue object(Map<String, JsonValue> members) {
        return new JsonObject(Place.NONE, members);
    }

    /**
     * Makes an array.
     *
     * @param elements the elements
     * @return the array
     */
    static JsonValue array(List<? extends JsonValue> elements) {
        return new JsonArray(Place.NONE, List.copyOf(elements));
    }

    /**
     * Makes a text.
     *
     * @param value the text
     * @return the value
     */
    static JsonValue text(String value) {
        return new JsonString(Place.NONE, value);
    }

    /**
     * Makes a number.
     *
     * @param value the number
     * @return the value
     */
    static JsonValue number(BigDecimal value) {
        return new JsonNumber(Place.NONE, value);
    }

    /**
     * Makes a truth value.
     *
     * @param value which
     * @return the value
     */
    static JsonValue bool(boolean value) {
        return new JsonBoolean(Place.NONE, value);
    }
}
