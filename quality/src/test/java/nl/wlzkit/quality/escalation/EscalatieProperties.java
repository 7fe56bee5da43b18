package nl.wlzkit.quality.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.document.Problems;

/** What holds for every walk on a ladder. */
class EscalatieProperties {
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private static final Escalatie ESCALATIE = new Escalatie();

    /** Fictitious: with terms, and with a move that may pass a rung by. */
    private static final Escalatieladder EIGEN = new Escalatieladder(
            "fictief",
            Laddersoort.AANBIEDER,
            "fictief",
            3,
            List.of(
                    rung("R", Tredesoort.RUST, false, 0),
                    rung("P", Tredesoort.TREDE, false, 20),
                    rung("Q", Tredesoort.TREDE, true, 30),
                    rung("S", Tredesoort.TREDE, false, 0),
                    rung("E", Tredesoort.EINDE, true, 0)),
            List.of(
                    new Overgang("R", "P", Aanleiding.STAGNATIE, false),
                    new Overgang("P", "Q", Aanleiding.TERMIJN, false),
                    new Overgang("P", "Q", Aanleiding.AANHOUDEND, false),
                    new Overgang("P", "S", Aanleiding.URGENT, true),
                    new Overgang("P", "R", Aanleiding.VOORUITGANG, false),
                    new Overgang("Q", "S", Aanleiding.TERMIJN, false),
                    new Overgang("Q", "P", Aanleiding.VOORUITGANG, false),
                    new Overgang("S", "E", Aanleiding.AANHOUDEND, false),
                    new Overgang("S", "R", Aanleiding.OPGELOST, true)));

    private static Trede rung(String code, Tredesoort soort, boolean ingrijpend, int termijn) {
        return new Trede(
                code,
                soort,
                code,
                List.of(Partij.ZORGKANTOOR),
                ingrijpend,
                termijn == 0 ? Optional.empty() : Optional.of(termijn),
                Optional.empty());
    }

    @Provide
    Arbitrary<Escalatievraag> questions() {
        Arbitrary<Gebeurtenis> gebeurtenis = Combinators.combine(
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.of(Gebeurtenissoort.class),
                        Arbitraries.of(Partij.class).list().ofMaxSize(2))
                .as((dag, soort, met) -> new Gebeurtenis(BEGIN.plusDays(dag), soort, met));
        return Combinators.combine(
                        Arbitraries.of(
                                Escalatieladder.assembled(Laddersoort.AANBIEDER),
                                Escalatieladder.assembled(Laddersoort.PLAATSING),
                                EIGEN),
                        gebeurtenis.list().ofMaxSize(40).uniqueElements(Gebeurtenis::dag),
                        Arbitraries.integers().between(0, 320),
                        Arbitraries.of("opnieuw", "doorlopend"))
                .as((ladder, alle, dag, teller) -> new Escalatievraag(
                        ladder.soort(),
                        Optional.of(ladder),
                        BEGIN,
                        BEGIN.plusDays(dag),
                        alle,
                        Optional.empty(),
                        Escalatievraag.LEZINGEN.choose("teller", teller)));
    }

    @Property(tries = 500)
    void noRungIsSkippedUnlessTheLadderLetsAMoveDoSo(@ForAll("questions") Escalatievraag vraag) {
        for (Verloop.Regel regel : Escalatie.history(vraag).regels()) {
            int van = regel.van().hoogte();
            int naar = regel.naar().hoogte();
            long ertussen = vraag.used().treden().subList(Math.min(van, naar), Math.max(van, naar)).stream()
                    .skip(1)
                    .filter(t -> t.soort() != Tredesoort.SPOED)
                    .count();
            assertThat(ertussen == 0 || regel.overgang().orElseThrow().springt())
                    .isTrue();
            assertThat(van == naar || regel.overgang().isPresent()).isTrue();
        }
    }

    @Property(tries = 500)
    void nothingMovesUpWithoutAReason(@ForAll("questions") Escalatievraag vraag) {
        for (Verloop.Regel regel : Escalatie.history(vraag).regels()) {
            if (regel.naar().hoogte() > regel.van().hoogte()) {
                boolean reden = regel.gebeurtenis()
                        .map(g -> g == Gebeurtenissoort.STILSTAND
                                || g == Gebeurtenissoort.PROBLEEM
                                || g == Gebeurtenissoort.URGENT
                                || g == Gebeurtenissoort.AFSTEMMING)
                        .orElse(true);
                assertThat(reden).isTrue();
            }
            if (regel.gebeurtenis().equals(Optional.of(Gebeurtenissoort.VOORUITGANG))) {
                assertThat(regel.teller()).isZero();
            }
        }
    }

    @Property(tries = 500)
    void aDrasticRungIsNeverEnteredFromBelowWithoutTuning(@ForAll("questions") Escalatievraag vraag) {
        LocalDate sinds = BEGIN;
        for (Verloop.Regel regel : Escalatie.history(vraag).regels()) {
            LocalDate vanaf = sinds;
            Trede naar = vraag.used().treden().get(regel.naar().hoogte());
            if (regel.naar().hoogte() > regel.van().hoogte() && naar.ingrijpend()) {
                assertThat(vraag.gebeurtenissen())
                        .anyMatch(g -> !g.dag().isBefore(vanaf)
                                && !g.dag().isAfter(regel.dag())
                                && g.afgestemdMet().stream().anyMatch(Partij.INSTITUTIONEEL::contains));
            }
            if (!regel.naar().equals(regel.van())) {
                sinds = regel.dag();
            }
        }
    }

    @Property(tries = 300)
    void daysOrderThemselvesAndWhatWasToldComesBack(@ForAll("questions") Escalatievraag v, @ForAll long zaad) {
        List<Gebeurtenis> anders = new ArrayList<>(v.gebeurtenissen());
        Collections.shuffle(anders, new Random(zaad));
        assertThat(new Escalatievraag(
                        v.soort(), v.ladder(), v.begin(), v.peildatum(), anders, v.bekend(), v.leeswijze()))
                .isEqualTo(v);
        assertThat(Escalatievraag.VORM.read(Escalatievraag.VORM.write(v), new Problems("terug")))
                .contains(v);
    }

    @Property(tries = 300)
    void thereIsAlwaysAnAnswerAndTheHistoryIsOneWalk(@ForAll("questions") Escalatievraag vraag) {
        Verloop verloop = Escalatie.history(vraag);
        assertThat(ESCALATIE.calculate(vraag, Spoor.UIT).waarde()).contains(verloop.stand());
        int hoogte = 0;
        LocalDate dag = BEGIN;
        for (Verloop.Regel regel : verloop.regels()) {
            assertThat(regel.van().hoogte()).isEqualTo(hoogte);
            assertThat(regel.dag()).isBetween(dag, vraag.peildatum());
            hoogte = regel.naar().hoogte();
            dag = regel.dag();
        }
        assertThat(verloop.stand().hoogte()).isEqualTo(hoogte);
    }

    @Property(tries = 300)
    void theOrderOfTheJudgementsDoesNotMatterAndALargerDistanceNeverPassesMore(
            @ForAll @IntRange(max = 10) int a,
            @ForAll @IntRange(max = 10) int b,
            @ForAll @IntRange(min = 1, max = 10) int f) {
        Oordeelvergelijking vergelijking = new Oordeelvergelijking();
        Oordeel heen = vergelijking
                .calculate(new Oordeelvergelijkingsvraag(10, a, b, Optional.of(f)), Spoor.UIT)
                .waarde()
                .orElseThrow();
        Oordeel terug = vergelijking
                .calculate(new Oordeelvergelijkingsvraag(10, b, a, Optional.of(f)), Spoor.UIT)
                .waarde()
                .orElseThrow();
        assertThat(heen).isEqualTo(terug);
        if (f > 1) {
            Oordeel strenger = vergelijking
                    .calculate(new Oordeelvergelijkingsvraag(10, a, b, Optional.of(f - 1)), Spoor.UIT)
                    .waarde()
                    .orElseThrow();
            assertThat(heen).isGreaterThanOrEqualTo(strenger);
        }
    }
}
