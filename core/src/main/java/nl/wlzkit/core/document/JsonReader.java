package nl.wlzkit.core.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonBoolean;
import nl.wlzkit.core.document.JsonValue.JsonInvalid;
import nl.wlzkit.core.document.JsonValue.JsonNull;
import nl.wlzkit.core.document.JsonValue.JsonNumber;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.text.Tekst;

/**
 * Reads untrusted JSON (RFC 8259, UTF-8 with or without a byte order mark) into a tree. Stateless and thread-safe.
 *
 * <p>Nothing is read leniently: no comments, no trailing commas, no NaN, no text after the value, no member twice. Bounds
 * keep memory and time in proportion to the input: {@value #MAX_BYTES} bytes, {@value #MAX_DEPTH} levels,
 * {@value #MAX_TEXT} characters a text, {@value #MAX_DIGITS} characters a number.
 */
public final class JsonReader {
    /** The largest document that is read, in bytes. */
    public static final int MAX_BYTES = 10_000_000;

    /** The deepest nesting that is read. */
    public static final int MAX_DEPTH = 64;

    /** The longest text that is read, in characters. */
    public static final int MAX_TEXT = 100_000;

    /** The longest number that is read, in characters: enough for every number that is written. */
    public static final int MAX_DIGITS = 100;

    /** The most decimals of a number that is read, and the most zeros at its end. */
    public static final int MAX_DECIMALS = 60;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT)
                    .maxNameLength(MAX_TEXT)
                    .maxNumberLength(MAX_BYTES) // too long a number is reported, and read over
                    .build())
            .build();

    /** An exponent of ten digits, which BigDecimal itself may refuse. Made when a number has an exponent at all. */
    private static final class Exponent {
        private static final Pattern HUGE = Pattern.compile("[eE][-+]?0*[1-9]\\d{9}");
    }

    private final Problems problems;
    private final JsonParser parser;

    private JsonReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /**
     * Reads one document. What can be read is read on after a problem (a member twice, a number too large); a document
     * whose form is broken ends there. The problems are not thrown: whoever takes the tree apart adds to them and calls
     * {@link Problems#throwIfAny()} once.
     *
     * @param bytes the document
     * @param problems where problems are gathered
     * @return the tree
     * @throws OngeldigeInvoerException if the document has no readable form at all (empty, cut off, not UTF-8, not JSON,
     *     too deep or too large), with that and all problems before it
     */
    public static JsonValue read(byte[] bytes, Problems problems) {
        String text = decode(bytes, problems);
        try (JsonParser parser = FACTORY.createParser(text)) {
            try {
                return new JsonReader(parser, problems).document();
            } catch (StreamConstraintsException e) {
                throw problems.fatal(place(pointer(parser), parser.currentLocation()), "", withinBounds());
            } catch (JsonProcessingException e) {
                throw problems.fatal(
                        place(pointer(parser), e.getLocation()), shown(text, e.getLocation()), wellFormed());
            }
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static String decode(byte[] bytes, Problems problems) {
        if (bytes.length > MAX_BYTES) {
            throw problems.fatal(
                    Place.NONE,
                    bytes.length + " bytes",
                    Tekst.of("hoogstens " + MAX_BYTES + " bytes", "at most " + MAX_BYTES + " bytes"));
        }
        boolean bom =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        ByteBuffer in = bom ? ByteBuffer.wrap(bytes, 3, bytes.length - 3) : ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
            if (text.isBlank()) {
                throw problems.fatal(
                        Place.NONE, "", Tekst.of("een JSON-document; dit is leeg", "a JSON document; this is empty"));
            }
            return text;
        } catch (CharacterCodingException e) {
            throw problems.fatal(
                    Place.NONE,
                    "",
                    Tekst.of(
                            "tekst in UTF-8; byte " + (in.position() + 1) + " is dat niet",
                            "text in UTF-8; byte " + (in.position() + 1) + " is not"));
        }
    }

    private JsonValue document() throws IOException {
        parser.nextToken();
        JsonValue value = value(place("", parser.currentTokenLocation()));
        if (parser.nextToken() != null) {
            problems.add(
                    place("", parser.currentTokenLocation()),
                    parser.getText(),
                    Tekst.of("het einde van het document", "the end of the document"));
        }
        return value;
    }

    private JsonValue value(Place here) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(here);
            case START_ARRAY -> array(here);
            case VALUE_STRING -> text(here, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(here, parser.getText());
            case VALUE_TRUE -> new JsonBoolean(here, true);
            case VALUE_FALSE -> new JsonBoolean(here, false);
            case VALUE_NULL -> new JsonNull(here);
            default -> throw new IllegalStateException("no value starts with " + token);
        };
    }

    private JsonValue object(Place here) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place nameAt = child(here, name, parser.currentTokenLocation());
            parser.nextToken();
            JsonValue value = value(child(here, name, parser.currentTokenLocation()));
            if (members.putIfAbsent(name, value) != null) {
                problems.add(nameAt, "", Tekst.of("deze naam één keer in dit object", "this name once in this object"));
            }
        }
        return new JsonObject(here, members);
    }

    private JsonValue array(Place here) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String index = Integer.toString(elements.size());
            elements.add(value(child(here, index, parser.currentTokenLocation())));
        }
        return new JsonArray(here, elements);
    }

    private static Place child(Place in, String key, JsonLocation at) {
        return in.child(key, at.getLineNr(), at.getColumnNr());
    }

    /** A text with half a character (an unpaired surrogate) cannot be written as UTF-8 again. */
    private JsonValue text(Place here, String text) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return new JsonString(here, text);
        }
        problems.add(here, text, Tekst.of("een tekst van hele tekens", "a text of whole characters"));
        return new JsonInvalid(here);
    }

    private JsonValue number(Place here, String text) {
        if (text.length() <= MAX_DIGITS && !hasHugeExponent(text)) {
            BigDecimal value = new BigDecimal(text);
            if (Math.abs((long) value.scale()) <= MAX_DECIMALS) {
                return new JsonNumber(here, value);
            }
        }
        problems.add(
                here,
                text,
                Tekst.of(
                        "een getal van hoogstens " + MAX_DIGITS + " tekens en " + MAX_DECIMALS
                                + " cijfers achter de komma",
                        "a number of at most " + MAX_DIGITS + " characters and " + MAX_DECIMALS + " decimals"));
        return new JsonInvalid(here);
    }

    private static boolean hasHugeExponent(String text) {
        return (text.indexOf('e') >= 0 || text.indexOf('E') >= 0)
                && Exponent.HUGE.matcher(text).find();
    }

    private static Place place(String pointer, JsonLocation at) {
        return at == null ? new Place(pointer, 0, 0) : new Place(pointer, at.getLineNr(), at.getColumnNr());
    }

    /** The text from where the form breaks to the end of that line: enough to recognise the spot. */
    private static String shown(String text, JsonLocation at) {
        if (at == null || at.getCharOffset() < 0 || at.getCharOffset() >= text.length()) {
            return "";
        }
        return text.substring((int) at.getCharOffset())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }

    private static Tekst withinBounds() {
        return Tekst.of(
                "hoogstens " + MAX_DEPTH + " niveaus en teksten van hoogstens " + MAX_TEXT + " tekens",
                "at most " + MAX_DEPTH + " levels and texts of at most " + MAX_TEXT + " characters");
    }

    private static Tekst wellFormed() {
        return Tekst.of(
                "een heel en welgevormd JSON-document; hier breekt de vorm",
                "a whole and well-formed JSON document; its form breaks here");
    }
}
