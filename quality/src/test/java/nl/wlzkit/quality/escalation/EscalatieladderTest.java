package nl.wlzkit.quality.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.quality.escalation.Maatregelen.Maatregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ladder refuses, and the two that are brought along. */
class EscalatieladderTest {
    private static Trede rung(String code, Tredesoort soort, int termijn) {
        return new Trede(
                code,
                soort,
                "fictief " + code,
                List.of(Partij.ZORGKANTOOR),
                false,
                termijn == 0 ? Optional.empty() : Optional.of(termijn),
                Optional.empty());
    }

    private static Overgang move(String van, String naar, Aanleiding aanleiding) {
        return new Overgang(van, naar, aanleiding, false);
    }

    private static Escalatieladder ladder(int aanhoudend, List<Trede> treden, List<Overgang> overgangen) {
        return new Escalatieladder("fictief", Laddersoort.AANBIEDER, "fictief", aanhoudend, treden, overgangen);
    }

    private static String refused(int aanhoudend, List<Trede> treden, List<Overgang> overgangen) {
        List<String> bericht = new ArrayList<>();
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> ladder(aanhoudend, treden, overgangen))
                .satisfies(e -> bericht.add(e.bericht(Taal.EN)));
        return bericht.get(0);
    }

    private static final Trede RUST = rung("RUST", Tredesoort.RUST, 0);
    private static final Trede A = rung("A", Tredesoort.TREDE, 0);
    private static final Trede B = rung("B", Tredesoort.TREDE, 10);

    @Test
    void aLadderThatFitsIsMade() {
        Escalatieladder ladder = ladder(
                2,
                List.of(RUST, A, B),
                List.of(
                        move("RUST", "A", Aanleiding.STAGNATIE),
                        move("A", "B", Aanleiding.AANHOUDEND),
                        move("B", "A", Aanleiding.VOORUITGANG),
                        move("A", "RUST", Aanleiding.OPGELOST)));
        assertThat(ladder.place("B")).isEqualTo(2);
        assertThat(ladder.find("A", Aanleiding.URGENT)).isEmpty();
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> ladder.place("C"));
    }

    @Test
    void aRungThatCannotBeReachedOrLeftIsRefused() {
        assertThat(refused(2, List.of(RUST, A, B), List.of(move("RUST", "A", Aanleiding.STAGNATIE))))
                .contains("treden/1 parts that fit together: a rung from which an exit can be reached")
                .contains("treden/2 parts that fit together: a rung that can be reached");
    }

    @Test
    void aLoopWithoutAnExitIsRefused() {
        assertThat(refused(
                        2,
                        List.of(RUST, A, B),
                        List.of(
                                move("RUST", "A", Aanleiding.STAGNATIE),
                                move("A", "B", Aanleiding.AANHOUDEND),
                                move("B", "A", Aanleiding.VOORUITGANG))))
                .contains("treden/1")
                .contains("treden/2")
                .contains("an exit");
    }

    @Test
    void everyOtherProblemIsToldAtOnce() {
        Trede negatief = rung("A", Tredesoort.TREDE, -3);
        Trede niemand = new Trede("C", Tredesoort.RUST, "c", List.of(), false, Optional.empty(), Optional.empty());
        assertThat(refused(
                        1,
                        List.of(RUST, negatief, A, niemand),
                        List.of(
                                move("RUST", "X", Aanleiding.STAGNATIE),
                                move("RUST", "C", Aanleiding.STAGNATIE),
                                move("A", "RUST", Aanleiding.AANHOUDEND),
                                move("C", "RUST", Aanleiding.TERMIJN))))
                .contains("2 through 100 in a row")
                .contains("a term of 1 through 3660 days")
                .contains("every rung once")
                .contains("somebody who acts")
                .contains("RUST as the first rung and nowhere else")
                .contains("overgangen/0/naar parts that fit together: a rung of the ladder")
                .contains("overgangen/1 parts that fit together: one move for each rung and reason")
                .contains("overgangen/1/springt parts that fit together: no rung that is passed by")
                .contains("overgangen/2 parts that fit together: a move up")
                .contains("overgangen/3/aanleiding parts that fit together: a term on the rung");
    }

    @Test
    void theEndIsTheEndAndTheBeginningIsNotDrastic() {
        Trede einde = rung("EINDE", Tredesoort.EINDE, 0);
        Trede begin = new Trede(
                "RUST", Tredesoort.RUST, "r", List.of(Partij.ZORGKANTOOR), true, Optional.empty(), Optional.empty());
        assertThat(refused(
                        2,
                        List.of(begin, einde),
                        List.of(
                                move("RUST", "EINDE", Aanleiding.STAGNATIE),
                                move("EINDE", "RUST", Aanleiding.OPGELOST))))
                .contains("no move from the end")
                .contains("a beginning that is not drastic");
        assertThat(refused(2, List.of(RUST), List.of())).contains("2 through 50 rungs");
    }

    @Test
    void aDocumentTellsEveryProblemAtItsPlace() {
        String json = "{\"naam\":\"x\",\"soort\":\"AANBIEDER\",\"herkomst\":\"fictief\",\"aanhoudend\":2,\"treden\":["
                + "{\"code\":\"R\",\"soort\":\"RUST\",\"naam\":\"r\",\"wie\":[\"ZORGKANTOOR\"],\"ingrijpend\":false},"
                + "{\"code\":\"R\",\"soort\":\"TREDE\",\"naam\":\"a\",\"wie\":[],\"ingrijpend\":false}],"
                + "\"overgangen\":[{\"van\":\"R\",\"naar\":\"Q\",\"aanleiding\":\"STAGNATIE\",\"springt\":false}]}";
        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(() -> Escalatieladder.read("l.json", json.getBytes(StandardCharsets.UTF_8)))
                .satisfies(e -> assertThat(e.problemen())
                        .extracting(Probleem::pointer)
                        .containsExactlyInAnyOrder("/treden/1/code", "/treden/1/wie", "/overgangen/0/naar"));
    }

    @ParameterizedTest
    @EnumSource(Laddersoort.class)
    void everyRungThatIsBroughtAlongNamesARuleOfTheCatalogueAndTheLadderSaysWhatItIs(Laddersoort soort) {
        Escalatieladder ladder = Escalatieladder.assembled(soort);
        assertThat(ladder.treden())
                .allSatisfy(t -> assertThat(catalogued(t.bron().orElseThrow()))
                        .as(t.code())
                        .isTrue());
        assertThat(ladder.herkomst()).contains("door niemand gepubliceerd");
        String json = JsonWriter.compact(Escalatieladder.VORM.write(ladder));
        assertThat(Escalatieladder.read("terug", json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ladder);
    }

    private static boolean catalogued(String regel) {
        return Regelcatalogus.get().find(regel).isPresent();
    }

    @Test
    void everyMeasureNamesARule() {
        assertThat(Maatregelen.published())
                .hasSize(16)
                .extracting(Maatregel::code)
                .doesNotHaveDuplicates();
        assertThat(Maatregelen.published()).allSatisfy(m -> {
            assertThat(catalogued(m.regel())).as(m.code()).isTrue();
            assertThat(m.wie()).isNotEmpty();
            assertThat(m.in(Taal.EN)).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"opnieuw", "doorlopend"})
    void moreStandstillsInARowNeverStandLower(String teller) {
        int vorige = 0;
        for (int n = 0; n <= 20; n++) {
            List<Gebeurtenis> alle = IntStream.range(0, n)
                    .mapToObj(i -> Gebeurtenis.of(LocalDate.of(2024, 1, 1).plusDays(i), Gebeurtenissoort.STILSTAND))
                    .toList();
            Escalatievraag vraag = new Escalatievraag(
                    Laddersoort.AANBIEDER,
                    Optional.empty(),
                    LocalDate.of(2024, 1, 1),
                    LocalDate.of(2024, 12, 31),
                    alle,
                    Optional.empty(),
                    Escalatievraag.LEZINGEN.choose("teller", teller));
            int hoogte = Escalatie.history(vraag).stand().hoogte();
            assertThat(hoogte).isBetween(vorige, vorige + 1);
            vorige = hoogte;
        }
        // the last rung waits for tuning
        assertThat(vorige).isEqualTo(4);
    }

    @Test
    void theHistoryTellsWhatWaitsAndWhenATermGoesBy() {
        Escalatievraag vraag = new Escalatievraag(
                Laddersoort.AANBIEDER,
                Optional.of(ladder(
                        2,
                        List.of(RUST, B),
                        List.of(move("RUST", "B", Aanleiding.STAGNATIE), move("B", "RUST", Aanleiding.VOORUITGANG)))),
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 1, 5),
                List.of(Gebeurtenis.of(LocalDate.of(2024, 1, 2), Gebeurtenissoort.PROBLEEM)),
                Optional.empty(),
                Escalatievraag.LEZINGEN);
        Verloop verloop = Escalatie.history(vraag);

        assertThat(verloop.stand().code()).isEqualTo("B");
        assertThat(verloop.stand()).hasToString("B");
        assertThat(verloop.sinds()).isEqualTo(LocalDate.of(2024, 1, 2));
        assertThat(verloop.verloopt()).contains(LocalDate.of(2024, 1, 12));
        assertThat(verloop.geblokkeerd()).isEmpty();
        assertThat(verloop.regels()).hasSize(1);
    }
}
