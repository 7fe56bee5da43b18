package nl.wlzkit.tariff;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.tariff.policy.Tariefbeleid;

/** JSON documents and changes to them; a place is a JSON pointer. */
public final class Documenten {
    private Documenten() {}

    /** The published policy. */
    public static JsonValue policy() {
        return resource(Tariefbeleid.class, "tariefbeleid-vv-2024.json");
    }

    /** The published policy of a sector. */
    public static JsonValue policy(Sector sector) {
        return resource(Tariefbeleid.class, "tariefbeleid-" + sector.name().toLowerCase(Locale.ROOT) + "-2024.json");
    }

    /** A document that is beside a type. */
    public static JsonValue resource(Class<?> naast, String naam) {
        return json(Resources.text(naast.getResourceAsStream(naam), naam));
    }

    /** Reads a document, or a piece of one. */
    public static JsonValue json(String tekst) {
        Problems problems = new Problems("test");
        JsonValue value = JsonReader.read(tekst.getBytes(StandardCharsets.UTF_8), problems);
        problems.throwIfAny();
        return value;
    }

    /** Writes a document. */
    public static byte[] bytes(JsonValue value) {
        return JsonWriter.compact(value).getBytes(StandardCharsets.UTF_8);
    }

    /** All values of a document, each before the ones inside it. */
    public static Stream<JsonValue> values(JsonValue value) {
        return Stream.concat(Stream.of(value), children(value).flatMap(Documenten::values));
    }

    private static Stream<JsonValue> children(JsonValue value) {
        if (value instanceof JsonObject o) {
            return o.members().values().stream();
        }
        return value instanceof JsonArray a ? a.elements().stream() : Stream.empty();
    }

    /** The value at a place. */
    public static JsonValue at(JsonValue document, String pointer) {
        return values(document)
                .filter(v -> v.place().pointer().equals(pointer))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing stands at " + pointer));
    }

    /** The document with another value at a place. */
    public static JsonValue replace(JsonValue document, String pointer, String waarde) {
        return change(document, pointer, Optional.of(json(waarde)));
    }

    /** The document without the member or element at a place. */
    public static JsonValue remove(JsonValue document, String pointer) {
        return change(document, pointer, Optional.empty());
    }

    /** The document with one member more in the object at a place. */
    public static JsonValue put(JsonValue document, String pointer, String naam, String waarde) {
        JsonObject object = (JsonObject) at(document, pointer);
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        members.put(naam, json(waarde));
        return change(document, pointer, Optional.of(JsonValue.object(members)));
    }

    /** The document with one element more at the end of the array at a place. */
    public static JsonValue append(JsonValue document, String pointer, String waarde) {
        List<JsonValue> elements = new ArrayList<>(((JsonArray) at(document, pointer)).elements());
        elements.add(json(waarde));
        return change(document, pointer, Optional.of(JsonValue.array(elements)));
    }

    private static JsonValue change(JsonValue document, String pointer, Optional<JsonValue> nieuw) {
        at(document, pointer);
        // read again, so that every value knows its place in the changed document
        return json(JsonWriter.compact(rewrite(document, pointer, nieuw).orElseThrow()));
    }

    private static Optional<JsonValue> rewrite(JsonValue value, String pointer, Optional<JsonValue> nieuw) {
        if (value.place().pointer().equals(pointer)) {
            return nieuw;
        }
        if (value instanceof JsonObject o) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            o.members().forEach((naam, v) -> rewrite(v, pointer, nieuw).ifPresent(n -> members.put(naam, n)));
            return Optional.of(JsonValue.object(members));
        }
        if (value instanceof JsonArray a) {
            return Optional.of(JsonValue.array(a.elements().stream()
                    .flatMap(v -> rewrite(v, pointer, nieuw).stream())
                    .toList()));
        }
        return Optional.of(value);
    }

    /** The elements of the array at a place, each with its own place. */
    public static List<String> elementsAt(JsonValue document, String pointer) {
        int aantal = ((JsonArray) at(document, pointer)).elements().size();
        return IntStream.range(0, aantal).mapToObj(i -> pointer + "/" + i).toList();
    }

    /** What a JSON Schema has against a document. */
    public static List<Error> violations(JsonValue schema, JsonValue document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonWriter.compact(schema), InputFormat.JSON)
                .validate(JsonWriter.compact(document), InputFormat.JSON);
    }

    /** What JSON Schema 2020-12 has against a schema. */
    public static List<Error> violations(JsonValue schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(JsonWriter.compact(schema), InputFormat.JSON);
    }
}
