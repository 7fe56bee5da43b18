package nl.wlzkit.quality.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Waardetype;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.quality.escalation.Maatregelen.Maatregel;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static Verloop untilDrastic(Gebeurtenis... laatste) {
        Trede ingrijpend = new Trede(
                "C",
                Tredesoort.TREDE,
                "fictief C",
                List.of(Partij.ZORGKANTOOR),
                true,
                Optional.empty(),
                Optional.empty());
        List<Gebeurtenis> gebeurtenissen = new ArrayList<>(List.of(
                Gebeurtenis.of(LocalDate.of(2024, 1, 2), Gebeurtenissoort.STILSTAND),
                Gebeurtenis.of(LocalDate.of(2024, 1, 3), Gebeurtenissoort.STILSTAND)));
        gebeurtenissen.addAll(List.of(laatste));
        return Escalatie.history(new Escalatievraag(
                Laddersoort.AANBIEDER,
                Optional.of(ladder(
                        5,
                        List.of(RUST, B, ingrijpend),
                        List.of(
                                move("RUST", "B", Aanleiding.STAGNATIE),
                                move("B", "C", Aanleiding.STAGNATIE),
                                move("B", "RUST", Aanleiding.VOORUITGANG),
                                move("C", "B", Aanleiding.VOORUITGANG)))),
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 1, 5),
                gebeurtenissen,
                Optional.empty(),
                Escalatievraag.LEZINGEN));
    }

    @Test
    void whatWaitsForTuningIsMadeOnceThereIsTuningWhateverElseHappensThatDay() {
        assertThat(untilDrastic().stand().code()).isEqualTo("B");
        LocalDate dag = LocalDate.of(2024, 1, 4);
        // nothing moves for what is urgent on this ladder
        Verloop zonder = untilDrastic(Gebeurtenis.of(dag, Gebeurtenissoort.URGENT));
        assertThat(zonder.stand().code()).isEqualTo("B");
        assertThat(zonder.regels()).hasSize(3);
        assertThat(zonder.regels().get(1).geblokkeerd()).isTrue();
        assertThat(zonder.regels().get(2).overgang()).isEmpty();
        assertThat(zonder.regels().get(2).geblokkeerd()).isFalse();
        Verloop met = untilDrastic(new Gebeurtenis(dag, Gebeurtenissoort.URGENT, List.of(Partij.IGJ)));
        assertThat(met.stand().code()).isEqualTo("C");
        assertThat(met.sinds()).isEqualTo(dag);
    }

    @Test
    void aLadderWithAMoveToNowhereIsNotWalked() {
        assertThat(refused(2, List.of(RUST, B), List.of(move("RUST", "X", Aanleiding.STAGNATIE))))
                .contains("overgangen/0/naar")
                .doesNotContain("a rung that can be reached")
                .doesNotContain("a rung from which an exit can be reached");
    }

    private static Escalatievraag asked(String begin, String peildatum, Gebeurtenis... gebeurtenissen) {
        return new Escalatievraag(
                Laddersoort.AANBIEDER,
                Optional.empty(),
                LocalDate.parse(begin),
                LocalDate.parse(peildatum),
                List.of(gebeurtenissen),
                Optional.empty(),
                Escalatievraag.LEZINGEN);
    }

    @Test
    void whatLiesBeforeTheBeginningIsRefusedAndTheDayItselfIsNot() {
        Gebeurtenis ervoor = Gebeurtenis.of(LocalDate.of(2023, 12, 31), Gebeurtenissoort.STILSTAND);
        Gebeurtenis erop = Gebeurtenis.of(LocalDate.of(2024, 1, 1), Gebeurtenissoort.STILSTAND);

        assertThat(Escalatie.history(asked("2024-01-01", "2024-01-01", erop)).regels())
                .hasSize(1);
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> asked("2024-01-01", "2023-12-31", ervoor))
                .satisfies(e -> assertThat(e.bericht(Taal.EN))
                        .contains("peildatum")
                        .contains("a day not before the beginning")
                        .contains("gebeurtenissen/0/dag")
                        .contains("an event not before the beginning"));
    }

    @Test
    void aLadderOfAnotherKindIsRefused() {
        Escalatieladder plaatsing = Escalatieladder.assembled(Laddersoort.PLAATSING);
        assertThat(plaatsing.soort()).isEqualTo(Laddersoort.PLAATSING);
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Escalatievraag(
                        Laddersoort.AANBIEDER,
                        Optional.of(plaatsing),
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 1, 1),
                        List.of(),
                        Optional.empty(),
                        Escalatievraag.LEZINGEN))
                .satisfies(e -> assertThat(e.bericht(Taal.EN)).contains("a ladder of the same kind"));
    }

    private static Escalatieladder ofLength(int aanhoudend, int treden) {
        List<Trede> alle = new ArrayList<>(List.of(RUST));
        List<Overgang> overgangen = new ArrayList<>();
        for (int i = 1; i < treden; i++) {
            alle.add(rung("T" + i, Tredesoort.TREDE, 0));
            String vorige = alle.get(i - 1).code();
            overgangen.add(move(vorige, "T" + i, Aanleiding.STAGNATIE));
            overgangen.add(move("T" + i, vorige, Aanleiding.VOORUITGANG));
        }
        return ladder(aanhoudend, alle, overgangen);
    }

    @Test
    void aLadderHasFiftyRungsAtMostAndAHundredTimesInARowIsTheLimit() {
        assertThat(ofLength(100, 50).treden()).hasSize(50);
        assertThat(ofLength(2, 2).aanhoudend()).isEqualTo(2);
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> ofLength(101, 51))
                .satisfies(e -> assertThat(e.bericht(Taal.EN))
                        .contains("2 through 100 in a row")
                        .contains("2 through 50 rungs"));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "3660, true", "3661, false"})
    void aTermIsOfOneDayThroughTenYears(int dagen, boolean goed) {
        Trede trede = new Trede(
                "A",
                Tredesoort.TREDE,
                "fictief",
                List.of(Partij.ZORGKANTOOR),
                false,
                Optional.of(dagen),
                Optional.empty());
        assertThat(trede.hasRightTerm()).isEqualTo(goed);
    }

    @Test
    void aMoveToTheSameRungIsNeitherUpNorDown() {
        assertThat(refused(
                        2,
                        List.of(RUST, A),
                        List.of(
                                move("RUST", "A", Aanleiding.STAGNATIE),
                                move("A", "RUST", Aanleiding.OPGELOST),
                                move("A", "A", Aanleiding.AANHOUDEND),
                                move("A", "A", Aanleiding.VOORUITGANG))))
                .contains("overgangen/2 parts that fit together: a move up")
                .contains("overgangen/3 parts that fit together: a move down");
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> ladder(
                        2,
                        List.of(RUST, A),
                        List.of(
                                move("RUST", "A", Aanleiding.OPGELOST),
                                move("A", "RUST", Aanleiding.STAGNATIE),
                                move("A", "Q", Aanleiding.URGENT))))
                .satisfies(e -> assertThat(e.bericht(Taal.NL))
                        .contains("een overgang omhoog")
                        .contains("een overgang omlaag")
                        // a rung that is not there leaves nothing to walk over
                        .doesNotContain("een uitgang te bereiken"));
    }

    @Test
    void rungsAreComparedByTheirHeight() {
        Tredestand laag = new Tredestand(1, "Z", "z");
        assertThat(laag).isLessThan(new Tredestand(2, "A", "a")).isGreaterThan(new Tredestand(0, "ZZ", "zz"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 1, false",
        "1, 0, 0, 1, true",
        "1, 1, 1, 1, true",
        "100, 100, 0, 100, true",
        "101, 0, 0, 1, false",
        "3, -1, 0, 1, false",
        "3, 0, -1, 1, false",
        "3, 4, 0, 1, false",
        "3, 0, 4, 1, false",
        "3, 0, 0, 0, false",
        "3, 0, 0, 3, true",
        "3, 0, 0, 4, false"
    })
    void judgementsAreOnTheScale(int hoogste, int zorgkantoor, int igj, int fundamenteel, boolean goed) {
        ThrowingCallable maken =
                () -> new Oordeelvergelijkingsvraag(hoogste, zorgkantoor, igj, Optional.of(fundamenteel));
        if (goed) {
            assertThatCode(maken).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(maken);
        }
    }

    @Test
    void aHoleIsNoAnswer() {
        Oordeelvergelijkingsvraag vraag = new Oordeelvergelijkingsvraag(3, 1, 3, Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> new Oordeelvergelijking().calculate(vraag, Spoor.UIT));
    }

    @Test
    void aLadderIsAValueThatCanBeWrittenAndEveryRungUsesItsRule() {
        Escalatieberekeningen pakket = new Escalatieberekeningen();
        assertThat(pakket.waarden()).extracting(Waardetype::naam).containsExactly("escalatieladder");
        for (Laddersoort soort : Laddersoort.values()) {
            for (Trede trede : Escalatieladder.assembled(soort).treden()) {
                assertThat(pakket.gebruik())
                        .contains(
                                new Gebruik(trede.bron().orElseThrow(), "ladder " + soort + " (" + trede.code() + ")"));
            }
        }
    }

    @Test
    void whoActsWhatHappensAndWhichLadderSpeakBothLanguages() {
        assertThat(Partij.NZA.in(Taal.EN)).isEqualTo("care authority (NZa)");
        for (Taal taal : Taal.values()) {
            assertThat(Partij.values()).allSatisfy(p -> assertThat(p.in(taal)).isNotBlank());
            assertThat(Gebeurtenissoort.values())
                    .allSatisfy(g -> assertThat(g.in(taal)).isNotBlank());
            assertThat(Laddersoort.values())
                    .allSatisfy(l -> assertThat(l.in(taal)).isNotBlank());
        }
    }
}
