package nl.wlzkit.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonBoolean;
import nl.wlzkit.core.document.JsonValue.JsonInvalid;
import nl.wlzkit.core.document.JsonValue.JsonNull;
import nl.wlzkit.core.document.JsonValue.JsonNumber;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** What is wrong, whether the document could be read to its end or not. */
    private static List<Probleem> problems(byte[] document) {
        Problems problems = new Problems("test.json");
        OngeldigeInvoerException e = catchThrowableOfType(OngeldigeInvoerException.class, () -> {
            JsonReader.read(document, problems);
            problems.throwIfAny();
        });
        assertThat(e).as("a problem was expected").isNotNull();
        return e.problemen();
    }

    /** What is wrong in a document that cannot be read at all; this ends the reading. */
    private static Probleem broken(String document) {
        Problems problems = new Problems("test.json");
        OngeldigeInvoerException e =
                catchThrowableOfType(OngeldigeInvoerException.class, () -> JsonReader.read(utf8(document), problems));
        assertThat(e).as("reading should have ended").isNotNull();
        assertThat(e.problemen()).hasSize(1);
        return e.problemen().get(0);
    }

    // ---- what is read

    @Test
    void everyKindOfValueIsReadWithItsPlace() {
        String text = """
                { "a/b": [1.50, "x"],
                  "t~": true,
                    "n": null }
                """;
        JsonValue value = Tree.read(text);
        assertThat(value.place()).isEqualTo(new Place("", 1, 1));
        assertThat(Tree.at(value, "a/b")).isInstanceOf(JsonArray.class);
        assertThat(Tree.at(value, "a/b").place()).isEqualTo(new Place("/a~1b", 1, 10));
        assertThat(Tree.at(value, "a/b", 0))
                .isEqualTo(new JsonNumber(new Place("/a~1b/0", 1, 11), new BigDecimal("1.50")));
        assertThat(Tree.at(value, "a/b", 1)).isEqualTo(new JsonString(new Place("/a~1b/1", 1, 17), "x"));
        assertThat(Tree.at(value, "t~")).isEqualTo(new JsonBoolean(new Place("/t~0", 2, 9), true));
        assertThat(Tree.at(value, "n")).isEqualTo(new JsonNull(new Place("/n", 3, 10)));
    }

    @Test
    void membersKeepTheOrderOfTheDocument() {
        JsonObject object = (JsonObject) Tree.read("{\"z\":1,\"a\":2,\"m\":3}");
        assertThat(object.members().keySet()).containsExactly("z", "a", "m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "1", "\"x\"", "true"})
    void aDocumentMayBeAnyValue(String text) {
        assertThat(Tree.read(text).place()).isEqualTo(new Place("", 1, 1));
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertThat(Tree.read("\uFEFF[1]")).isEqualTo(Tree.read("[1]"));
    }

    @Test
    void escapesAndOtherAlphabetsAreRead() {
        assertThat(Tree.text(Tree.read("\"\\u00e9\\n\\\"\\\\ \uD834\uDD1E\""))).isEqualTo("é\n\"\\ \uD834\uDD1E");
    }

    // ---- what has no readable form

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n", "\uFEFF", "\uFEFF "})
    void anEmptyDocumentIsSaidToBeEmpty(String text) {
        assertThat(broken(text).verwacht().en()).isEqualTo("a JSON document; this is empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {              | 1 | 2
                    {"a"           | 1 | 5
                    {"a":          | 1 | 6
                    [1,            | 1 | 4
                    "abc           | 1 | 5
                    tru            | 1 | 4
                    -              | 1 | 2
                    """)
    void aDocumentThatIsCutOffBreaksAtItsEnd(String text, int regel, int kolom) {
        Probleem probleem = broken(text);
        assertThat(probleem.verwacht().en()).isEqualTo("a whole and well-formed JSON document; its form breaks here");
        assertThat(probleem.regel()).isEqualTo(regel);
        assertThat(probleem.kolom()).isBetween(1, kolom);
    }

    @Test
    void aBreakInTheMiddleIsPlacedOnItsLineWithWhatStandsThere() {
        Probleem probleem = broken("{\n  \"a\": 1,\n  \"b\": tru\n}\n");
        assertThat(probleem.regel()).isEqualTo(3);
        assertThat(probleem.kolom()).isEqualTo(8); // two spaces, "b", colon, space: the word begins in column 8
        assertThat(probleem.waarde()).isEqualTo("tru");
        assertThat(broken("'x'").waarde()).isEqualTo("'x'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "[NaN]",
                "Infinity",
                "[-Infinity]",
                "01",
                "[01]",
                "+1",
                ".5",
                "1.",
                "1e",
                "0x10",
                "{} x",
                "{}]",
                "/* c */ 1",
                "// c\n1",
                "# c\n1",
                "[1] // c",
                "[1,]",
                "[,1]",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "'x'",
                "\"a\nb\"",
                "\"\t\"",
                "\"\\x\"",
                "\"\\u12\"",
                "TRUE",
                "undefined",
                "}",
                "]",
                ":",
                "\u0000",
                "{\"a\" 1}",
                "{\"a\":1 \"b\":2}",
                "[1 2]",
                "\uFEFF\uFEFF1"
            })
    void nothingIsReadLeniently(String text) {
        assertThat(broken(text).verwacht().en())
                .isEqualTo("a whole and well-formed JSON document; its form breaks here");
    }

    @Test
    void bytesThatAreNotUtf8AreNamedByTheirPosition() {
        // [ " then C3 28: C3 opens a pair that 28 does not close
        assertThat(problems(bytes('[', '"', 0xC3, 0x28)).get(0).verwacht().en())
                .isEqualTo("text in UTF-8; byte 3 is not");
        assertThat(problems(bytes(0xEF, 0xBB, 0xBF, '[', 0xFF))
                        .get(0)
                        .verwacht()
                        .nl())
                .isEqualTo("tekst in UTF-8; byte 5 is dat niet");
        assertThat(problems(bytes(0xFF, 0xFE, '[', 0)).get(0).verwacht().en()).contains("byte 1 "); // UTF-16
        assertThat(problems(bytes('"', 0xED, 0xA0, 0x80, '"')).get(0).verwacht().en())
                .contains("byte 2 "); // surrogate
        assertThat(problems(bytes('"', 0xC0, 0xAF, '"')).get(0).verwacht().en()).contains("byte 2 "); // overlong
        assertThat(problems(bytes('"', 0xE2, 0x82)).get(0).verwacht().en()).contains("byte 2 "); // half a euro sign
    }

    @Test
    void sixtyFourLevelsAreReadAndNoMore() {
        JsonValue deepest = Tree.read("[".repeat(64) + "]".repeat(64));
        assertThat(deepest).isInstanceOf(JsonArray.class);
        assertThat(broken("[".repeat(65) + "]".repeat(65)).verwacht().en()).startsWith("at most 64 levels");
        assertThat(broken("{\"a\":".repeat(65) + "1" + "}".repeat(65))
                        .verwacht()
                        .en())
                .startsWith("at most 64 levels");
    }

    @Test
    void aHundredThousandBracketsAreRefusedAtOnce() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(broken("[".repeat(100_000)).verwacht().en()).startsWith("at most 64 levels"));
    }

    @Test
    void aTextHasAtMostAHundredThousandCharacters() {
        assertThat(Tree.text(Tree.read("\"" + "x".repeat(100_000) + "\""))).hasSize(100_000);
        assertThat(broken("\"" + "x".repeat(100_001) + "\"").verwacht().en())
                .contains("texts of at most 100000 characters");
    }

    @Test
    void aDocumentHasAtMostTenMillionBytes() {
        byte[] document = new byte[JsonReader.MAX_BYTES + 1];
        Arrays.fill(document, (byte) ' ');
        document[0] = '1';
        Probleem probleem = problems(document).get(0);
        assertThat(probleem.waarde()).isEqualTo("10000001 bytes");
        assertThat(probleem.verwacht().en()).isEqualTo("at most 10000000 bytes");
        Problems none = new Problems("test.json");
        assertThat(JsonReader.read(Arrays.copyOf(document, JsonReader.MAX_BYTES), none))
                .isInstanceOf(JsonNumber.class);
        assertThat(none.isEmpty()).isTrue();
    }

    // ---- what is reported while reading goes on

    @Test
    void everyMemberThatStandsTwiceIsReportedWithItsPlaceAndTheFirstIsKept() {
        Problems problems = new Problems("test.json");
        JsonValue value =
                JsonReader.read(utf8("{\"a\":1,\n \"a\":2,\n \"c/d~e\":{\"x\":1, \"x\":2, \"x\":3}}"), problems);
        assertThat(Tree.number(value, "a")).isEqualByComparingTo("1");
        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(problems::throwIfAny)
                .satisfies(e -> {
                    assertThat(e.problemen())
                            .extracting(Probleem::pointer)
                            .containsExactly("/a", "/c~1d~0e/x", "/c~1d~0e/x");
                    assertThat(e.problemen()).extracting(Probleem::regel).containsExactly(2, 3, 3);
                    // line 3: a space, "c/d~e" in 2-8, colon, brace in 10, "x":1 in 11-15, comma, space, "x" in 18
                    assertThat(e.problemen()).extracting(Probleem::kolom).containsExactly(2, 18, 25);
                    assertThat(e.problemen().get(0).verwacht().nl()).isEqualTo("deze naam één keer in dit object");
                });
    }

    @Test
    void textAfterTheDocumentIsReported() {
        List<Probleem> problems = problems(utf8("{}\n  {}"));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).in(nl.wlzkit.core.text.Taal.EN))
                .isEqualTo("(whole document) (line 2, column 3): found {; expected: the end of the document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "1E+2147483647",
                "1e61",
                "1e-61",
                "1e9999999999",
                "1e-2147483648",
                "-0e-99999999999999999999"
            })
    void aNumberBeyondAnyRangeIsReportedAndReadingGoesOn(String number) {
        assertReportedAndReadOn(number);
    }

    @Test
    void aNumberOfTooManyDigitsIsReportedAndReadingGoesOn() {
        assertReportedAndReadOn("9".repeat(101));
        assertReportedAndReadOn("9".repeat(500));
        assertReportedAndReadOn("0." + "3".repeat(50_000));
    }

    private static void assertReportedAndReadOn(String number) {
        Problems problems = new Problems("test.json");
        JsonValue value = JsonReader.read(utf8("[7, " + number + ", 8]"), problems);
        assertThat(Tree.at(value, 1)).isEqualTo(new JsonInvalid(new Place("/1", 1, 5)));
        assertThat(Tree.number(value, 2)).isEqualByComparingTo("8");
        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(problems::throwIfAny)
                .satisfies(e -> {
                    assertThat(e.problemen()).hasSize(1);
                    assertThat(e.problemen().get(0).pointer()).isEqualTo("/1");
                    assertThat(e.problemen().get(0).verwacht().en())
                            .isEqualTo("a number of at most 100 characters and 60 decimals");
                });
    }

    @Test
    void whatIsWrittenCanBeReadAgain() {
        // 1e60 is written as 61 digits; an amount can have 15 digits before and 60 after the mark
        for (String number : java.util.List.of("1e60", "1e-60", "999999999999999." + "1".repeat(60))) {
            JsonValue value = Tree.read(number);
            assertThat(Tree.number(Tree.read(JsonWriter.compact(value)))).isEqualByComparingTo(Tree.number(value));
        }
    }

    @Test
    void longNamesAboveManyValuesCostNoMoreMemoryThanTheDocument() {
        String name = "a".repeat(50_000);
        JsonValue value = Tree.read("{\"" + name + "\":[" + "1,".repeat(49_999) + "1]}");
        assertThat(Tree.at(value, name, 49_999).place().pointer()).isEqualTo("/" + name + "/49999");
    }

    @Test
    void halfACharacterIsReportedAndReadingGoesOn() {
        Problems problems = new Problems("test.json");
        JsonValue value = JsonReader.read(utf8("[\"\\ud800\", 2]"), problems);
        assertThat(Tree.at(value, 0)).isInstanceOf(JsonInvalid.class);
        assertThat(Tree.number(value, 1)).isEqualByComparingTo("2");
        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(problems::throwIfAny)
                .satisfies(e -> assertThat(e.problemen().get(0).pointer()).isEqualTo("/0"));
    }

    @Test
    void anExponentOfSixtyIsRead() {
        assertThat(Tree.number(Tree.read("1e60"))).isEqualByComparingTo(BigDecimal.TEN.pow(60));
        assertThat(Tree.number(Tree.read("1e-60"))).isEqualByComparingTo(BigDecimal.ONE.movePointLeft(60));
    }

    @Test
    void aNumberOfSixtyDigitsIsReadExactly() {
        String digits = "1234567890".repeat(6);
        assertThat(Tree.number(Tree.read(digits))).isEqualTo(new BigDecimal(digits));
    }

    @Test
    void leadingZerosOfAnExponentDoNotMakeItLarge() {
        assertThat(Tree.number(Tree.read("1e00000000000000000001"))).isEqualByComparingTo("10");
    }

    @Test
    void aBrokenFormComesAfterTheProblemsBeforeItAndSaysHowFarReadingCame() {
        List<Probleem> problems = problems(utf8("{\"a\":1,\"a\":2,\"b\":1e999,\"c\":[1,tru"));
        assertThat(problems).extracting(Probleem::pointer).containsExactly("/a", "/b", "/c/1");
        assertThat(problems.get(2).verwacht().nl())
                .isEqualTo("een heel en welgevormd JSON-document; hier breekt de vorm");
    }
}
