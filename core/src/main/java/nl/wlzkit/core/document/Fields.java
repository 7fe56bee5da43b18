package nl.wlzkit.core.document;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
