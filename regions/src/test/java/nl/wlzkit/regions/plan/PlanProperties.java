package nl.wlzkit.regions.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import nl.wlzkit.testing.Rekenproef;

/** What must hold for every plan and every cooperation. */
class PlanProperties {
    private static final int VAN = 2026;
    private static final int TOT = 2028;
    private static final String OPGAVE = "o0";
    private static final Regioplantekort TEKORT = new Regioplantekort();
    private static final Regioplansluiting SLUITING = new Regioplansluiting();
    private static final Regioplanvolledigheid VOLLEDIGHEID = new Regioplanvolledigheid();
    private static final Regioplanevaluatie EVALUATIE = new Regioplanevaluatie();
    private static final Samenwerkingstoets SAMENWERKING = new Samenwerkingstoets();
    private static final Verbinderrol VERBINDER = new Verbinderrol();
    private static final Succesfactoren FACTOREN = new Succesfactoren();

    // -------------------------------------------------------------------------------------------------------
    // arbitraries

    private static Arbitrary<Plangetal> numbers() {
        Arbitrary<Integer> klein = Arbitraries.integers().between(0, 60);
        return Arbitraries.frequencyOf(
                Tuple.of(5, klein.map(Plangetal::of)),
                Tuple.of(
                        2,
                        Combinators.combine(klein, klein)
                                .as((a, b) -> new Plangetal(
                                        BigDecimal.valueOf(Math.min(a, b)), BigDecimal.valueOf(Math.max(a, b))))),
                Tuple.of(1, Arbitraries.just(Plangetal.ONBEKEND)));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 1200)
                .map(d -> LocalDate.of(2025, 11, 1).plusDays(d));
    }

    private static Arbitrary<Opgave> task(String naam) {
        Arbitrary<Opgave.Jaarcijfer> cijfer = Combinators.combine(
                        Arbitraries.integers().between(VAN, TOT), numbers(), numbers())
                .as(Opgave.Jaarcijfer::new);
        return Combinators.combine(
                        Arbitraries.of(Sector.class),
                        cijfer.list().uniqueElements(Opgave.Jaarcijfer::jaar).ofMaxSize(3))
                .as((sector, jaren) -> new Opgave(naam, sector, naam, "verblijf", Planeenheid.PLAATSEN, jaren));
    }

    /** A measure that can elaborate one before it for the same task, and can be the same as one before it. */
    private static Arbitrary<Maatregel> measure(int nummer) {
        Arbitrary<List<Maatregel.Realisatie>> realisaties = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 60))
                .as((dag, stand) -> new Maatregel.Realisatie(dag, BigDecimal.valueOf(stand)))
                .list()
                .uniqueElements(Maatregel.Realisatie::dag)
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of("o0", "o1"),
                        Arbitraries.of("bouwen", "verbouwen"),
                        numbers(),
                        Arbitraries.of(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 1, 1))
                                .optional(0.8),
                        days().map(d -> d.plusYears(2)).optional(0.2),
                        Arbitraries.of(Maatregelstatus.class),
                        Arbitraries.integers().between(0, 3),
                        realisaties)
                .as((opgave, wat, omvang, vanaf, tot, status, boven, standen) -> new Maatregel(
                        "m" + nummer,
                        Maatregelsoort.AFSPRAAK,
                        opgave,
                        wat,
                        new TreeMap<>(Map.of("A", Samenwerkingspartner.ZORGAANBIEDER)),
                        omvang,
                        Planeenheid.PLAATSEN,
                        vanaf,
                        tot.filter(t -> vanaf.filter(t::isBefore).isEmpty()),
                        status,
                        boven < nummer ? Optional.of("m" + boven) : Optional.empty(),
                        standen));
    }

    @Provide
    Arbitrary<Regioplan> plannen() {
        Arbitrary<List<Evaluatiemoment>> evaluaties = Combinators.combine(
                        days(), Arbitraries.of(true, false).optional(0.6))
                .as(Evaluatiemoment::new)
                .list()
                .uniqueElements(Evaluatiemoment::dag)
                .ofMaxSize(2);
        return Combinators.combine(
                        task("o0"),
                        task("o1"),
                        measure(0),
                        measure(1),
                        measure(2),
                        Arbitraries.integers().between(0, 3),
                        evaluaties)
                .as((een, ander, m0, m1, m2, aantal, dagen) -> {
                    Regioplan plan = new Regioplan(region(), VAN, TOT, List.of(een, ander), List.of(), dagen);
                    for (Maatregel maatregel : List.of(m0, m1, m2).subList(0, aantal)) {
                        plan = add(plan, maatregel);
                    }
                    return plan;
                });
    }

    private static Regioplan add(Regioplan plan, Maatregel maatregel) {
        boolean past = maatregel.uitwerkingVan().isEmpty()
                || plan.maatregelen().stream()
                        .anyMatch(m -> m.naam().equals(maatregel.uitwerkingVan().get())
                                && m.opgave().equals(maatregel.opgave()));
        return plan.with(
                past
                        ? maatregel
                        : new Maatregel(
                                maatregel.naam(),
                                maatregel.soort(),
                                maatregel.opgave(),
                                maatregel.wat(),
                                maatregel.wie(),
                                maatregel.omvang(),
                                maatregel.eenheid(),
                                maatregel.vanaf(),
                                maatregel.tot(),
                                maatregel.status(),
                                Optional.empty(),
                                maatregel.realisaties()));
    }

    private static Zorgkantoorregio region() {
        return Zorgkantoorregio.all().get(0);
    }

    @Provide
    Arbitrary<Maatregel> maatregelen() {
        return measure(9)
                .map(m -> m.uitwerkingVan().isEmpty()
                        ? m
                        : Maatregel.of(m.naam(), m.opgave(), m.omvang(), m.eenheid(), LocalDate.of(2026, 1, 1)));
    }

    @Provide
    Arbitrary<Leeswijze> leeswijzen() {
        return Combinators.combine(
                        Arbitraries.of(Planstand.LEZINGEN.choices(Planstand.TELMOMENT)),
                        Arbitraries.of(Planstand.LEZINGEN.choices(Planstand.UITWERKING)),
                        Arbitraries.of(Planstand.LEZINGEN.choices(Planstand.DUBBEL)))
                .as((a, b, c) -> Planstand.LEZINGEN
                        .choose(Planstand.TELMOMENT, a)
                        .choose(Planstand.UITWERKING, b)
                        .choose(Planstand.DUBBEL, c));
    }

    @Provide
    Arbitrary<LocalDate> dagen() {
        return days();
    }

    private static Tekortvraag shortage(Regioplan plan, int jaar, Leeswijze leeswijze) {
        return new Tekortvraag(plan, OPGAVE, jaar, Scenario.OPEN, leeswijze);
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> void neverWidens(
            Berekening<V, T> berekening, V vraag) {
        Omhulling<T> geheel = berekening.hull(vraag);
        for (Gat<?> gat : vraag.gaten()) {
            for (V gevuld : Rekenproef.filled(vraag, gat)) {
                assertThat(geheel.contains(berekening.hull(gevuld))).isTrue();
                assertThat(gevuld.gaten()).doesNotContain(gat);
            }
        }
    }

    private static <T extends Comparable<? super T>> Bandbreedte<T> range(Omhulling<T> omhulling) {
        return omhulling.waarde().orElseThrow();
    }

    /** Replaces every number that is not settled by one within its range. */
    private static Regioplan settle(Regioplan plan, Random toeval) {
        List<Opgave> opgaven = new ArrayList<>();
        for (Opgave o : plan.opgaven()) {
            List<Opgave.Jaarcijfer> jaren = plan.jaren().stream()
                    .map(o::at)
                    .map(c -> new Opgave.Jaarcijfer(c.jaar(), within(c.vraag(), toeval), within(c.aanbod(), toeval)))
                    .toList();
            opgaven.add(new Opgave(o.naam(), o.sector(), o.doelgroep(), o.zorg(), o.eenheid(), jaren));
        }
        List<Maatregel> maatregelen = plan.maatregelen().stream()
                .map(m -> new Maatregel(
                        m.naam(),
                        m.soort(),
                        m.opgave(),
                        m.wat(),
                        m.wie(),
                        within(m.omvang(), toeval),
                        m.eenheid(),
                        m.vanaf(),
                        m.tot(),
                        m.status(),
                        m.uitwerkingVan(),
                        m.realisaties()))
                .toList();
        return new Regioplan(plan.regio(), plan.van(), plan.tot(), opgaven, maatregelen, plan.evaluatiemomenten());
    }

    private static Plangetal within(Plangetal getal, Random toeval) {
        int breedte = getal.tot().subtract(getal.van()).intValueExact();
        return Plangetal.of(getal.van().add(BigDecimal.valueOf(toeval.nextInt(breedte + 1))));
    }

    // --------------------------------------------------------------------------------------------------- shortage,
    // adding up

    @Property(tries = 300)
    void aFilledHoleNeverWidens(
            @ForAll("plannen") Regioplan plan,
            @ForAll("leeswijzen") Leeswijze leeswijze,
            @ForAll("dagen") LocalDate dag) {
        neverWidens(TEKORT, shortage(plan, TOT, leeswijze));
        neverWidens(SLUITING, new Sluitvraag(plan, Scenario.OPEN, leeswijze));
        neverWidens(EVALUATIE, Evaluatievraag.of(plan, dag));
        neverWidens(VOLLEDIGHEID, new Volledigheidsvraag(plan, Map.of()));
    }

    @Property(tries = 300)
    void whateverTheNumbersTurnOutToBeTheAnswerWasInTheRange(
            @ForAll("plannen") Regioplan plan,
            @ForAll("leeswijzen") Leeswijze leeswijze,
            @ForAll("dagen") LocalDate dag,
            @ForAll Random toeval) {
        Regioplan later = settle(plan, toeval);
        for (int jaar : plan.jaren()) {
            assertThat(TEKORT.hull(shortage(plan, jaar, leeswijze))
                            .contains(TEKORT.hull(shortage(later, jaar, leeswijze))))
                    .isTrue();
        }
        assertThat(SLUITING.hull(new Sluitvraag(plan, Scenario.OPEN, leeswijze))
                        .contains(SLUITING.hull(new Sluitvraag(later, Scenario.OPEN, leeswijze))))
                .isTrue();
        assertThat(EVALUATIE.hull(Evaluatievraag.of(plan, dag)).contains(EVALUATIE.hull(Evaluatievraag.of(later, dag))))
                .isTrue();
    }

    @Property
    void nothingIsMissingAndOverAtOnceAndTheNumbersAddUp(
            @ForAll("plannen") Regioplan plan, @ForAll("leeswijzen") Leeswijze leeswijze, @ForAll Random toeval) {
        Regioplan vast = settle(plan, toeval);
        Scenario zo = new Scenario(Optional.of(Plankant.LAAG), Optional.of(Plankant.LAAG), Optional.of(Plankant.LAAG));
        for (Jaarstand regel : Planstand.of(vast, zo, leeswijze).regels()) {
            BigDecimal ontbreekt = regel.ontbreekt().van().aantal();
            BigDecimal over = regel.over().van().aantal();
            assertThat(ontbreekt.signum() * over.signum()).isZero();
            assertThat(ontbreekt)
                    .isNotNegative()
                    .isLessThanOrEqualTo(regel.tekort().van().aantal());
            assertThat(regel.dekking().van().aantal().add(ontbreekt).subtract(over))
                    .isEqualByComparingTo(regel.tekort().van().aantal());
            assertThat(regel.gerealiseerd().van())
                    .isLessThanOrEqualTo(regel.lopend().van());
            assertThat(regel.lopend().van()).isLessThanOrEqualTo(regel.dekking().van());
        }
    }

    @Property(tries = 300)
    void aMeasureMoreNeverMakesMoreMissing(
            @ForAll("plannen") Regioplan plan,
            @ForAll("maatregelen") Maatregel meer,
            @ForAll("leeswijzen") Leeswijze leeswijze) {
        Regioplan nu = plan.with(meer);
        for (int jaar : plan.jaren()) {
            Bandbreedte<Hoeveelheid> eerst = range(TEKORT.hull(shortage(plan, jaar, leeswijze)));
            Bandbreedte<Hoeveelheid> dan = range(TEKORT.hull(shortage(nu, jaar, leeswijze)));
            assertThat(dan.van()).isLessThanOrEqualTo(eerst.van());
            assertThat(dan.tot()).isLessThanOrEqualTo(eerst.tot());
        }
        Bandbreedte<Integer> eerst = range(SLUITING.hull(new Sluitvraag(plan, Scenario.OPEN, leeswijze)));
        Bandbreedte<Integer> dan = range(SLUITING.hull(new Sluitvraag(nu, Scenario.OPEN, leeswijze)));
        assertThat(dan.van()).isBetween(0, eerst.van());
        assertThat(dan.tot()).isLessThanOrEqualTo(eerst.tot());
        assertThat(eerst.tot()).isLessThanOrEqualTo(2 * plan.jaren().size());
    }

    @Property
    void countingLessTwiceNeverMakesLessMissing(@ForAll("plannen") Regioplan plan) {
        Leeswijze ruim =
                Planstand.LEZINGEN.choose(Planstand.UITWERKING, "optellen").choose(Planstand.DUBBEL, "beide");
        for (int jaar : plan.jaren()) {
            Bandbreedte<Hoeveelheid> streng = range(TEKORT.hull(shortage(plan, jaar, Planstand.LEZINGEN)));
            Bandbreedte<Hoeveelheid> mild = range(TEKORT.hull(shortage(plan, jaar, ruim)));
            assertThat(mild.van()).isLessThanOrEqualTo(streng.van());
            assertThat(mild.tot()).isLessThanOrEqualTo(streng.tot());
        }
    }

    @Property
    void theOrderOfThePartsDoesNotMatter(@ForAll("plannen") Regioplan plan, @ForAll Random toeval) {
        List<Opgave> opgaven = new ArrayList<>(plan.opgaven());
        List<Maatregel> maatregelen = new ArrayList<>(plan.maatregelen());
        List<Evaluatiemoment> dagen = new ArrayList<>(plan.evaluatiemomenten());
        Collections.shuffle(opgaven, toeval);
        Collections.shuffle(maatregelen, toeval);
        Collections.shuffle(dagen, toeval);

        assertThat(new Regioplan(plan.regio(), plan.van(), plan.tot(), opgaven, maatregelen, dagen))
                .isEqualTo(plan);
    }

    @Property(tries = 300)
    void theLinesOfAPlanSayWhatTheCalculatorSays(
            @ForAll("plannen") Regioplan plan, @ForAll("leeswijzen") Leeswijze leeswijze) {
        for (Jaarstand regel : Planstand.of(plan, Scenario.OPEN, leeswijze).regels()) {
            Tekortvraag vraag = new Tekortvraag(plan, regel.opgave(), regel.jaar(), Scenario.OPEN, leeswijze);
            assertThat(range(TEKORT.hull(vraag))).isEqualTo(regel.ontbreekt());
        }
    }

    // ------------------------------------------------------------------------------------------------ completeness,
    // progress

    @Property
    void tellingThatAPartIsThereTakesExactlyOneAway(@ForAll("plannen") Regioplan plan) {
        Map<Planonderdeel, Boolean> niets = new EnumMap<>(Planonderdeel.class);
        Planonderdeel.told().forEach(o -> niets.put(o, false));
        int zonder =
                range(VOLLEDIGHEID.hull(new Volledigheidsvraag(plan, niets))).van();
        for (Planonderdeel onderdeel : Planonderdeel.told()) {
            Map<Planonderdeel, Boolean> iets = new EnumMap<>(niets);
            iets.put(onderdeel, true);
            Volledigheidsvraag vraag = new Volledigheidsvraag(plan, iets);
            assertThat(range(VOLLEDIGHEID.hull(vraag)).van()).isEqualTo(zonder - (vraag.asks(onderdeel) ? 1 : 0));
        }
        assertThat(zonder).isBetween(5, Planonderdeel.values().length);
    }

    @Property
    void realisingMoreNeverMakesMoreLate(
            @ForAll("plannen") Regioplan plan, @ForAll("dagen") LocalDate dag, @ForAll Random toeval) {
        if (plan.maatregelen().isEmpty()) {
            return;
        }
        int welke = toeval.nextInt(plan.maatregelen().size());
        List<Maatregel> maatregelen = new ArrayList<>(plan.maatregelen());
        Maatregel m = maatregelen.get(welke);
        BigDecimal alles = m.omvang().tot();
        List<Maatregel.Realisatie> standen = new ArrayList<>(
                m.realisaties().stream().filter(r -> !r.dag().equals(dag)).toList());
        standen.add(new Maatregel.Realisatie(
                dag, Planvoortgang.level(m, dag).orElse(alles).max(alles)));
        maatregelen.set(
                welke,
                new Maatregel(
                        m.naam(),
                        m.soort(),
                        m.opgave(),
                        m.wat(),
                        m.wie(),
                        m.omvang(),
                        m.eenheid(),
                        m.vanaf(),
                        m.tot(),
                        m.status(),
                        m.uitwerkingVan(),
                        standen));
        boolean heeftDelen = plan.maatregelen().stream()
                .anyMatch(x -> x.uitwerkingVan().filter(m.naam()::equals).isPresent());
        Regioplan nu = new Regioplan(
                plan.regio(), plan.van(), plan.tot(), plan.opgaven(), maatregelen, plan.evaluatiemomenten());
        Bandbreedte<Integer> eerst = range(EVALUATIE.hull(Evaluatievraag.of(plan, dag)));
        Bandbreedte<Integer> dan = range(EVALUATIE.hull(Evaluatievraag.of(nu, dag)));
        // what is told of a measure goes before its elaborations, which can be more than all of it
        if (!heeftDelen) {
            assertThat(dan.van()).isLessThanOrEqualTo(eerst.van());
            assertThat(dan.tot()).isLessThanOrEqualTo(eerst.tot());
        }
        assertThat(dan.van()).isNotNegative();
    }

    @Property
    void whatIsLeftAndWhatIsThereMakeWhatWasPlanned(
            @ForAll("plannen") Regioplan plan, @ForAll("dagen") LocalDate dag, @ForAll Random toeval) {
        Evaluatievraag vraag = new Evaluatievraag(
                settle(plan, toeval),
                dag,
                Optional.of(Plankant.LAAG),
                Optional.of(Plankant.LAAG),
                Optional.of(true),
                Optional.of(true));
        for (Planvoortgang.Regel regel : Planvoortgang.of(vraag).regels()) {
            assertThat(regel.gerealiseerd()
                            .van()
                            .aantal()
                            .add(regel.rest().van().aantal())
                            .subtract(regel.extra().van().aantal()))
                    .isEqualByComparingTo(regel.gepland().van().aantal());
            assertThat(regel.dag()).isBeforeOrEqualTo(dag);
        }
    }

    // -------------------------------------------------------------------------------------------------------- working
    // together

    @Property
    void aPartnerMoreNeverMakesACooperationWorse(
            @ForAll Set<Samenwerkingsthema> themas,
            @ForAll Set<Samenwerkingspartner> partners,
            @ForAll Samenwerkingspartner meer,
            @ForAll boolean woningen) {
        if (themas.isEmpty()) {
            return;
        }
        List<Samenwerkingspartner> alle = new ArrayList<>(partners);
        Samenwerkingsvraag zonder = cooperation(themas, alle, woningen);
        if (!alle.contains(meer)) {
            alle.add(meer);
        }
        Samenwerkingsvraag met = cooperation(themas, alle, woningen);
        neverWidens(SAMENWERKING, zonder);
        Bandbreedte<Oordeel> eerst = range(SAMENWERKING.hull(zonder));
        Bandbreedte<Oordeel> dan = range(SAMENWERKING.hull(met));
        assertThat(dan.van()).isGreaterThanOrEqualTo(eerst.van());
        assertThat(dan.tot()).isGreaterThanOrEqualTo(eerst.tot());
    }

    private static Samenwerkingsvraag cooperation(
            Set<Samenwerkingsthema> themas, List<Samenwerkingspartner> partners, boolean woningen) {
        return new Samenwerkingsvraag(
                List.copyOf(themas),
                Collections.emptySortedMap(),
                partners,
                Optional.empty(),
                Optional.of(woningen),
                Optional.of(List.of(Regiovisievorm.REGIOPLAN)));
    }

    @Property
    void everyPointAndEveryFactorCountsForOne(
            @ForAll Map<Succesfactor, Boolean> factoren, @ForAll Set<Succesfactor> extra) {
        Map<Succesfactor, Boolean> alle = new EnumMap<>(Succesfactor.class);
        Arrays.stream(Succesfactor.values()).forEach(f -> alle.put(f, extra.contains(f)));
        alle.putAll(factoren);
        Factorvraag vraag = new Factorvraag(alle);
        int tegen = range(FACTOREN.hull(vraag)).van();
        assertThat(tegen)
                .isBetween(0, 13)
                .isEqualTo(Succesfactoren.against(vraag).size());
        for (Succesfactor factor : Succesfactor.values()) {
            int mee =
                    range(FACTOREN.hull(vraag.with(factor, factor.isSucces()))).van();
            int niet =
                    range(FACTOREN.hull(vraag.with(factor, !factor.isSucces()))).van();
            assertThat(niet).isEqualTo(mee + 1);
        }
    }

    @Property
    void aPointThatIsToldNarrows(@ForAll Set<Boolean> waarden, @ForAll Random toeval) {
        Map<String, Boolean> getoond = new TreeMap<>();
        for (Verbinderpunt punt : Verbinderpunt.all()) {
            if (toeval.nextBoolean()) {
                getoond.put(punt.code(), waarden.contains(toeval.nextBoolean()));
            }
        }
        Verbindervraag vraag = new Verbindervraag(region(), getoond, Optional.empty());
        neverWidens(VERBINDER, vraag);
        Bandbreedte<Integer> bereik = range(VERBINDER.hull(vraag));
        long mist = getoond.values().stream().filter(w -> !w).count();
        assertThat((long) bereik.van()).isEqualTo(mist);
        assertThat(bereik.tot() - bereik.van()).isEqualTo(Verbinderpunt.all().size() - getoond.size());
    }
}
