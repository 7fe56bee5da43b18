package nl.wlzkit.core.answer;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;
import org.junit.jupiter.api.Test;

/** An object of every kind of value, made up for this test. */
class ObjectvormTest {
    private static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing("streng", "WK-MADE-UP", "ja", "nee"), Leeswijze.lezing("ruim", "WK-MADE-UP", "a", "b"));

    private record Deel(int jaar, long aantal) {
        Deel {
            if (aantal == 7) {
                throw new OngeldigeWaardeException("7", Tekst.of("geen zeven", "no seven"));
            }
        }
    }

    private record Geheel(
            Bedrag bedrag,
            Optional<Percentage> procent,
            Optional<Boolean> nieuw,
            LocalDate dag,
            Sector sector,
            String woord,
            List<Deel> delen,
            SortedMap<String, BigDecimal> uren,
            Optional<String> naam,
            Leeswijze leeswijze) {}

    /** Made anew for each test, so that what makes a form is tried by every one of them. */
    private static final class Vormen {
        private final Objectvorm.Eigenschap<Deel, Integer> jaar =
                required("jaar", Waardevormen.integer(2015, 2030), Deel::jaar);
        private final Objectvorm.Eigenschap<Deel, Long> aantal =
                required("aantal", Waardevormen.whole(0, 9), Deel::aantal);
        private final Objectvorm<Deel> deelvorm =
                Objectvorm.of(g -> new Deel(g.get(jaar), g.get(aantal)), jaar, aantal);
        private final Objectvorm.Eigenschap<Geheel, Bedrag> bedrag =
                required("bedrag", Waardevormen.amount(Bedrag.NUL, Bedrag.of("100")), Geheel::bedrag);
        private final Objectvorm.Eigenschap<Geheel, Percentage> procent =
                optional("procent", Waardevormen.percentage(Percentage.NUL, Percentage.HONDERD, 4), Geheel::procent);
        private final Objectvorm.Eigenschap<Geheel, Boolean> nieuw =
                optional("nieuw", Waardevormen.JA_NEE, Geheel::nieuw);
        private final Objectvorm.Eigenschap<Geheel, LocalDate> dag = required("dag", Waardevormen.DAG, Geheel::dag);
        private final Objectvorm.Eigenschap<Geheel, Sector> sector =
                required("sector", Waardevormen.constant(Sector.class), Geheel::sector);
        private final Objectvorm.Eigenschap<Geheel, String> woord =
                required("woord", Waardevormen.oneOf(List.of("aap", "noot")), Geheel::woord);
        private final Objectvorm.Eigenschap<Geheel, List<Deel>> delen =
                required("delen", Waardevormen.list(deelvorm, 2), Geheel::delen);
        private final Objectvorm.Eigenschap<Geheel, SortedMap<String, BigDecimal>> uren = required(
                "uren",
                Waardevormen.perName(
                        Waardevormen.number(
                                Tekst.of("een aantal uren", "a number of hours"),
                                BigDecimal.ZERO,
                                BigDecimal.TEN,
                                2,
                                n -> n,
                                n -> n),
                        2),
                Geheel::uren);
        private final Objectvorm.Eigenschap<Geheel, String> naam =
                optional("naam", Waardevormen.titled("hoe het heet", Waardevormen.NAAM), Geheel::naam);
        private final Objectvorm.Eigenschap<Geheel, Leeswijze> leeswijze = readings(LEZINGEN, Geheel::leeswijze);
        final Objectvorm<Geheel> vorm = Objectvorm.of(
                g -> new Geheel(
                        g.get(bedrag),
                        g.find(procent),
                        g.find(nieuw),
                        g.get(dag),
                        g.get(sector),
                        g.get(woord),
                        g.get(delen),
                        g.get(uren),
                        g.find(naam),
                        g.find(leeswijze).orElse(LEZINGEN)),
                bedrag,
                procent,
                nieuw,
                dag,
                sector,
                woord,
                delen,
                uren,
                naam,
                leeswijze);
    }

    private final Objectvorm<Geheel> vorm = new Vormen().vorm;

    private Geheel read(String json) {
        Problems problems = new Problems("proef");
        Optional<Geheel> gelezen =
                vorm.read(JsonReader.read(json.getBytes(StandardCharsets.UTF_8), problems), problems);
        problems.throwIfAny();
        return gelezen.orElseThrow();
    }

    private List<String> problems(String json) {
        return assertThatThrownBy(() -> read(json))
                .asInstanceOf(type(OngeldigeInvoerException.class))
                .actual()
                .problemen()
                .stream()
                .map(p -> p.pointer() + " " + p.verwacht().en())
                .toList();
    }

    private static Geheel whole() {
        SortedMap<String, BigDecimal> uren = new TreeMap<>();
        uren.put("wonen", new BigDecimal("1.25"));
        return new Geheel(
                Bedrag.of("12.34"),
                Optional.of(Percentage.of("95.5")),
                Optional.of(true),
                LocalDate.of(2024, 2, 29),
                Sector.GZ,
                "noot",
                List.of(new Deel(2024, 3), new Deel(2025, 9)),
                uren,
                Optional.of("Aap"),
                LEZINGEN.choose("ruim", "b"));
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        assertThat(JsonWriter.compact(vorm.write(whole())))
                .isEqualTo("{\"bedrag\":12.34,\"procent\":95.5,\"nieuw\":true,\"dag\":\"2024-02-29\",\"sector\":\"GZ\","
                        + "\"woord\":\"noot\",\"delen\":[{\"jaar\":2024,\"aantal\":3},{\"jaar\":2025,\"aantal\":9}],"
                        + "\"uren\":{\"wonen\":1.25},\"naam\":\"Aap\",\"lezingen\":{\"ruim\":\"b\"}}");
        assertThat(read(JsonWriter.compact(vorm.write(whole())))).isEqualTo(whole());
    }

    @Test
    void whatMayBeAbsentIsUnknownAndAReadingAtItsDefault() {
        Geheel kort = read("{\"bedrag\":1,\"dag\":\"2024-01-01\",\"sector\":\"VV\",\"woord\":\"aap\",\"delen\":[],"
                + "\"uren\":{\"a\":0}}");
        assertThat(kort.procent()).isEmpty();
        assertThat(kort.naam()).isEmpty();
        assertThat(kort.leeswijze()).isEqualTo(LEZINGEN);
        assertThat(JsonWriter.compact(vorm.write(kort))).doesNotContain("lezingen");
    }

    @Test
    void everyProblemIsToldAtOnceWithItsPlace() {
        assertThat(
                        problems(
                                "{\"bedrag\":100.01,\"procent\":1.23456,\"nieuw\":1,\"dag\":\"2023-02-29\",\"sector\":\"gz\","
                                        + "\"woord\":\"mies\",\"delen\":[{\"jaar\":2031,\"aantal\":1.5},{\"jaar\":2024,\"aantal\":7}],"
                                        + "\"uren\":{\" \":1},\"naam\":\"\",\"lezingen\":{\"ruim\":\"c\",\"krap\":\"x\"},\"meer\":0}"))
                .hasSize(14)
                .contains(
                        "/bedrag an amount from 0 through 100, with at most 2 decimals",
                        "/delen/0/jaar a whole number from 2015 through 2030",
                        "/delen/1 no seven",
                        "/lezingen/krap one of the readings streng, ruim",
                        "/woord one of aap, noot");
        assertThat(problems("[]")).hasSize(1);
        assertThat(problems(
                        "{\"bedrag\":1,\"dag\":\"2024-01-01\",\"sector\":\"VV\",\"woord\":\"aap\",\"delen\":[{},{},{}],"
                                + "\"uren\":{}}"))
                .containsExactly("/delen a list of at most 2", "/uren 1 through 2 names with their value");
    }

    @Test
    void theSchemaSaysWhatTheReaderAccepts() {
        String schema = JsonWriter.compact(vorm.schema());
        assertThat(schema)
                .contains("\"bedrag\":{\"type\":\"number\",\"minimum\":0,\"maximum\":100,\"multipleOf\":0.01}")
                .contains("\"title\":\"hoe het heet\"")
                .contains("\"maxItems\":2")
                .contains("\"streng\":{\"enum\":[\"ja\",\"nee\"]}")
                .contains("\"required\":[\"bedrag\",\"dag\",\"sector\",\"woord\",\"delen\",\"uren\"]");
    }

    @Test
    void aTextIsAcceptedAsItIsWrittenOnly() {
        Waardevorm<Sector> vorm = Waardevormen.text(Sector::parse, Sector::name, "^(VV|GZ|GGZ)$");
        Problems problems = new Problems("proef");
        assertThat(vorm.read(JsonValue.text("GZ"), problems)).contains(Sector.GZ);
        assertThat(problems.isEmpty()).isTrue();
        assertThat(vorm.read(JsonValue.text("gz"), problems)).isEmpty();
        assertThatThrownBy(problems::throwIfAny)
                .asInstanceOf(type(OngeldigeInvoerException.class))
                .satisfies(e -> assertThat(e.problemen())
                        .extracting(Probleem::verwacht)
                        .extracting(Tekst::en)
                        .containsExactly("\"GZ\""));
    }

    @Test
    void aWayOfReadingKeepsWhatIsChosen() {
        Leeswijze anders = LEZINGEN.choose("streng", "nee");
        assertThat(anders.choose("streng", "ja")).isEqualTo(LEZINGEN).hasSameHashCodeAs(LEZINGEN);
        assertThat(anders).isNotEqualTo(LEZINGEN).hasToString("{streng=nee}");
        assertThat(anders.is("streng", "nee")).isTrue();
        assertThat(anders.mayBe("streng", "nee")).isTrue();
        assertThat(anders.mayBe("streng", "ja")).isFalse();
        assertThat(anders.isStandaard()).isFalse();
        assertThat(anders.gaten()).isEmpty();
        assertThat(anders.lezingen(List.of("streng")))
                .extracting(Lezing::gekozen)
                .containsExactly("nee");
        assertThatThrownBy(() -> anders.choose("krap", "x")).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> anders.choose("ruim", "x")).isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void anOpenReadingIsAHole() {
        Leeswijze open = LEZINGEN.open("ruim");
        assertThat(open.gaten()).extracting(Gat::feit).containsExactly("ruim");
        assertThat(open.mayBe("ruim", "a")).isTrue();
        assertThat(open.mayBe("ruim", "b")).isTrue();
        assertThat(open.lezingen(List.of("ruim", "streng")))
                .extracting(Lezing::naam)
                .containsExactly("streng");
        assertThat(open.lezingen()).extracting(Lezing::gekozen).containsExactly("ja", "a");
        assertThatIllegalArgumentException().isThrownBy(() -> open.is("ruim", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> LEZINGEN.vorm().write(open));
        assertThat(open.choose("ruim", "a")).isEqualTo(LEZINGEN);
    }
}
