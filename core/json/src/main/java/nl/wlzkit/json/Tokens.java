package nl.wlzkit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonBoolean;
import nl.wlzkit.core.document.JsonValue.JsonInvalid;
import nl.wlzkit.core.document.JsonValue.JsonNull;
import nl.wlzkit.core.document.JsonValue.JsonNumber;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.document.Place;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.text.Tekst;

/** Between the tokens of Jackson and the trees of core. */
final class Tokens {
    private static final Tekst NUMBER = Tekst.of(
            "een getal van hoogstens " + JsonReader.MAX_DIGITS + " tekens en " + JsonReader.MAX_DECIMALS
                    + " cijfers achter de komma",
            "a number of at most " + JsonReader.MAX_DIGITS + " characters and " + JsonReader.MAX_DECIMALS
                    + " decimals");

    private Tokens() {}

    /** Takes the value at which a parser stands, whatever the features of its mapper, and leaves it at its last token. */
    static JsonValue read(JsonParser from, Problems problems) throws IOException {
        return read(from, "", problems);
    }

    private static JsonValue read(JsonParser from, String pointer, Problems problems) throws IOException {
        Place here = place(pointer, from.currentTokenLocation());
        JsonToken token = from.currentToken();
        return switch (token) {
            case START_OBJECT -> object(from, here, problems);
            case START_ARRAY -> array(from, here, problems);
            case VALUE_STRING -> new JsonString(here, from.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(from, here, problems);
            case VALUE_TRUE -> new JsonBoolean(here, true);
            case VALUE_FALSE -> new JsonBoolean(here, false);
            case VALUE_NULL -> new JsonNull(here);
            default -> {
                problems.add(here, token.toString(), Tekst.of("een JSON-waarde", "a JSON value"));
                yield new JsonInvalid(here);
            }
        };
    }

    private static JsonValue object(JsonParser from, Place here, Problems problems) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (from.nextToken() != JsonToken.END_OBJECT) {
            String name = from.currentName();
            String pointer = here.child(name).pointer();
            Place nameAt = place(pointer, from.currentTokenLocation());
            from.nextToken();
            if (members.putIfAbsent(name, read(from, pointer, problems)) != null) {
                problems.add(nameAt, "", Tekst.of("deze naam één keer in dit object", "this name once in this object"));
            }
        }
        return new JsonObject(here, members);
    }

    private static JsonValue array(JsonParser from, Place here, Problems problems) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        while (from.nextToken() != JsonToken.END_ARRAY) {
            elements.add(
                    read(from, here.child(Integer.toString(elements.size())).pointer(), problems));
        }
        return new JsonArray(here, elements);
    }

    /** Never by way of a double, unless whoever made the tokens already did. */
    private static JsonValue number(JsonParser from, Place here, Problems problems) throws IOException {
        String text = from.getText();
        if (!from.isNaN() && text.length() <= JsonReader.MAX_DIGITS) {
            try {
                BigDecimal value = from.getDecimalValue();
                if (Math.abs((long) value.scale()) <= JsonReader.MAX_DECIMALS) {
                    return new JsonNumber(here, value);
                }
            } catch (NumberFormatException e) {
                // falls through: an exponent that BigDecimal itself refuses
            }
        }
        problems.add(here, text, NUMBER);
        return new JsonInvalid(here);
    }

    private static Place place(String pointer, JsonLocation at) {
        return new Place(pointer, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
    }

    /** Writes a tree; numbers plainly, never with an exponent, and never by way of a double. */
    static void write(JsonValue value, JsonGenerator to) throws IOException {
        if (value instanceof JsonObject o) {
            to.writeStartObject();
            for (Map.Entry<String, JsonValue> member : o.members().entrySet()) {
                to.writeFieldName(member.getKey());
                write(member.getValue(), to);
            }
            to.writeEndObject();
        } else if (value instanceof JsonArray a) {
            to.writeStartArray();
            for (JsonValue element : a.elements()) {
                write(element, to);
            }
            to.writeEndArray();
        } else if (value instanceof JsonString s) {
            to.writeString(s.value());
        } else if (value instanceof JsonNumber n) {
            number(n.value(), to);
        } else if (value instanceof JsonBoolean b) {
            to.writeBoolean(b.value());
        } else {
            to.writeNull();
        }
    }

    private static void number(BigDecimal number, JsonGenerator to) throws IOException {
        String plain = number.toPlainString();
        // a buffer and a binary format keep the number itself; a text would be read as a double, or as a text
        if (to instanceof TokenBuffer || to.canWriteBinaryNatively() || plain.equals(number.toString())) {
            to.writeNumber(number);
        } else {
            to.writeNumber(plain);
        }
    }
}
