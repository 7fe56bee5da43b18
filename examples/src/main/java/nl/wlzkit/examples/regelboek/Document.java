package nl.wlzkit.examples.regelboek;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonObject;

/** Looks into a document, and changes one place of it. Not to be instantiated; thread-safe. */
final class Document {
    private Document() {}

    /** What stands at a path of names. */
    static Optional<JsonValue> get(JsonValue document, List<String> pad) {
        JsonValue nu = document;
        for (String naam : pad) {
            JsonValue dieper =
                    nu instanceof JsonObject object ? object.members().get(naam) : null;
            if (dieper == null) {
                return Optional.empty();
            }
            nu = dieper;
        }
        return Optional.of(nu);
    }

    /** The document with another value at a path, or with nothing there; where nothing is, nothing changes. */
    static JsonValue with(JsonValue document, List<String> pad, Optional<JsonValue> waarde) {
        if (waarde.isEmpty() && get(document, pad).isEmpty()) {
            return document;
        }
        Map<String, JsonValue> members =
                document instanceof JsonObject object ? new LinkedHashMap<>(object.members()) : new LinkedHashMap<>();
        String naam = pad.get(0);
        if (pad.size() > 1) {
            JsonValue dieper = members.getOrDefault(naam, JsonValue.object(Map.of()));
            members.put(naam, with(dieper, pad.subList(1, pad.size()), waarde));
        } else if (waarde.isPresent()) {
            members.put(naam, waarde.get());
        } else {
            members.remove(naam);
        }
        return JsonValue.object(members);
    }

    /** Says whether it is one value, such as a text, and not a list or an object. */
    static boolean isScalar(JsonValue waarde) {
        return !(waarde instanceof JsonObject || waarde instanceof JsonArray);
    }
}
