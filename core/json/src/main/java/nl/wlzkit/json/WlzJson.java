package nl.wlzkit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Waardetype;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.text.Taal;

/**
 * The values, questions and outcomes of wlzkit as JSON. Stateless and thread-safe.
 *
 * <p>What is read is untrusted: {@link #read} accepts exactly the JSON that {@link WlzModule} describes, goes on after a
 * problem, and answers with all of them at once. No error shows the number of a citizen.
 */
public final class WlzJson {
    private WlzJson() {}

    /**
     * Makes a mapper of Jackson that reads strictly: the {@link WlzModule}, no unknown property, no property twice, no text
     * after the value, no NaN, no number by way of a double, no value coerced to another type, no default typing, and the
     * bounds of {@link JsonReader}. For classes of others that hold values of wlzkit.
     *
     * @return a new mapper, for the caller to keep, or to change before its first use
     */
    public static JsonMapper mapper() {
        return mapper(Taal.NL);
    }

    /**
     * Makes the same mapper, with explanations in one language.
     *
     * @param taal the language of explanations
     * @return a new mapper, for the caller to keep, or to change before its first use
     */
    public static JsonMapper mapper(Taal taal) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(JsonReader.MAX_BYTES)
                        .maxNestingDepth(JsonReader.MAX_DEPTH)
                        .maxStringLength(JsonReader.MAX_TEXT)
                        .maxNameLength(JsonReader.MAX_TEXT)
                        .maxNumberLength(JsonReader.MAX_DIGITS)
                        .build())
                .build();
        return JsonMapper.builder(factory)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        c -> c.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
                .enable(MapperFeature.BLOCK_UNSAFE_POLYMORPHIC_BASE_TYPES)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .deactivateDefaultTyping()
                .addModule(new WlzModule(taal))
                .build();
    }

    /**
     * Reads a question or another value from a document.
     *
     * @param <T> the type
     * @param type the class of a question in the register of calculators, or of a value that {@link WlzModule} reads; not
     *     {@code Bandbreedte}, whose ends have a type that a class does not tell
     * @param bron what is read, for the errors: a file name, or a word for it
     * @param inhoud the document, JSON in UTF-8
     * @return the value
     * @throws OngeldigeInvoerException if anything is wrong, with every problem and its place
     * @throws IllegalArgumentException if values of this class are not read
     */
    public static <T> T read(Class<T> type, String bron, byte[] inhoud) {
        BiFunction<JsonValue, Problems, Optional<T>> reader = Waarden.reader(type, Berekeningen::get)
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " is not read from JSON"));
        return read(bron, inhoud, reader);
    }

    private static <T> T read(String bron, byte[] inhoud, BiFunction<JsonValue, Problems, Optional<T>> reader) {
        Problems problems = new Problems(bron);
        try {
            Optional<T> value = reader.apply(JsonReader.read(inhoud, problems), problems);
            problems.throwIfAny();
            return value.orElseThrow(() -> new IllegalStateException("a value without problems is there"));
        } catch (OngeldigeInvoerException e) {
            throw Masker.mask(e);
        }
    }

    /**
     * Writes a value, a question or an outcome, explanations in Dutch.
     *
     * @param waarde a value of wlzkit, or a list of these; objects of other classes are for {@link #mapper()}
     * @return the JSON, on one line; of a {@link nl.wlzkit.core.party.Bsn} all digits
     * @throws IllegalArgumentException if the value is of another class
     */
    public static String write(Object waarde) {
        return write(waarde, Taal.NL);
    }

    /**
     * Writes a value, a question or an outcome.
     *
     * @param waarde a value of wlzkit, or a list of these; objects of other classes are for {@link #mapper()}
     * @param taal the language of explanations
     * @return the JSON, on one line; of a {@link nl.wlzkit.core.party.Bsn} all digits
     * @throws IllegalArgumentException if the value is of another class
     */
    public static String write(Object waarde, Taal taal) {
        return JsonWriter.compact(json(waarde, taal));
    }

    private static JsonValue json(Object waarde, Taal taal) {
        if (waarde instanceof List<?> list) {
            return JsonValue.array(list.stream().map(e -> json(e, taal)).toList());
        }
        Class<?> type = Waarden.type(waarde);
        return Waarden.writer(type, Berekeningen::get, taal)
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " is not written as JSON"))
                .apply(waarde);
    }

    /**
     * Describes the document of a question or another value: what {@link #read} accepts, but for how parts depend on each
     * other. The same text is a resource, {@code META-INF/wlzkit/schema/NAME.schema.json}, in the jar of its module; NAME is
     * the name of the calculator or document in the register, or the simple name of the class.
     *
     * @param type one of {@link #types()}
     * @return a JSON Schema (2020-12), indented
     * @throws IllegalArgumentException if values of this class are not read
     */
    public static String schema(Class<?> type) {
        Optional<JsonValue> schema = Waarden.find(type)
                .map(v -> Schemas.document(type.getSimpleName(), v.schema().get()));
        for (Inschrijving<?, ?> inschrijving : Berekeningen.get().alle()) {
            if (schema.isEmpty() && inschrijving.vraagtype().equals(type)) {
                schema = Optional.of(Schemas.document(
                        inschrijving.titel().nl(), inschrijving.vorm().schema()));
            }
        }
        for (Waardetype<?> waarde : Berekeningen.get().waarden()) {
            if (waarde.type().equals(type)) {
                schema = Optional.of(
                        Schemas.document(waarde.titel().nl(), waarde.vorm().schema()));
            }
        }
        return JsonWriter.pretty(
                schema.orElseThrow(() -> new IllegalArgumentException(type.getName() + " is not read from JSON")));
    }

    /**
     * Returns everything that {@link #read} reads: the values, the questions of all calculators that are present, and the
     * other documents of their modules.
     *
     * @return the classes, each with the name of its documents
     */
    public static Map<Class<?>, String> types() {
        Map<Class<?>, String> types = new LinkedHashMap<>();
        Waarden.types().forEach(type -> types.put(type, type.getSimpleName()));
        Berekeningen.get().alle().forEach(i -> types.putIfAbsent(i.vraagtype(), i.naam()));
        Berekeningen.get().waarden().forEach(w -> types.putIfAbsent(w.type(), w.naam()));
        return Collections.unmodifiableMap(types);
    }

    /**
     * Reads an outcome that was written, as a document: it is not computed again, so it is no {@link Uitkomst}. That it has
     * the parts of an outcome is checked; what was written later may have more of them.
     *
     * @param inhoud the document, JSON in UTF-8
     * @return the document
     * @throws OngeldigeInvoerException if it is no outcome, with every problem and its place
     */
    public static JsonValue readOutcome(byte[] inhoud) {
        return read("uitkomst", inhoud, WlzJson::outcome);
    }

    private static Optional<JsonValue> outcome(JsonValue at, Problems problems) {
        Fields fields = problems.fields(at);
        Optional<Oordeel> oordeel =
                fields.required("oordeel").flatMap(v -> Waarden.constant(Oordeel.class, v, problems));
        if (oordeel.filter(o -> o != Oordeel.VOLDOET_NIET).isPresent()) {
            fields.required("van");
            fields.required("tot");
        }
        for (String list : List.of("gevallen", "gaten", "lezingen")) {
            fields.required(list).ifPresent(problems::elements);
        }
        fields.required("herkomst")
                .ifPresent(v -> problems.fields(v).required("wlzkit").ifPresent(problems::name));
        return Optional.of(at);
    }
}
