package nl.wlzkit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Documents that differ from a sample in one place, to try whether a reader and a schema say the same of each. */
public final class Anderen {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Anderen() {}

    /**
     * Returns the sample, and everything that differs from it in one place: a part that is not there, a part that nobody
     * knows, and in the place of every part each of some other values.
     */
    public static List<String> of(JsonNode sample, List<String> others) {
        List<String> documents = new ArrayList<>(List.of(sample.toString()));
        change(sample, sample, others, documents);
        return documents;
    }

    private static void change(JsonNode document, JsonNode at, List<String> others, List<String> documents) {
        if (at instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode value = object.get(name);
                object.remove(name);
                documents.add(document.toString());
                for (String other : others) {
                    object.set(name, tree(other));
                    documents.add(document.toString());
                }
                object.set(name, value);
                change(document, value, others, documents);
            }
            object.put("onbekend", 1);
            documents.add(document.toString());
            object.remove("onbekend");
        }
        if (at instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode value = array.get(i);
                for (String other : others) {
                    array.set(i, tree(other));
                    documents.add(document.toString());
                }
                array.set(i, value);
                change(document, value, others, documents);
            }
        }
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
