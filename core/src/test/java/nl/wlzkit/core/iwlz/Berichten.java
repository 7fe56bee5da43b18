package nl.wlzkit.core.iwlz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.source.Resources;

/** The messages of the tests, made up, and changes to them. */
final class Berichten {
    private Berichten() {}

    static byte[] bytes(String naam) {
        return Resources.bytes(Berichten.class.getResourceAsStream(naam), naam);
    }

    static JsonValue document(String naam) {
        Problems problems = new Problems(naam);
        JsonValue document = JsonReader.read(bytes(naam + ".json"), problems);
        problems.throwIfAny();
        return document;
    }

    static Zorgbericht bericht(JsonValue document) {
        Problems problems = new Problems("test");
        Optional<Zorgbericht> bericht = Zorgbericht.read(document, problems);
        problems.throwIfAny();
        return bericht.orElseThrow();
    }

    static Zorgbericht bericht(String naam) {
        return bericht(document(naam));
    }

    /** Steps from the root, or from the first client. */
    static List<String> path(String plaats) {
        List<String> stappen = new ArrayList<>();
        if (!plaats.startsWith("header") && !plaats.startsWith("clienten")) {
            stappen.addAll(List.of("clienten", "0"));
        }
        if (!plaats.isEmpty()) {
            stappen.addAll(List.of(plaats.split("/", -1)));
        }
        return stappen;
    }

    /** {@code veld=waarde} fills, {@code veld=} removes, {@code @0} copies an element of the same list to this place. */
    static JsonValue change(JsonValue document, String plaats, String wijzigingen) {
        JsonValue veranderd = document;
        for (String wijziging : wijzigingen.split(";", -1)) {
            String w = wijziging.strip();
            List<String> pad = path(plaats);
            if (w.startsWith("@")) {
                veranderd = copy(veranderd, pad, Integer.parseInt(w.substring(1)));
            } else {
                int is = w.indexOf('=');
                pad.add(w.substring(0, is));
                String waarde = w.substring(is + 1);
                veranderd = set(veranderd, pad, waarde.isEmpty() ? null : JsonValue.text(waarde));
            }
        }
        return veranderd;
    }

    private static JsonValue set(JsonValue in, List<String> pad, JsonValue waarde) {
        String stap = pad.get(0);
        List<String> rest = pad.subList(1, pad.size());
        if (in instanceof JsonObject o) {
            Map<String, JsonValue> members = new LinkedHashMap<>(o.members());
            if (!rest.isEmpty()) {
                members.put(stap, set(members.get(stap), rest, waarde));
            } else if (waarde == null) {
                if (members.remove(stap) == null) {
                    throw new IllegalArgumentException("nothing to remove: " + stap);
                }
            } else {
                members.put(stap, waarde);
            }
            return JsonValue.object(members);
        }
        List<JsonValue> elements = new ArrayList<>(((JsonArray) in).elements());
        int i = Integer.parseInt(stap);
        elements.set(i, set(elements.get(i), rest, waarde));
        return JsonValue.array(elements);
    }

    private static JsonValue copy(JsonValue in, List<String> pad, int van) {
        if (in instanceof JsonObject o) {
            Map<String, JsonValue> members = new LinkedHashMap<>(o.members());
            members.put(pad.get(0), copy(members.get(pad.get(0)), pad.subList(1, pad.size()), van));
            return JsonValue.object(members);
        }
        List<JsonValue> elements = new ArrayList<>(((JsonArray) in).elements());
        int i = Integer.parseInt(pad.get(0));
        if (pad.size() == 1) {
            elements.add(i, elements.get(van));
        } else {
            elements.set(i, copy(elements.get(i), pad.subList(1, pad.size()), van));
        }
        return JsonValue.array(elements);
    }
}
