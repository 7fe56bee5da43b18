package nl.wlzkit.core.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import org.junit.jupiter.api.Test;

/** Parts that must fit together, made up: an end that does not come before its beginning, and an even sum. */
class GecontroleerdevormTest {
    private record Ontwerp(long van, long tot) {}

    private record Reeks(long van, long tot) {
        Reeks {
            Fout.throwIfAny(problems(new Ontwerp(van, tot)));
        }

        static List<Fout> problems(Ontwerp o) {
            List<Fout> fouten = new ArrayList<>();
            if (o.van() > o.tot()) {
                fouten.add(Fout.fit(
                        Long.toString(o.tot()), "tot niet voor van", "the end not before the beginning", "tot"));
            }
            if ((o.van() + o.tot()) % 2 != 0) {
                fouten.add(Fout.fit(o.van() + "+" + o.tot(), "een even som", "an even sum"));
            }
            return fouten;
        }
    }

    private static Gecontroleerdevorm<Ontwerp, Reeks> form() {
        Objectvorm.Eigenschap<Ontwerp, Long> van = Objectvorm.required("van", Waardevormen.whole(0, 9), Ontwerp::van);
        Objectvorm.Eigenschap<Ontwerp, Long> tot = Objectvorm.required("tot", Waardevormen.whole(0, 9), Ontwerp::tot);
        return new Gecontroleerdevorm<>(
                Objectvorm.of(g -> new Ontwerp(g.get(van), g.get(tot)), van, tot),
                r -> new Ontwerp(r.van(), r.tot()),
                Reeks::problems,
                o -> new Reeks(o.van(), o.tot()));
    }

    private static Optional<Reeks> read(String json, Problems problems) {
        return form().read(JsonReader.read(json.getBytes(StandardCharsets.UTF_8), problems), problems);
    }

    private static List<String> problems(String json) {
        Problems problems = new Problems("proef");
        assertThat(read(json, problems)).isEmpty();
        return assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(problems::throwIfAny)
                .actual()
                .problemen()
                .stream()
                .map(GecontroleerdevormTest::line)
                .toList();
    }

    private static String line(Probleem p) {
        return p.pointer() + " " + p.waarde() + ": " + p.verwacht().en();
    }

    @Test
    void whatFitsIsTheValue() {
        Problems problems = new Problems("proef");
        assertThat(read("{\"van\":2,\"tot\":4}", problems)).contains(new Reeks(2, 4));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void everythingThatDoesNotFitIsToldAtItsPlace() {
        assertThat(problems("{\"van\":5,\"tot\":3}"))
                .containsExactly("/tot 3: parts that fit together: the end not before the beginning");
        assertThat(problems("{\"van\":5,\"tot\":2}"))
                .containsExactlyInAnyOrder(
                        "/tot 2: parts that fit together: the end not before the beginning",
                        " 5+2: parts that fit together: an even sum");
    }

    @Test
    void partsThatAreWrongByThemselvesAreNotCompared() {
        assertThat(problems("{\"van\":10,\"tot\":3}")).containsExactly("/van 10: a whole number from 0 through 9");
    }

    @Test
    void aValueIsWrittenAsItsDraft() {
        assertThat(JsonWriter.compact(form().write(new Reeks(2, 4)))).isEqualTo("{\"van\":2,\"tot\":4}");
        assertThat(JsonWriter.compact(form().schema()))
                .contains(
                        "\"van\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9}", "\"required\":[\"van\",\"tot\"]");
    }

    @Test
    void aValueThatIsMadeOfPartsThatDoNotFitTellsAllOfIt() {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Reeks(5, 2))
                .satisfies(e -> {
                    assertThat(e.waarde()).contains("2, 5+2");
                    assertThat(e.verwacht().nl())
                            .isEqualTo("tot delen die bij elkaar passen: tot niet voor van;"
                                    + " delen die bij elkaar passen: een even som");
                    assertThat(e.verwacht().en())
                            .isEqualTo("tot parts that fit together: the end not before the beginning;"
                                    + " parts that fit together: an even sum");
                });
        assertThatCode(() -> Fout.throwIfAny(List.of())).doesNotThrowAnyException();
    }
}
