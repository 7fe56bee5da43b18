package nl.wlzkit.core.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonBoolean;
import nl.wlzkit.core.document.JsonValue.JsonInvalid;
import nl.wlzkit.core.document.JsonValue.JsonNull;
import nl.wlzkit.core.document.JsonValue.JsonNumber;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonValue.JsonString;

/** Writes a JSON tree. Stateless and thread-safe; the same tree gives the same text on every machine. */
public final class JsonWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonWriter() {}

    /**
     * Writes on one line.
     *
     * @param value the tree
     * @return the text
     */
    public static String compact(JsonValue value) {
        return write(value, false);
    }

    /**
     * Writes indented by two spaces, lines ended by a line feed.
     *
     * @param value the tree
     * @return the text, with a line feed at its end
     */
    public static String pretty(JsonValue value) {
        return write(value, true) + "\n";
    }

    private static String write(JsonValue value, boolean pretty) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            if (pretty) {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
                printer.indentObjectsWith(indenter);
                printer.indentArraysWith(indenter);
                generator.setPrettyPrinter(printer);
            }
            write(value, generator);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return out.toString();
    }

    private static void write(JsonValue value, JsonGenerator to) throws IOException {
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
            to.writeNumber(n.value().toPlainString());
        } else if (value instanceof JsonBoolean b) {
            to.writeBoolean(b.value());
        } else if (value instanceof JsonNull || value instanceof JsonInvalid) {
            to.writeNull();
        }
    }
}
