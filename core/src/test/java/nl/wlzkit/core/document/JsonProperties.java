package nl.wlzkit.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonNull;
import nl.wlzkit.core.document.JsonValue.JsonNumber;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.input.OngeldigeInvoerException;

/** What is written is read back; what is not JSON is refused in one way, whatever it is. */
class JsonProperties {
    /** Trees of at most five levels with whole texts (no half surrogate pairs) and numbers that fit when written out. */
    @Provide
    Arbitrary<JsonValue> trees() {
        return trees(4);
    }

    private static Arbitrary<JsonValue> trees(int levels) {
        Arbitrary<String> texts = Arbitraries.strings()
                .all()
                .ofMaxLength(8)
                .filter(s -> StandardCharsets.UTF_8.newEncoder().canEncode(s));
        Arbitrary<JsonValue> numbers = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.integers().between(0, 30))
                .as((unscaled, scale) -> JsonValue.number(BigDecimal.valueOf(unscaled, scale)));
        Arbitrary<JsonValue> leaves = Arbitraries.oneOf(List.of(
                numbers,
                texts.map(JsonValue::text),
                Arbitraries.of(true, false).map(JsonValue::bool),
                Arbitraries.just(new JsonNull(Place.NONE))));
        if (levels == 0) {
            return leaves;
        }
        Arbitrary<JsonValue> deeper = Arbitraries.lazy(() -> trees(levels - 1));
        return Arbitraries.oneOf(List.of(
                leaves,
                deeper.list().ofMaxSize(4).map(JsonValue::array),
                Arbitraries.maps(texts, deeper).ofMaxSize(4).map(JsonValue::object)));
    }

    @Property(tries = 500)
    void aTreeThatIsWrittenAndReadIsTheSameTreeButForItsPlaces(@ForAll("trees") JsonValue tree) {
        assertThat(withoutPlaces(Tree.read(JsonWriter.compact(tree)))).isEqualTo(tree);
        assertThat(withoutPlaces(Tree.read(JsonWriter.pretty(tree)))).isEqualTo(tree);
    }

    @Property(tries = 200)
    void theSameTreeIsWrittenTheSameAndOneLineIsOneLine(@ForAll("trees") JsonValue tree) {
        String compact = JsonWriter.compact(tree);
        assertThat(compact)
                .isEqualTo(JsonWriter.compact(withoutPlaces(Tree.read(compact))))
                .doesNotContain("\n");
    }

    private static JsonValue withoutPlaces(JsonValue value) {
        if (value instanceof JsonObject object) {
            Map<String, JsonValue> members = new java.util.LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, withoutPlaces(member)));
            return JsonValue.object(members);
        }
        if (value instanceof JsonArray array) {
            return JsonValue.array(
                    array.elements().stream().map(JsonProperties::withoutPlaces).toList());
        }
        if (value instanceof JsonNumber number) {
            return JsonValue.number(number.value());
        }
        if (value instanceof JsonValue.JsonString string) {
            return JsonValue.text(string.value());
        }
        return value instanceof JsonValue.JsonBoolean bool ? JsonValue.bool(bool.value()) : new JsonNull(Place.NONE);
    }

    // ---- whatever comes in

    private static void assertReadOrRefused(byte[] bytes) {
        Throwable refusal = catchThrowable(() -> JsonReader.read(bytes, new Problems("willekeurig")));
        if (refusal != null) {
            assertThat(refusal).isInstanceOf(OngeldigeInvoerException.class);
        }
    }

    @Property(tries = 2000)
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 40) byte[] bytes) {
        assertReadOrRefused(bytes);
    }

    @Property(tries = 3000)
    void anyTextOfTheAlphabetOfJsonIsReadOrRefused(@ForAll("almostJson") String text) {
        assertReadOrRefused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> almostJson() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"",
                        "\"a\"",
                        "\"a\":",
                        "1",
                        "-",
                        "0",
                        ".",
                        "e",
                        "E+",
                        "99999999999",
                        "true",
                        "null",
                        "NaN",
                        " ",
                        "\n",
                        "\\",
                        "\\u",
                        "d800",
                        "/*",
                        "\uFEFF",
                        "\u0000",
                        "é")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aDocumentWithOneByteChangedIsReadOrRefused(
            @ForAll("trees") JsonValue tree, @ForAll int where, @ForAll byte what) {
        byte[] bytes = JsonWriter.pretty(tree).getBytes(StandardCharsets.UTF_8);
        bytes[Math.floorMod(where, bytes.length)] = what;
        assertReadOrRefused(bytes);
    }

    @Property(tries = 500)
    void aDocumentThatIsCutOffIsNeverReadAsAnother(@ForAll("trees") JsonValue tree, @ForAll int where) {
        // in brackets, so that no beginning of the document is a document: 12 of 123 would be
        byte[] bytes = JsonWriter.compact(JsonValue.array(List.of(tree))).getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(bytes, Math.floorMod(where, bytes.length));
        assertThat(catchThrowable(() -> JsonReader.read(cut, new Problems("afgeknipt"))))
                .isInstanceOf(OngeldigeInvoerException.class);
    }
}
