package nl.wlzkit.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking a document apart: everything that is wrong, once. */
class ProblemsTest {
    /** Reads, lets the test take the tree apart, and returns what was found wrong, a line each, in English. */
    private static List<String> wrong(String document, BiConsumer<Problems, JsonValue> take) {
        Problems problems = new Problems("test.json");
        JsonValue value = JsonReader.read(document.getBytes(StandardCharsets.UTF_8), problems);
        take.accept(problems, value);
        OngeldigeInvoerException e = catchThrowableOfType(OngeldigeInvoerException.class, problems::throwIfAny);
        assertThat(problems.isEmpty()).isEqualTo(e == null);
        return e == null
                ? List.of()
                : e.problemen().stream().map(p -> p.in(Taal.EN)).toList();
    }

    /** A document with a name, a percentage, whether it is so, a day, and a list of texts. */
    private static void take(Problems problems, JsonValue value) {
        Fields fields = problems.fields(value);
        fields.required("naam").ifPresent(problems::name);
        fields.required("procent").ifPresent(v -> problems.parseNumber(v, Percentage::of));
        fields.required("zo").ifPresent(problems::bool);
        fields.required("dag").ifPresent(problems::date);
        fields.optional("teksten").ifPresent(v -> problems.elements(v).forEach(problems::text));
        fields.close();
    }

    private static final String GOOD =
            "{\"naam\":\"x\",\"procent\":95.5,\"zo\":true,\"dag\":\"2024-01-31\",\"teksten\":[\"a\",\"\"]}";

    @Test
    void aGoodDocumentHasNoProblems() {
        assertThat(wrong(GOOD, ProblemsTest::take)).isEmpty();
        assertThatCode(() -> new Problems("x").throwIfAny()).doesNotThrowAnyException();
    }

    @Test
    void theValuesAreTaken() {
        Problems problems = new Problems("test.json");
        JsonValue value = Tree.read(GOOD);
        assertThat(problems.text(Tree.at(value, "naam"))).contains("x");
        assertThat(problems.name(Tree.at(value, "naam"))).contains("x");
        assertThat(problems.parse(Tree.at(value, "naam"), s -> s + s)).contains("xx");
        assertThat(problems.number(Tree.at(value, "procent"))).contains(new BigDecimal("95.5"));
        assertThat(problems.parseNumber(Tree.at(value, "procent"), Percentage::of))
                .contains(Percentage.of("95.5"));
        assertThat(problems.bool(Tree.at(value, "zo"))).contains(true);
        assertThat(problems.date(Tree.at(value, "dag"))).contains(LocalDate.of(2024, 1, 31));
        assertThat(problems.elements(Tree.at(value, "teksten"))).hasSize(2);
        assertThat(problems.fields(value).place()).isEqualTo(value.place());
        assertThat(problems.fields(value).all().keySet()).containsExactly("naam", "procent", "zo", "dag", "teksten");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void whatIsMissingUnknownOrOfTheWrongTypeIsReportedAllAtOnce() {
        String document = """
                { "naam": 1,
                  "procent": "95,5",
                  "zo": null,
                  "teksten": ["a", 2, {}],
                  "onbekend/veld": 1 }
                """;
        assertThat(wrong(document, ProblemsTest::take))
                .containsExactlyInAnyOrder(
                        "/naam (line 1, column 11): found 1; expected: a text between quotation marks",
                        "/procent (line 2, column 14): found \"95,5\"; expected: a number, such as 95.5",
                        "/zo (line 3, column 9): found null; expected: true or false",
                        "(whole document) (line 1, column 1): expected: a property \"dag\"; it is absent",
                        "/teksten/1 (line 4, column 20): found 2; expected: a text between quotation marks",
                        "/teksten/2 (line 4, column 23): found {}; expected: a text between quotation marks",
                        "/onbekend~1veld (line 5, column 20): expected: no unknown property; "
                                + "known here are naam, procent, zo, dag, teksten");
    }

    @Test
    void whatATypeRefusesIsReportedInItsOwnWords() {
        String document = "{\"procent\": 1e20, \"tekst\": \"95.5\"}";
        assertThat(wrong(document, (problems, value) -> {
                    assertThat(problems.parseNumber(Tree.at(value, "procent"), Percentage::of))
                            .isEmpty();
                    assertThat(problems.parse(Tree.at(value, "tekst"), Percentage::parse))
                            .isEmpty();
                }))
                .containsExactly(
                        "/procent (line 1, column 13): found 100000000000000000000; "
                                + "expected: a percentage, such as 95.5",
                        "/tekst (line 1, column 28): found \"95.5\"; expected: a Dutch percentage, such as 95,5 %");
    }

    @Test
    void whatIsNoObjectIsReportedOnceAndNotForEveryMissingProperty() {
        assertThat(wrong("[1]", ProblemsTest::take))
                .containsExactly("(whole document) (line 1, column 1): found [1]; expected: an object { … }");
        assertThat(wrong("null", ProblemsTest::take)).hasSize(1);
    }

    @Test
    void whatWasReportedWhileReadingIsNotReportedAgain() {
        String document =
                GOOD.replace("95.5", "1e999").replace("\"x\"", "1e999").replace("true", "1e999");
        assertThat(wrong(document, ProblemsTest::take))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line)
                        .endsWith("found 1e999; expected: a number of at most 100 characters and 60 decimals"));
    }

    @Test
    void problemsStandInTheOrderOfTheDocumentHoweverTheyWereFound() {
        Problems problems = new Problems("test.json");
        JsonValue value =
                JsonReader.read("{\"a\":1,\n\"b\":1e999}".getBytes(java.nio.charset.StandardCharsets.UTF_8), problems);
        problems.text(Tree.at(value, "a"));
        org.assertj.core.api.Assertions.assertThatExceptionOfType(nl.wlzkit.core.input.OngeldigeInvoerException.class)
                .isThrownBy(problems::throwIfAny)
                .satisfies(e ->
                        assertThat(e.problemen()).extracting(p -> p.pointer()).containsExactly("/a", "/b"));
    }

    @Test
    void whatIsNoListHasNoElements() {
        assertThat(wrong(GOOD.replace("[\"a\",\"\"]", "\"a\""), ProblemsTest::take))
                .singleElement()
                .asString()
                .endsWith("found \"a\"; expected: a list [ … ]");
    }

    @Test
    void aNameIsNotBlank() {
        assertThat(wrong(GOOD.replace("\"x\"", "\" \""), ProblemsTest::take))
                .singleElement()
                .asString()
                .endsWith("found \" \"; expected: a text that is not empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2024-02-30\"",
                "\"2023-02-29\"",
                "\"2024-1-31\"",
                "\"31-01-2024\"",
                "20240131",
                "\"\"",
                "\"+2024-01-3\""
            })
    void whatIsNoDayIsRefused(String day) {
        assertThat(wrong(day, Problems::date))
                .singleElement()
                .asString()
                .endsWith("expected: a date, such as \"2024-01-31\"");
    }

    @Test
    void nullIsNoAbsence() {
        assertThat(wrong("{\"a\":null}", (problems, value) -> {
                    Fields fields = problems.fields(value);
                    assertThat(fields.optional("a")).isPresent();
                    assertThat(fields.optional("b")).isEmpty();
                    fields.close();
                }))
                .isEmpty();
    }

    @Test
    void theMembersOfAnObjectAreReadByTheirNames() {
        Map<String, String> read = new LinkedHashMap<>();
        for (String right : List.of("{}", "{\"feiten\":{}}", "{\"feiten\":{\"b\":\"x\",\"a\":\"y\"}}")) {
            assertThat(wrong(right, (p, v) -> {
                        Fields fields = p.fields(v);
                        assertThat(fields.members("feiten", (naam, at) -> p.text(at), read))
                                .isTrue();
                        fields.close();
                    }))
                    .isEmpty();
        }
        assertThat(read.entrySet()).containsExactly(Map.entry("b", "x"), Map.entry("a", "y"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"feiten\":3}", "{\"feiten\":[]}", "{\"feiten\":null}", "{\"feiten\":{\"a\":3,\"b\":\"x\"}}"})
    void aWrongMemberIsOneProblemAndTheOthersAreRead(String document) {
        Map<String, String> read = new LinkedHashMap<>();
        assertThat(wrong(
                        document,
                        (p, v) -> assertThat(p.fields(v).members("feiten", (naam, at) -> p.text(at), read))
                                .isFalse()))
                .hasSize(1);
        assertThat(read).isEqualTo(document.contains("b") ? Map.of("b", "x") : Map.of());
    }

    @Test
    void atMostAThousandProblemsAreKeptAndThenItIsSaidThatThereAreMore() {
        assertThat(wrong("[" + "1,".repeat(999) + "1]", (p, v) -> p.elements(v).forEach(p::text)))
                .hasSize(1000);
        List<String> many =
                wrong("[" + "1,".repeat(4999) + "1]", (p, v) -> p.elements(v).forEach(p::text));
        assertThat(many).hasSize(1001);
        assertThat(many.get(999)).startsWith("/999 ");
        assertThat(many.get(1000))
                .isEqualTo("(whole document): expected: fewer problems; only the first 1000 are listed");
    }

    @Test
    void everyProblemIsOneLineInBothLanguages() {
        Problems problems = new Problems("test.json");
        JsonValue value =
                JsonReader.read("{\"a\\nb\":\"x\\ny\",\"a\\nb\":1}".getBytes(StandardCharsets.UTF_8), problems);
        problems.fields(value).close();
        OngeldigeInvoerException e = catchThrowableOfType(OngeldigeInvoerException.class, problems::throwIfAny);
        for (Taal taal : Taal.values()) {
            assertThat(e.bericht(taal).lines()).hasSize(1 + e.problemen().size());
        }
        assertThat(e.bericht(Taal.NL)).startsWith("2 problemen in test.json:\n  /a\\u000ab (regel 1, kolom ");
    }

    @Test
    void aLongValueIsCut() {
        assertThat(wrong("\"" + "x".repeat(500) + "\"", Problems::bool))
                .containsExactly("(whole document) (line 1, column 1): found \"" + "x".repeat(59) + "…; "
                        + "expected: true or false");
    }

    @Test
    void aPlaceHasChildrenOnItsLine() {
        assertThat(new Place("/a", 3, 4).child("b/c~d")).isEqualTo(new Place("/a/b~1c~0d", 3, 4));
    }

    @Test
    void aDateIsTenCharactersOfWhichEightAreDigits() {
        assertThat(date("1999-09-19")).contains(LocalDate.of(1999, 9, 19));
        assertThat(date("2010-10-10")).contains(LocalDate.of(2010, 10, 10));
        for (String anders : List.of(
                "2024-0a-30",
                "202x-01-01",
                "2024-01-1 ",
                "2024-01-+1",
                "2024-01-1:",
                "2024-01-1/",
                "2024/01/01",
                "2024-01-011")) {
            assertThat(date(anders)).as(anders).isEmpty();
        }
    }

    private static Optional<LocalDate> date(String tekst) {
        return new Problems("x").date(JsonValue.text(tekst));
    }
}
