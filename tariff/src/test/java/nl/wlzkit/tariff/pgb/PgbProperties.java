package nl.wlzkit.tariff.pgb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;

/** What must hold for every question of this package. */
class PgbProperties {
    private static final Pgbbudget BUDGET = new Pgbbudget();
    private static final Pgbgarantie GARANTIE = new Pgbgarantie();
    private static final Pgbvrijbesteedbaar VRIJ = new Pgbvrijbesteedbaar();
    private static final Pgbmaximumtarief TARIEF = new Pgbmaximumtarief();
    private static final Pgbindex INDEX = new Pgbindex();
    private static final Pgbovergang OVERGANG = new Pgbovergang();
    private static final Bedrag CENT = Bedrag.ofCenten(1);

    // ------------------------------------------------------------------------------------------------------ generators

    private static Arbitrary<Bedrag> euros(long most) {
        return Arbitraries.longs().between(0, most * 100).map(Bedrag::ofCenten);
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.of(2015, 2016, 2018, 2021, 2022, 2024, 2025, 2026, 2026, 2028);
    }

    private static Arbitrary<Periode> periods() {
        return Combinators.combine(
                        years(),
                        Arbitraries.integers().between(1, 365),
                        Arbitraries.integers().between(1, 365),
                        Arbitraries.of(true, false))
                .as((jaar, een, ander, heel) -> heel
                        ? Periode.year(jaar)
                        : new Periode(
                                LocalDate.ofYearDay(jaar, Math.min(een, ander)),
                                LocalDate.ofYearDay(jaar, Math.max(een, ander))));
    }

    private static Arbitrary<Leeswijze> readings(Leeswijze standaard) {
        Arbitrary<Leeswijze> keuzes = Arbitraries.just(standaard);
        for (Lezing lezing : standaard.lezingen()) {
            keuzes = Combinators.combine(keuzes, Arbitraries.of(lezing.keuzes()))
                    .as((tot, keuze) -> tot.choose(lezing.naam(), keuze));
        }
        return keuzes;
    }

    private static Arbitrary<Optional<Boolean>> unknownOr() {
        return Arbitraries.of(Optional.of(true), Optional.of(false), Optional.empty());
    }

    @Provide
    Arbitrary<Pgbbudgetvraag> budgets() {
        Arbitrary<Pgbbudgetvraag> wie = Combinators.combine(
                        periods(), Arbitraries.of(Zorgprofiel.class), readings(Pgbbudgetvraag.LEZINGEN))
                .filter((p, z, l) -> z.sector().isPresent() && z.startdatum().contains(p.eersteDag()))
                .as((p, z, l) -> {
                    Pgbbudgetvraag vraag = Pgbbudgetvraag.of(z, p);
                    for (Lezing lezing : l.lezingen()) {
                        vraag = vraag.choose(lezing.naam(), lezing.gekozen());
                    }
                    return vraag;
                });
        return Combinators.combine(
                        wie,
                        Arbitraries.of(Dagbesteding.class).optional(),
                        unknownOr(),
                        unknownOr(),
                        unknownOr(),
                        Arbitraries.of(EerderPgb.class).optional())
                .as((vraag, keuze, woon, instelling, vv, eerder) -> new Pgbbudgetvraag(
                        vraag.profiel(),
                        vraag.periode(),
                        keuze,
                        woon,
                        instelling,
                        vv,
                        eerder,
                        Optional.empty(),
                        Optional.empty(),
                        vraag.leeswijze()));
    }

    @Provide
    Arbitrary<Pgbgarantievraag> guarantees() {
        return Combinators.combine(
                        years(),
                        euros(200_000),
                        euros(200_000),
                        Arbitraries.of(Garantiegrond.class).optional(),
                        Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Bedrag.NUL)), Tuple.of(1, euros(50_000))),
                        readings(Pgbgarantievraag.LEZINGEN))
                .as((jaar, budget, vorig, grond, minder, lezingen) -> new Pgbgarantievraag(
                        jaar,
                        budget,
                        vorig,
                        grond.filter(g -> g != Garantiegrond.OVERIG || jaar == 2015),
                        minder,
                        Optional.empty(),
                        lezingen));
    }

    @Provide
    Arbitrary<Pgbvrijbesteedbaarvraag> frees() {
        return Combinators.combine(periods(), euros(200_000), readings(Pgbvrijbesteedbaarvraag.LEZINGEN))
                .as((p, verleend, l) -> new Pgbvrijbesteedbaarvraag(p, verleend, Optional.empty(), l));
    }

    @Provide
    Arbitrary<Pgbmaximumtariefvraag> tariffs() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4_500).map(d -> Periode.BEGIN.plusDays(d)),
                        Arbitraries.of(Tariefeenheid.class),
                        euros(150),
                        Arbitraries.of(Pgbzorgverlener.class).optional(),
                        unknownOr(),
                        unknownOr(),
                        euros(150).optional(),
                        readings(Pgbmaximumtariefvraag.LEZINGEN))
                .as((dag, eenheid, bedrag, wie, familie, voor, nza, l) ->
                        new Pgbmaximumtariefvraag(dag, eenheid, bedrag, wie, familie, voor, nza, Optional.empty(), l));
    }

    @Provide
    Arbitrary<Pgbovergangsvraag> transitions() {
        return Combinators.combine(
                        Arbitraries.of(2015, 2016),
                        euros(100_000),
                        unknownOr(),
                        euros(10_000).optional(),
                        Arbitraries.integers().between(1, 365),
                        readings(Pgbovergangsvraag.LEZINGEN))
                .as(Pgbovergangsvraag::new);
    }

    @Provide
    Arbitrary<Pgbindexvraag> indexes() {
        return Combinators.combine(years(), euros(100_000))
                .as((jaar, bedrag) -> new Pgbindexvraag(jaar, bedrag, Optional.empty()));
    }

    // ------------------------------------------------------------------------------------------------------ every
    // question

    private static <V extends Vraag<V>, W> V fillSome(V vraag, Gat<W> gat, Random keus) {
        List<W> gevallen = gat.domein().cases();
        return vraag.fill(gat, gevallen.get(keus.nextInt(gevallen.size())));
    }

    /** A filled hole never widens, in whatever order; and the question without holes is answered. */
    private static <V extends Vraag<V>> void narrows(Berekening<V, Bedrag> berekening, V vraag, long zaad) {
        Random keus = new Random(zaad);
        Omhulling<Bedrag> nu = berekening.hull(vraag);
        V verder = vraag;
        while (!verder.gaten().isEmpty()) {
            List<Gat<?>> gaten = verder.gaten();
            verder = fillSome(verder, gaten.get(keus.nextInt(gaten.size())), keus);
            Omhulling<Bedrag> straks = berekening.hull(verder);
            assertThat(nu.contains(straks)).as("%s in %s", straks, nu).isTrue();
            nu = straks;
        }
        assertThat(berekening.explain(verder).antwoord()).isEqualTo(berekening.calculate(verder, Spoor.UIT));
    }

    private static <V extends Vraag<V>> void survivesJson(Vraagvorm<V> vorm, V vraag) {
        Problems problems = new Problems("proef");
        byte[] json = JsonWriter.compact(vorm.write(vraag)).getBytes(UTF_8);
        Optional<V> terug = vorm.read(JsonReader.read(json, problems), problems);
        problems.throwIfAny();
        assertThat(terug).contains(vraag);
    }

    @Property(tries = 300)
    void moreInformationNeverWidensABudget(@ForAll("budgets") Pgbbudgetvraag vraag, @ForAll long zaad) {
        narrows(BUDGET, vraag, zaad);
        survivesJson(Pgbbudgetvraag.VORM, vraag);
    }

    @Property
    void moreInformationNeverWidensAGuarantee(@ForAll("guarantees") Pgbgarantievraag vraag, @ForAll long zaad) {
        narrows(GARANTIE, vraag, zaad);
        survivesJson(Pgbgarantievraag.VORM, vraag);
    }

    @Property
    void moreInformationNeverWidensWhatIsFree(@ForAll("frees") Pgbvrijbesteedbaarvraag vraag, @ForAll long zaad) {
        narrows(VRIJ, vraag, zaad);
        survivesJson(Pgbvrijbesteedbaarvraag.VORM, vraag);
    }

    @Property
    void moreInformationNeverWidensATariff(@ForAll("tariffs") Pgbmaximumtariefvraag vraag, @ForAll long zaad) {
        narrows(TARIEF, vraag, zaad);
        survivesJson(Pgbmaximumtariefvraag.VORM, vraag);
    }

    @Property
    void moreInformationNeverWidensAnIndex(@ForAll("indexes") Pgbindexvraag vraag, @ForAll long zaad) {
        narrows(INDEX, vraag, zaad);
        survivesJson(Pgbindexvraag.VORM, vraag);
    }

    @Property
    void moreInformationNeverWidensATransition(@ForAll("transitions") Pgbovergangsvraag vraag, @ForAll long zaad) {
        narrows(OVERGANG, vraag, zaad);
        survivesJson(Pgbovergangsvraag.VORM, vraag);
    }

    /** So that the ends of a hole stand for all between. */
    @Property
    void moreDomesticHelpNeverGivesLess(
            @ForAll("transitions") Pgbovergangsvraag vraag,
            @ForAll @LongRange(min = 0, max = 1_000_000) long een,
            @ForAll @LongRange(min = 0, max = 1_000_000) long ander) {
        Bedrag minder = transition(vraag, Math.min(een, ander));
        assertThat(transition(vraag, Math.max(een, ander))).isGreaterThanOrEqualTo(minder);
        assertThat(minder).isGreaterThanOrEqualTo(vraag.budget().minus(Bedrag.of("0.5")));
    }

    private static Bedrag transition(Pgbovergangsvraag vraag, long centen) {
        return OVERGANG.calculate(
                        new Pgbovergangsvraag(
                                vraag.jaar(),
                                vraag.budget(),
                                Optional.of(true),
                                Optional.of(Bedrag.ofCenten(centen)),
                                vraag.dagen2014(),
                                vraag.leeswijze()),
                        Spoor.UIT)
                .waarde()
                .orElseThrow();
    }

    // ------------------------------------------------------------------------------------------------------ the budget

    private static Bedrag amount(Pgbbudgetvraag vraag) {
        return BUDGET.calculate(vraag, Spoor.UIT).waarde().orElseThrow();
    }

    private static Pgbbudgetvraag complete(Pgbbudgetvraag vraag, Dagbesteding keuze, boolean woon) {
        return new Pgbbudgetvraag(
                vraag.profiel(),
                vraag.periode(),
                Optional.of(keuze),
                Optional.of(woon),
                Optional.of(false),
                Optional.of(true),
                Optional.of(EerderPgb.SLUIT_AAN),
                Optional.empty(),
                Optional.empty(),
                vraag.leeswijze());
    }

    @Property
    void moreCareNeverGivesLess(@ForAll("budgets") Pgbbudgetvraag half) {
        List<Dagbesteding> keuzes = half.dagbestedingen();
        List<Bedrag> bedragen = new ArrayList<>();
        for (Dagbesteding keuze : keuzes) {
            Pgbbudgetvraag zonder = complete(half, keuze, false);
            if (BUDGET.calculate(zonder, Spoor.UIT).waarde().isEmpty()) {
                return;
            }
            bedragen.add(amount(zonder));
            boolean bekend = Pgbtabel.published()
                    .find(Pgbparameter.WOONINITIATIEF, half.periode().eersteDag())
                    .isPresent();
            if (bekend) {
                assertThat(amount(complete(half, keuze, true))).isGreaterThanOrEqualTo(amount(zonder));
            }
        }
        assertThat(bedragen).isSorted();
    }

    /** Two periods that make up a year: together the year, but for a cent or euro of rounding in each. */
    @Property
    void inProportionTheDaysAddUpAndAreNeverMoreThanTheYear(
            @ForAll("budgets") Pgbbudgetvraag half, @ForAll @IntRange(min = 1, max = 364) int dag) {
        Periode jaar = Periode.year(half.periode().jaar());
        LocalDate knip = LocalDate.ofYearDay(jaar.jaar(), dag);
        for (Dagbesteding keuze : half.dagbestedingen()) {
            Pgbbudgetvraag heel = with(complete(half, keuze, false), jaar);
            if (BUDGET.calculate(heel, Spoor.UIT).waarde().isEmpty()) {
                return;
            }
            Bedrag een = amount(with(heel, new Periode(jaar.eersteDag(), knip)));
            Bedrag twee = amount(with(heel, new Periode(knip.plusDays(1), jaar.laatsteDag())));
            Bedrag totaal = amount(heel);
            long marge = half.leeswijze().is("afronding", "euro") ? 100 : 1;
            assertThat(Math.abs(een.plus(twee).minus(totaal).centen())).isLessThanOrEqualTo(marge);
            assertThat(een).isLessThanOrEqualTo(totaal);
        }
    }

    private static Pgbbudgetvraag with(Pgbbudgetvraag vraag, Periode periode) {
        return new Pgbbudgetvraag(
                vraag.profiel(),
                periode,
                vraag.dagbesteding(),
                vraag.wooninitiatief(),
                vraag.inInstelling(),
                vraag.vv2014(),
                vraag.eerderPgb(),
                vraag.basisbedrag(),
                vraag.wooninitiatiefbedrag(),
                vraag.leeswijze());
    }

    // ------------------------------------------------------------------------------------------------------ the others

    @Property
    void aGuaranteeNeverLowersABudgetAndLessCareNeverRaisesIt(@ForAll("guarantees") Pgbgarantievraag vraag) {
        Omhulling<Bedrag> met = GARANTIE.hull(vraag);
        assertThat(met.waarde().orElseThrow().van()).isGreaterThanOrEqualTo(vraag.budget());
        Pgbgarantievraag zonder = new Pgbgarantievraag(
                vraag.jaar(),
                vraag.budget(),
                vraag.vorigJaar(),
                vraag.grond(),
                Bedrag.NUL,
                vraag.percentage(),
                vraag.leeswijze());
        assertThat(GARANTIE.hull(zonder).waarde().orElseThrow().tot())
                .isGreaterThanOrEqualTo(met.waarde().orElseThrow().tot());
    }

    /** The most and the least in the unit of the rounding, so that half a cent does not matter. */
    @Property
    void whatIsFreeLiesBetweenItsBoundsAndGrowsWithThePgb(
            @ForAll("frees") Pgbvrijbesteedbaarvraag vraag, @ForAll @LongRange(min = 0, max = 5_000_000) long meer) {
        if (!vraag.gaten().isEmpty()) {
            return;
        }
        Bedrag vrij = VRIJ.calculate(vraag, Spoor.UIT).waarde().orElseThrow();
        Bedrag marge = vraag.leeswijze().is("afronding", "euro") ? Bedrag.of("0.5") : CENT;
        Bedrag minstens = Afronding.CENT_HALF_OP.round(vraag.periode().of(Bedrag.of("250")));
        Bedrag hoogstens = Afronding.CENT_HALF_OP.round(vraag.periode().of(Bedrag.of("1250")));
        assertThat(vrij).isBetween(minstens.minus(marge), hoogstens.plus(marge));
        Bedrag ruimer = vraag.verleend().plus(Bedrag.ofCenten(meer));
        assertThat(VRIJ.calculate(
                                new Pgbvrijbesteedbaarvraag(
                                        vraag.periode(), ruimer, Optional.empty(), vraag.leeswijze()),
                                Spoor.UIT)
                        .waarde()
                        .orElseThrow())
                .isGreaterThanOrEqualTo(vrij);
    }

    @Property
    void neverMoreIsPaidThanWasAgreedAndFamilyNeverRaisesIt(@ForAll("tariffs") Pgbmaximumtariefvraag vraag) {
        Omhulling<Bedrag> antwoord = TARIEF.hull(vraag);
        assertThat(antwoord.waarde().orElseThrow().tot()).isLessThanOrEqualTo(vraag.afgesproken());
        for (Pgbzorgverlener wie : Pgbzorgverlener.values()) {
            Omhulling<Bedrag> familie = TARIEF.hull(vraag.with(wie, true));
            Omhulling<Bedrag> geen = TARIEF.hull(vraag.with(wie, false));
            assertThat(familie.waarde().orElseThrow().van())
                    .isLessThanOrEqualTo(geen.waarde().orElseThrow().tot());
        }
    }

    /** Every value between the ends of a hole lies between the answers to the ends. */
    @Property
    void theEndsOfAnUnpublishedPercentageStandForAllBetween(
            @ForAll("indexes") Pgbindexvraag vraag, @ForAll @IntRange(min = -100, max = 100) int procent) {
        if (vraag.gaten().isEmpty()) {
            return;
        }
        Bedrag tussen = INDEX.calculate(
                        new Pgbindexvraag(
                                vraag.jaar(), vraag.vorigJaar(), Optional.of(Percentage.of(Integer.toString(procent)))),
                        Spoor.UIT)
                .waarde()
                .orElseThrow();
        assertThat(INDEX.hull(vraag).waarde().orElseThrow().contains(tussen)).isTrue();
    }
}
