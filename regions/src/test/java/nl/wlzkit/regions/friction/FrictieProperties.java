package nl.wlzkit.regions.friction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.regions.agreement.Aanbeveling;
import nl.wlzkit.testing.Rekenproef;

/** What must hold for every question about frictions. */
class FrictieProperties {
    private static final Frictieclassificatie KLASSE = new Frictieclassificatie();
    private static final Frictiespecificiteit SPECIFIEK = new Frictiespecificiteit();
    private static final Frictieportefeuille PORTEFEUILLE = new Frictieportefeuille();
    private static final Sturingsrouteadvies ROUTE = new Sturingsrouteadvies();
    private static final Regioanalyse ANALYSE = new Regioanalyse();
    private static final Aanbevelingenopvolging AANBEVELINGEN = new Aanbevelingenopvolging();
    private static final Zorgplichttoets ZORGPLICHT = new Zorgplichttoets();

    private static <V extends Vraag<V>, T extends Comparable<? super T>> T value(Berekening<V, T> berekening, V vraag) {
        return berekening.calculate(vraag, Spoor.UIT).waarde().orElseThrow();
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> void neverWidens(
            Berekening<V, T> berekening, V vraag) {
        Omhulling<T> geheel = berekening.answer(vraag).omhulling();
        for (Gat<?> gat : vraag.gaten()) {
            for (V gevuld : Rekenproef.filled(vraag, gat)) {
                assertThat(geheel.contains(berekening.answer(gevuld).omhulling()))
                        .as("%s in %s", gevuld, geheel)
                        .isTrue();
            }
        }
    }

    // -------------------------------------------------------------------------------------------------- classification

    private static Arbitrary<Jaarstand> years(double unknown) {
        return Combinators.combine(
                        Arbitraries.integers().between(2020, 2026),
                        Arbitraries.longs().between(0, 50).optional(1 - unknown),
                        Arbitraries.longs().between(0, 50).optional(1 - unknown),
                        Arbitraries.of(true, false).optional(1 - unknown))
                .as(Jaarstand::new);
    }

    private static Arbitrary<Classificatievraag> classifications(double unknown, int meeste) {
        return Combinators.combine(
                        years(unknown).list().ofMinSize(1).ofMaxSize(meeste).uniqueElements(Jaarstand::jaar),
                        Arbitraries.of(true).optional(1 - unknown),
                        Arbitraries.integers().between(2019, 2027),
                        Arbitraries.of(Classificatievraag.LAATSTE_STAND, Classificatievraag.ELK_BEGONNEN_JAAR))
                .as((jaren, natura, jaar, keuze) -> {
                    Frictie.Builder frictie = Frictie.builder("f").jaren(jaren);
                    natura.ifPresent(frictie::zorgInNatura);
                    return new Classificatievraag(
                            frictie.build(),
                            LocalDate.of(jaar, 6, 1),
                            Classificatievraag.LEZINGEN.choose(Classificatievraag.NU, keuze));
                });
    }

    @Provide
    Arbitrary<Classificatievraag> complete() {
        return classifications(0, 7);
    }

    @Provide
    Arbitrary<Classificatievraag> holes() {
        return classifications(0.4, 3);
    }

    @Property(tries = 200)
    void aFilledHoleNeverWidensAClass(@ForAll("holes") Classificatievraag vraag) {
        neverWidens(KLASSE, vraag);
    }

    private static Classificatievraag changed(Classificatievraag vraag, long vraagErbij, long capaciteitErbij) {
        return new Classificatievraag(
                vraag.frictie().toBuilder()
                        .jaren(vraag.frictie().jaren().stream()
                                .map(j -> Jaarstand.of(
                                        j.jaar(),
                                        j.vraag().orElseThrow() + vraagErbij,
                                        j.capaciteit().orElseThrow() + capaciteitErbij,
                                        j.passend().orElseThrow()))
                                .toList())
                        .build(),
                vraag.peildatum(),
                vraag.leeswijze());
    }

    @Property
    void moreCapacityNeverMakesAFrictionAndMoreDemandNeverTakesOneAway(
            @ForAll("complete") Classificatievraag vraag, @ForAll @IntRange(max = 60) int erbij) {
        Frictieklasse nu = value(KLASSE, vraag);

        assertThat(value(KLASSE, changed(vraag, 0, erbij))).isLessThanOrEqualTo(nu);
        assertThat(value(KLASSE, changed(vraag, erbij, 0))).isGreaterThanOrEqualTo(nu);
        assertThat(value(KLASSE, changed(vraag, erbij, erbij))).isEqualTo(nu);
    }

    @Property
    void thereIsAFrictionExactlyWhenAYearThatCountsIsShort(@ForAll("complete") Classificatievraag vraag) {
        Frictieklasse klasse = value(KLASSE, vraag);
        boolean nu = vraag.nu().stream().anyMatch(j -> !j.tekortsoorten().isEmpty());
        boolean later = vraag.later().stream().anyMatch(j -> !j.tekortsoorten().isEmpty());

        assertThat(klasse.nu().isTekort()).isEqualTo(nu);
        assertThat(klasse.later().isTekort()).isEqualTo(later);
        assertThat(klasse.soort() == Frictiesoort.GEEN).isEqualTo(!nu && !later);
        assertThat(klasse.nu().tekort()).isNotNegative();
        assertThat(klasse.later().tekort()).isNotNegative();
    }

    /** A shortage that has begun and goes on: the same start, seen from a later day. */
    @Property
    void aRiskBecomesABottleneckAndNotTheReverse(
            @ForAll @IntRange(min = 2020, max = 2026) int begin,
            @ForAll @IntRange(min = 2019, max = 2026) int dag,
            @ForAll @IntRange(max = 5) int verder) {
        Frictie.Builder frictie = Frictie.builder("f").zorgInNatura(true);
        for (int jaar = 2019; jaar <= 2031; jaar++) {
            frictie.jaar(Jaarstand.of(jaar, 10, jaar < begin ? 10 : 5, true));
        }
        Frictie f = frictie.build();
        Frictieklasse eerst = value(KLASSE, Classificatievraag.of(f, LocalDate.of(dag, 1, 1)));
        Frictieklasse dan = value(KLASSE, Classificatievraag.of(f, LocalDate.of(dag + verder, 1, 1)));

        assertThat(dan.nu()).isGreaterThanOrEqualTo(eerst.nu());
        assertThat(eerst.nu().isTekort()).isEqualTo(dag >= begin);
    }

    @Property
    void theOrderOfTheYearsDoesNotMatter(@ForAll("complete") Classificatievraag vraag, @ForAll long seed) {
        List<Jaarstand> jaren = new ArrayList<>(vraag.frictie().jaren());
        Collections.shuffle(jaren, new Random(seed));

        assertThat(vraag.frictie().toBuilder().jaren(jaren).build()).isEqualTo(vraag.frictie());
    }

    // ----------------------------------------------------------------------------------------------------- specificity

    private static Frictie friction(String naam, Set<Frictievraag> beantwoord) {
        Frictie.Builder frictie = Frictie.builder(naam).ontwikkeling("vergrijzing");
        if (beantwoord.contains(Frictievraag.WIE)) {
            frictie.doelgroep("ouderen");
        }
        if (beantwoord.contains(Frictievraag.WAT)) {
            frictie.zorg("verblijf");
        }
        if (beantwoord.contains(Frictievraag.WAAR)) {
            frictie.plaats(new Frictieplaats(Optional.empty(), Optional.of("Oss"), List.of()));
        }
        if (beantwoord.contains(Frictievraag.WANNEER)) {
            frictie.wanneer(Termijn.NU);
        }
        return frictie.build();
    }

    @Property
    void anAnswerMoreCountsOnceWhenItWasMissing(@ForAll Set<Frictievraag> beantwoord, @ForAll Frictievraag erbij) {
        Specificiteit nu = value(SPECIFIEK, Specificiteitsvraag.of(friction("f", beantwoord)));
        Set<Frictievraag> meer = EnumSet.of(erbij);
        meer.addAll(beantwoord);
        Specificiteit dan = value(SPECIFIEK, Specificiteitsvraag.of(friction("f", meer)));

        assertThat(nu.score() + nu.ontbrekend().size()).isEqualTo(4);
        assertThat(nu.score()).isBetween(0, 4).isEqualTo(beantwoord.size());
        assertThat(dan.score() - nu.score()).isEqualTo(beantwoord.contains(erbij) ? 0 : 1);
        assertThat(dan.niveau()).isGreaterThanOrEqualTo(nu.niveau());
        assertThat(dan).isGreaterThanOrEqualTo(nu);
    }

    @Property
    void theMeanLiesBetweenItsScoresWhateverTheOrder(
            @ForAll @Size(min = 1, max = 12) List<Set<Frictievraag>> alle, @ForAll long seed) {
        List<Frictie> fricties = new ArrayList<>();
        for (int i = 0; i < alle.size(); i++) {
            fricties.add(friction("f" + i, alle.get(i)));
        }
        Breuk gemiddelde = value(PORTEFEUILLE, Portefeuillevraag.of(fricties));
        Portefeuillebeeld beeld = Frictieportefeuille.beeld(Portefeuillevraag.of(fricties));
        Collections.shuffle(fricties, new Random(seed));

        assertThat(value(PORTEFEUILLE, Portefeuillevraag.of(fricties))).isEqualTo(gemiddelde);
        assertThat(gemiddelde)
                .isBetween(
                        Breuk.of(alle.stream().mapToInt(Set::size).min().orElseThrow(), 1),
                        Breuk.of(alle.stream().mapToInt(Set::size).max().orElseThrow(), 1));
        assertThat(beeld.verdeling().values().stream().mapToInt(n -> n).sum()).isEqualTo(alle.size());
    }

    // ---------------------------------------------------------------------------------------------------------- routes

    private static Arbitrary<Sturingsvraag> steering(double unknown) {
        Arbitrary<Frictiedimensies> dimensies = Combinators.combine(
                        Arbitraries.of(Frictiezijde.values()).optional(1 - unknown),
                        Arbitraries.of(Frictietijd.values()).optional(1 - unknown),
                        Arbitraries.of(Frictiecomplexiteit.values()).optional(1 - unknown),
                        Arbitraries.of(true, false).optional(1 - unknown))
                .as((zijde, tijd, complexiteit, substantieel) -> new Frictiedimensies(
                        zijde,
                        tijd,
                        complexiteit,
                        complexiteit.equals(Optional.of(Frictiecomplexiteit.SPECIALISTISCH))
                                ? Optional.empty()
                                : substantieel));
        Arbitrary<Optional<Voortgang>> voortgang = Combinators.combine(
                        Arbitraries.integers().between(2022, 2026),
                        Arbitraries.integers().between(2022, 2026).optional(1 - unknown),
                        Arbitraries.longs().between(0, 3).optional(1 - unknown))
                .as((nu, uiterlijk, rest) ->
                        new Voortgang(LocalDate.of(nu, 1, 1), uiterlijk.map(j -> LocalDate.of(j, 1, 1)), rest))
                .optional(0.7);
        return Combinators.combine(
                        dimensies, voortgang, Arbitraries.of(Frictietype.values()), Arbitraries.of(true, false))
                .as((d, v, type, landelijk) -> new Sturingsvraag(
                        Frictie.builder("f").type(type).dimensies(d).build(),
                        v,
                        List.of(),
                        Sturingsvraag.LEZINGEN.choose(
                                Sturingsvraag.PERSONEELSKRAPTE, landelijk ? Sturingsvraag.LANDELIJK : "genoemd")));
    }

    @Provide
    Arbitrary<Sturingsvraag> known() {
        return steering(0);
    }

    @Provide
    Arbitrary<Sturingsvraag> unknown() {
        return steering(0.4);
    }

    @Property(tries = 300)
    void aFilledHoleNeverWidensAnAdvice(@ForAll("unknown") Sturingsvraag vraag) {
        neverWidens(ROUTE, vraag);
    }

    @Property
    void anAdviceAlwaysHasARouteAndAnotherStrategyExactlyWhenTimeIsUp(@ForAll("known") Sturingsvraag vraag) {
        Sturingsadvies advies = value(ROUTE, vraag);
        boolean voorbij = vraag.voortgang().isPresent()
                && vraag.voortgang().get().peildatum().isAfter(vraag.uiterlijk().orElseThrow())
                && vraag.voortgang().get().restopgave().orElseThrow() > 0;

        assertThat(advies.routes()).containsAnyOf(Sturingsroute.EEN_OP_EEN, Sturingsroute.NETWERKSTURING);
        assertThat(advies.andereStrategie()).isEqualTo(voorbij);
        assertThat(advies.routes().contains(Sturingsroute.EEN_OP_EEN) || advies.isVertalen())
                .isTrue();
    }

    @Property
    void aPoleMoreNeverTakesARouteAway(@ForAll("known") Sturingsvraag vraag) {
        List<Sturingsroute> nu = value(ROUTE, vraag).routes();
        Frictiedimensies d = vraag.frictie().dimensies();
        List<Frictiedimensies> meer = List.of(
                new Frictiedimensies(Optional.of(Frictiezijde.BEIDE), d.tijd(), d.complexiteit(), d.substantieel()),
                new Frictiedimensies(d.zijde(), Optional.of(Frictietijd.BEIDE), d.complexiteit(), d.substantieel()),
                new Frictiedimensies(
                        d.zijde(),
                        d.tijd(),
                        Optional.of(Frictiecomplexiteit.BEIDE),
                        d.substantieel().or(() -> Optional.of(true))));
        for (Frictiedimensies dimensies : meer) {
            Sturingsvraag ruimer = new Sturingsvraag(
                    vraag.frictie().toBuilder().dimensies(dimensies).build(),
                    vraag.voortgang(),
                    vraag.ingezet(),
                    vraag.leeswijze());
            assertThat(value(ROUTE, ruimer).routes()).containsAll(nu);
        }
    }

    // ------------------------------------------------------------------------------------------------------- analysis

    /** Of some keys a value, of the others none. */
    private static <K extends Comparable<K>, W> Arbitrary<SortedMap<K, W>> perKey(
            List<K> sleutels, Arbitrary<W> waarden, double unknown) {
        return waarden.optional(1 - unknown).list().ofSize(sleutels.size()).map(lijst -> {
            SortedMap<K, W> alle = new TreeMap<>();
            Iterator<Optional<W>> volgende = lijst.iterator();
            for (K sleutel : sleutels) {
                volgende.next().ifPresent(w -> alle.put(sleutel, w));
            }
            return alle;
        });
    }

    private static Arbitrary<Regioanalysevraag> regions(double unknown, double geen) {
        Arbitrary<Sectoranalyse> analyses = perKey(
                        List.of(Analyseonderdeel.values()), Arbitraries.of(true, false), unknown)
                .map(delen -> new Sectoranalyse(Optional.empty(), delen));
        return perKey(List.of(Sector.values()), analyses, geen)
                .map(alle -> new Regioanalysevraag(Optional.empty(), alle));
    }

    @Provide
    Arbitrary<Regioanalysevraag> regions() {
        return regions(0, 0.2);
    }

    @Provide
    Arbitrary<Regioanalysevraag> regionsWithHoles() {
        return regions(0.2, 0.3);
    }

    @Property(tries = 50)
    void aFilledHoleNeverWidensAnAnalysis(@ForAll("regionsWithHoles") Regioanalysevraag vraag) {
        neverWidens(ANALYSE, vraag);
    }

    @Property
    void aPartMoreNeverGivesMoreMissing(
            @ForAll("regions") Regioanalysevraag vraag, @ForAll Sector sector, @ForAll Analyseonderdeel erbij) {
        int nu = value(ANALYSE, vraag);
        assertThat(nu)
                .isBetween(0, 15)
                .isEqualTo(Regioanalyse.aanbevelingen(vraag).size());

        TreeMap<Sector, Sectoranalyse> meer = new TreeMap<>(vraag.analyses());
        meer.computeIfPresent(sector, (s, analyse) -> analyse.with(erbij, true));
        assertThat(value(ANALYSE, new Regioanalysevraag(Optional.empty(), meer)))
                .isBetween(nu - 1, nu);
    }

    @Provide
    Arbitrary<Aanbevelingenvraag> recommendations() {
        return perKey(List.of(Aanbeveling.values()), Arbitraries.of(Opvolgstand.values()), 0.2)
                .map(Aanbevelingenvraag::new);
    }

    @Property
    void whatDoesNotApplyIsNotCounted(@ForAll("recommendations") Aanbevelingenvraag vraag) {
        neverWidens(AANBEVELINGEN, vraag);

        TreeMap<Aanbeveling, Opvolgstand> compleet = new TreeMap<>(vraag.aanbevelingen());
        for (Aanbeveling aanbeveling : Aanbeveling.values()) {
            compleet.putIfAbsent(aanbeveling, Opvolgstand.NIET_VAN_TOEPASSING);
        }
        int gedaan = Collections.frequency(compleet.values(), Opvolgstand.OPGEVOLGD);
        int nodig = gedaan + Collections.frequency(compleet.values(), Opvolgstand.NIET_OPGEVOLGD);
        assertThat(value(AANBEVELINGEN, new Aanbevelingenvraag(compleet)))
                .isEqualTo(nodig == 0 ? Breuk.EEN : Breuk.of(gedaan, nodig));
    }

    @Provide
    Arbitrary<Zorgplichtvraag> insights() {
        return perKey(List.of(Zorgplichtinzicht.values()), Arbitraries.of(true, false), 0.2)
                .map(Zorgplichtvraag::new);
    }

    @Property
    void allFourInsightsAreNeeded(@ForAll("insights") Zorgplichtvraag vraag) {
        neverWidens(ZORGPLICHT, vraag);

        if (vraag.gaten().isEmpty()) {
            assertThat(value(ZORGPLICHT, vraag))
                    .isEqualTo(Oordeel.of(!vraag.inzichten().containsValue(false)));
        }
    }
}
