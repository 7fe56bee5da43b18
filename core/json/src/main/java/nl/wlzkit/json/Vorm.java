package nl.wlzkit.json;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Problems;

/**
 * How one type is written as JSON, and read: the one definition behind {@link WlzJson} and {@link WlzModule}.
 *
 * @param write makes the JSON value
 * @param read takes a JSON value apart; what is wrong goes to the problems, and nothing comes out
 * @param text whether the JSON value is a text, so that it can also be the name of a property
 * @param schema makes the JSON Schema of what is read; it cannot say how parts depend on each other
 */
record Vorm<T>(
        Function<T, JsonValue> write,
        BiFunction<JsonValue, Problems, Optional<T>> read,
        boolean text,
        Supplier<JsonValue> schema) {
    /** An object, or another form that cannot be a name. */
    static <T> Vorm<T> of(
            Function<T, JsonValue> write,
            BiFunction<JsonValue, Problems, Optional<T>> read,
            Supplier<JsonValue> schema) {
        return new Vorm<>(write, read, false, schema);
    }

    /** A text that a function reads; what it refuses is a problem. */
    static <T> Vorm<T> text(Function<T, String> write, Function<String, T> read, Supplier<JsonValue> schema) {
        return new Vorm<>(
                v -> JsonValue.text(write.apply(v)), (at, problems) -> problems.parse(at, read), true, schema);
    }
}
