package nl.wlzkit.core.document;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.text.Tekst;

/**
 * The members of one JSON object while it is taken apart. What is asked for with {@link #required} must be there; what
 * nobody asked for before {@link #close()} is unknown, and a problem.
 *
 * <p>Mutable and for one thread, like the {@link Problems} it reports to.
 */
public final class Fields {
    private final JsonObject object;
    private final boolean present;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    Fields(JsonObject object, boolean present, Problems problems) {
        this.object = object;
        this.present = present;
        this.problems = problems;
    }

    /**
     * Takes a member that may be absent. The value null is not absence: it is reported by whoever takes the value.
     *
     * @param name the name
     * @return the value, or empty if there is no such member
     */
    public Optional<JsonValue> optional(String name) {
        known.add(name);
        return Optional.ofNullable(object.members().get(name));
    }

    /**
     * Takes a member that must be there.
     *
     * @param name the name
     * @return the value, or empty if there is no such member; that is then a problem
     */
    public Optional<JsonValue> required(String name) {
        Optional<JsonValue> value = optional(name);
        if (value.isEmpty() && present) {
            problems.add(
                    object.place(),
                    "",
                    Tekst.of(
                            "een eigenschap \"" + name + "\"; die ontbreekt",
                            "a property \"" + name + "\"; it is absent"));
        }
        return value;
    }

    /**
     * Takes all members, whatever their names; after this none is unknown.
     *
     * @return the members in the order of the document
     */
    public Map<String, JsonValue> all() {
        known.addAll(object.members().keySet());
        return object.members();
    }

    /**
     * Reads the members of an object that may be absent, such as facts by their names.
     *
     * @param name the name of the object
     * @param reader reads one member: its name and its value, or empty when it reported a problem
     * @param into receives what was read, by name, in the order of the document
     * @param <W> what a member is read into
     * @return whether all members were right; an object that is absent is
     */
    public <W> boolean members(
            String name, BiFunction<String, JsonValue, Optional<W>> reader, Map<? super String, ? super W> into) {
        Optional<JsonValue> at = optional(name);
        if (at.isEmpty()) {
            return true;
        }
        boolean right = at.get() instanceof JsonObject;
        for (Map.Entry<String, JsonValue> member :
                problems.fields(at.get()).all().entrySet()) {
            Optional<W> read = reader.apply(member.getKey(), member.getValue());
            if (read.isPresent()) {
                into.put(member.getKey(), read.get());
            } else {
                right = false;
            }
        }
        return right;
    }

    /** Reports every member that nobody asked for. */
    public void close() {
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            if (!known.contains(member.getKey())) {
                Place at = member.getValue().place();
                problems.add(
                        at,
                        "",
                        Tekst.of(
                                "geen onbekende eigenschap" + list("; bekend zijn hier "),
                                "no unknown property" + list("; known here are ")));
            }
        }
    }

    private String list(String intro) {
        return known.isEmpty() ? "" : intro + String.join(", ", known);
    }

    /**
     * Returns where the object stands.
     *
     * @return its place
     */
    public Place place() {
        return object.place();
    }
}
