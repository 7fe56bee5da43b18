package nl.wlzkit.core.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;
import org.junit.jupiter.api.Test;

/** What a form refuses, in a document and of a value, and what its schema says of it. */
class WaardevormenTest {
    private static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing("streng", "WK-MADE-UP", "ja", "nee"), Leeswijze.lezing("ruim", "WK-MADE-UP", "a", "b"));

    private static <W> Optional<W> read(Waardevorm<W> vorm, String json, Problems problems) {
        return vorm.read(JsonReader.read(json.getBytes(StandardCharsets.UTF_8), problems), problems);
    }

    private static <W> W read(Waardevorm<W> vorm, String json) {
        Problems problems = new Problems("proef");
        Optional<W> gelezen = read(vorm, json, problems);
        problems.throwIfAny();
        return gelezen.orElseThrow();
    }

    /** The place of every problem, and what was expected there. */
    private static List<String> problems(Waardevorm<?> vorm, String json) {
        Problems problems = new Problems("proef");
        read(vorm, json, problems);
        return assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(problems::throwIfAny)
                .actual()
                .problemen()
                .stream()
                .map(p -> p.pointer() + " " + p.verwacht().en())
                .toList();
    }

    private static <W> String refusal(Grensvorm<W> vorm, W waarde) {
        return assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> vorm.check(waarde))
                .actual()
                .verwacht()
                .en();
    }

    @Test
    void aRangeCanBeOpenAtItsEnds() {
        var vorm = Waardevormen.percentage(new Domein.Bereik<>(Percentage.NUL, false, Percentage.HONDERD, false), 4);
        String verwacht = "a percentage of more than 0 to below 100, with at most 4 decimals";

        assertThat(read(vorm, "99.9999")).isEqualTo(Percentage.of("99.9999"));
        for (String fout : List.of("0", "100", "1.00001", "-1")) {
            assertThat(problems(vorm, fout)).containsExactly(" " + verwacht);
            assertThat(refusal(vorm, Percentage.of(fout))).isEqualTo(verwacht);
        }
        assertThat(vorm.check(Percentage.of("50"))).isEqualTo(Percentage.of("50"));
        assertThat(JsonWriter.compact(vorm.schema()))
                .isEqualTo(
                        "{\"type\":\"number\",\"exclusiveMinimum\":0,\"exclusiveMaximum\":100,\"multipleOf\":0.0001}");
    }

    @Test
    void aWholeNumberIsCheckedInTheSameWords() {
        var vorm = Waardevormen.integer(1, 9);
        assertThat(problems(vorm, "1.5")).containsExactly(" a whole number from 1 through 9");
        assertThat(refusal(vorm, 10)).isEqualTo("a whole number from 1 through 9");
        assertThat(refusal(Waardevormen.integer(Tekst.of("een jaar", "a year"), 2015, 2100), 2014))
                .isEqualTo("a year from 2015 through 2100");
    }

    @Test
    void aDayIsInSomeYears() {
        var een = Waardevormen.dayIn(2017, 2017);
        var drie = Waardevormen.dayIn(2015, 2017);

        assertThat(read(drie, "\"2015-01-01\"")).isEqualTo(LocalDate.of(2015, 1, 1));
        assertThat(problems(drie, "\"2018-01-01\"")).containsExactly(" a day from 2015 through 2017");
        assertThat(problems(een, "\"2016-12-31\"")).containsExactly(" a day in 2017");
        assertThat(problems(een, "\"2017-02-29\"")).containsExactly(" a date, such as \"2024-01-31\"");
        assertThat(refusal(een, LocalDate.of(2018, 1, 1))).isEqualTo("a day in 2017");
        assertThat(JsonWriter.compact(een.schema()))
                .isEqualTo("{\"type\":\"string\",\"format\":\"date\",\"pattern\":\"^2017-\\\\d{2}-\\\\d{2}$\"}");
        assertThat(JsonWriter.compact(drie.schema())).contains("\"^(2015|2016|2017)-\\\\d{2}-\\\\d{2}$\"");
    }

    @Test
    void aNameIsNotBlankAndATextMayBe() {
        assertThat(refusal(Waardevormen.NAAM, " ")).isEqualTo("a text that is not empty");
        assertThat(Waardevormen.NAAM.check("a")).isEqualTo("a");
        assertThat(read(Waardevormen.TEKST, "\" \"")).isEqualTo(" ");
        assertThat(problems(Waardevormen.TEKST, "1")).containsExactly(" a text between quotation marks");
    }

    @Test
    void aValueThatPeopleWriteInManyWaysIsWrittenInOne() {
        var vorm = Waardevormen.text(Sector::parse, Sector::name, List.of(Sector.values()));
        assertThat(read(vorm, "\"GZ\"")).isEqualTo(Sector.GZ);
        assertThat(problems(vorm, "\"gz\"")).containsExactly(" \"GZ\"");
        assertThat(JsonWriter.compact(vorm.schema())).isEqualTo("{\"enum\":[\"VV\",\"GZ\",\"GGZ\"]}");
    }

    @Test
    void aTypeCanBeWrittenAsAnother() {
        var vorm = Waardevormen.via(Waardevormen.TEKST, Percentage::of, Percentage::toString);
        assertThat(read(vorm, "\"95.5\"")).isEqualTo(Percentage.of("95.5"));
        assertThat(problems(vorm, "\"x\"")).containsExactly(" a percentage, such as 95.5");
        assertThat(JsonWriter.compact(vorm.write(Percentage.HONDERD))).isEqualTo("\"100\"");
    }

    @Test
    void aTextOfAPatternIsNotRepeatedWhenItIsRefused() {
        var vorm = Waardevormen.text("^[A-Z]{2}$", Tekst.of("twee letters", "two letters"));

        assertThat(read(vorm, "\"AB\"")).isEqualTo("AB");
        assertThat(problems(vorm, "\"123\"")).containsExactly(" two letters");
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> vorm.check("999999990"))
                .satisfies(e -> assertThat(e.waarde()).doesNotContain("9"));
    }

    record Naam(String naam) {
        static final Objectvorm.Eigenschap<Naam, String> NAAM =
                Objectvorm.required("naam", Waardevormen.NAAM, Naam::naam);
        static final Objectvorm<Naam> VORM = Objectvorm.of(g -> new Naam(g.get(NAAM)), NAAM);
    }

    @Test
    void whatComesAgainInAListIsAProblemAtItsPlace() {
        var vorm = Waardevormen.distinct(Naam.VORM, 4, Naam.NAAM, Tekst.of("elke naam één keer", "every name once"));

        assertThat(read(vorm, "[{\"naam\":\"a\"},{\"naam\":\"b\"}]")).containsExactly(new Naam("a"), new Naam("b"));
        assertThat(problems(vorm, "[{\"naam\":\"a\"},{\"naam\":\"b\"},{\"naam\":\"a\"},{\"naam\":\"a\"}]"))
                .containsExactly("/2/naam every name once", "/3/naam every name once");
        assertThat(problems(vorm, "[{\"naam\":\"\"},{\"naam\":\"a\"},{\"naam\":\"a\"}]"))
                .containsExactly("/0/naam a text that is not empty");
    }

    @Test
    void aListThatIsTooShortIsAProblemAtTheList() {
        var vorm = Waardevormen.atLeast(Waardevormen.list(Naam.VORM, 4), 2);

        assertThat(read(vorm, "[{\"naam\":\"a\"},{\"naam\":\"b\"}]")).hasSize(2);
        assertThat(problems(vorm, "[{\"naam\":\"a\"}]")).containsExactly(" a list of at least 2");
        assertThat(problems(vorm, "[{\"naam\":\"\"}]")).containsExactly("/0/naam a text that is not empty");
        assertThat(vorm.schema().toString()).contains("minItems");
    }

    @Test
    void anObjectPerKeyHasAPropertyForEachOrForSome() {
        var elk = Waardevormen.perKey(List.of(2, 1), k -> "k" + k, k -> Waardevormen.whole(0, k), true);
        var sommige = Waardevormen.perKey(List.of(2, 1), k -> "k" + k, k -> Waardevormen.whole(0, k), false);

        assertThat(read(elk, "{\"k1\":1,\"k2\":2}")).containsExactly(Map.entry(2, 2L), Map.entry(1, 1L));
        assertThat(problems(elk, "{\"k1\":2}")).hasSize(2);
        assertThat(read(sommige, "{\"k1\":1}")).isEqualTo(Map.of(1, 1L));
        assertThat(problems(sommige, "{\"k1\":1,\"k3\":1}"))
                .containsExactly("/k3 no unknown property; known here are k2, k1");
        assertThat(JsonWriter.compact(sommige.write(Map.of(1, 0L)))).isEqualTo("{\"k1\":0}");
        assertThat(JsonWriter.compact(elk.write(Map.of(1, 1L, 2, 2L)))).isEqualTo("{\"k2\":2,\"k1\":1}");
        assertThat(JsonWriter.compact(Waardevormen.byName(elk).write(Map.of(1, 1L, 2, 2L))))
                .isEqualTo("{\"k1\":1,\"k2\":2}");
    }

    private record Paar(Optional<Long> een, Optional<Long> ander, Leeswijze leeswijze) {}

    /** Made anew for each test, so that what makes a form is tried by every one of them. */
    private static final class Paren {
        private final Objectvorm.Eigenschap<Paar, Long> een =
                Objectvorm.optional("een", Waardevormen.whole(0, 9), Paar::een);
        private final Objectvorm.Eigenschap<Paar, Long> ander =
                Objectvorm.optional("ander", Waardevormen.whole(0, 9), Paar::ander);
        private final Objectvorm.Eigenschap<Paar, String> ruim =
                Objectvorm.reading("lezing", LEZINGEN, "ruim", Paar::leeswijze);

        private final Objectvorm<Paar> los = Objectvorm.of(
                g -> new Paar(g.find(een), g.find(ander), LEZINGEN.choose("ruim", g.find(ruim))), een, ander, ruim);
        final Objectvorm<Paar> oplopend = los.where(
                ander,
                g -> g.find(een).filter(een -> een > g.get(ander)).ifPresent(een -> {
                    throw new OngeldigeWaardeException(een.toString(), Tekst.of("niet lager dan een", "not below een"));
                }));
        final Objectvorm<Paar> apart = los.notBoth(een, ander);
    }

    private final Paren paren = new Paren();

    @Test
    void whatDoesNotGoTogetherIsToldAtOneOfThemBesideTheOtherProblems() {
        assertThat(read(paren.oplopend, "{\"een\":1,\"ander\":2}").ander()).contains(2L);
        assertThat(problems(paren.oplopend, "{\"een\":3,\"ander\":2,\"lezing\":\"c\"}"))
                .containsExactly("/ander not below een", "/lezing one of a, b");
        assertThat(problems(paren.oplopend, "{\"een\":3,\"ander\":10}"))
                .containsExactly("/ander a whole number from 0 through 9");
    }

    @Test
    void whatIsToldOnceIsNotToldTwice() {
        assertThat(read(paren.apart, "{\"een\":1}").een()).contains(1L);
        assertThat(problems(paren.apart, "{\"een\":1,\"ander\":2}")).containsExactly("/ander een or ander, not both");
        assertThat(JsonWriter.compact(paren.apart.schema())).endsWith(",\"not\":{\"required\":[\"een\",\"ander\"]}}");
        assertThat(JsonWriter.compact(paren.apart.notBoth(paren.een, paren.ruim).schema()))
                .endsWith(
                        ",\"not\":{\"anyOf\":[{\"required\":[\"een\",\"ander\"]},{\"required\":[\"een\",\"lezing\"]}]}}");
    }

    @Test
    void theSchemaExcludesNothingWhereAllGoesTogether() {
        assertThat(JsonWriter.compact(paren.oplopend.schema())).doesNotContain("\"not\"");
    }

    @Test
    void aTitleIsAddedToWhatTheSchemaSays() {
        assertThat(JsonWriter.compact(
                        Waardevormen.titled("de dag", Waardevormen.DAG).schema()))
                .isEqualTo("{\"title\":\"de dag\",\"type\":\"string\",\"format\":\"date\","
                        + "\"pattern\":\"^\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}");
    }

    @Test
    void aReadingCanBeAPropertyOfItsOwn() {
        Paar anders = read(paren.los, "{\"lezing\":\"b\"}");
        assertThat(anders.leeswijze()).isEqualTo(LEZINGEN.choose("ruim", "b"));
        assertThat(JsonWriter.compact(paren.los.write(anders))).isEqualTo("{\"lezing\":\"b\"}");
        assertThat(JsonWriter.compact(paren.los.write(read(paren.los, "{\"lezing\":\"a\"}"))))
                .isEqualTo("{}");
        Paar open = new Paar(Optional.empty(), Optional.empty(), LEZINGEN.open("ruim"));
        assertThatIllegalArgumentException().isThrownBy(() -> paren.los.write(open));
    }

    @Test
    void aWayOfReadingTakesOverWhatItKnows() {
        Leeswijze meer = Leeswijze.of(
                Leeswijze.lezing("ruim", "WK-MADE-UP", "a", "b"), Leeswijze.lezing("krap", "WK-MADE-UP", "x", "y"));
        Leeswijze ander = LEZINGEN.choose("ruim", "b").open("streng");

        assertThat(meer.choose("krap", "y").from(ander))
                .isEqualTo(meer.choose("krap", "y").choose("ruim", "b"));
        assertThat(meer.choose("ruim", "b").from(LEZINGEN)).isEqualTo(meer);
        assertThat(LEZINGEN.check(ander)).isSameAs(ander);
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> LEZINGEN.check(meer));
        assertThat(LEZINGEN.choose("ruim", Optional.empty())).isEqualTo(LEZINGEN);
        assertThat(ander.and(Leeswijze.lezing("krap", "WK-MADE-UP", "x", "y")).lezingen())
                .extracting(Lezing::gekozen)
                .containsExactly("ja", "b", "x");
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> LEZINGEN.choose("krap", Optional.empty()));
    }

    @Test
    void namesOfTheUserAreInOrder() {
        var vorm = Waardevormen.perName(Waardevormen.JA_NEE, 3);
        assertThat(read(vorm, "{\"b\":true,\"a\":false}")).isEqualTo(new TreeMap<>(Map.of("a", false, "b", true)));
    }

    @Test
    void boundsAreSaidInDutchToo() {
        Tekst uren = Tekst.of("een aantal uren", "a number of hours");
        assertThat(Waardevormen.expected(uren, BigDecimal.ZERO, BigDecimal.TEN, 2))
                .isEqualTo(Tekst.of(
                        "een aantal uren van 0 t/m 10, met hoogstens 2 decimalen",
                        "a number of hours from 0 through 10, with at most 2 decimals"));
        assertThat(Waardevormen.expected(uren, BigDecimal.ONE, BigDecimal.TEN, 0)
                        .nl())
                .isEqualTo("een aantal uren van 1 t/m 10");
        var open = Waardevormen.percentage(new Domein.Bereik<>(Percentage.NUL, false, Percentage.HONDERD, false), 0);
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> open.check(Percentage.NUL))
                .satisfies(e -> assertThat(e.verwacht().nl()).isEqualTo("een percentage van meer dan 0 tot onder 100"));
    }

    @Test
    void asManyNamesAreReadAsThereMayBe() {
        Waardevorm<?> vorm = Waardevormen.perName(Waardevormen.whole(0, 9), 2);
        assertThat(read(vorm, "{\"a\":1,\"b\":2}")).hasToString("{a=1, b=2}");
        assertThat(problems(vorm, "{\"a\":1,\"b\":2,\"c\":3}")).containsExactly(" 1 through 2 names with their value");
        assertThat(problems(vorm, "{}")).containsExactly(" 1 through 2 names with their value");
    }

    @Test
    void aWayOfReadingKnowsItsOwnReadings() {
        assertThat(LEZINGEN.knows("streng")).isTrue();
        assertThat(LEZINGEN.knows("mild")).isFalse();
        assertThat(LEZINGEN.choose("streng", "nee")).isNotEqualTo(LEZINGEN);
        assertThat(LEZINGEN.choose("streng", "nee").hashCode()).isNotEqualTo(LEZINGEN.hashCode());
    }
}
