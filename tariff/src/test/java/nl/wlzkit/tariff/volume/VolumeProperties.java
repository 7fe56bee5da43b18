package nl.wlzkit.tariff.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.volume.Hardheidsclausulevraag.Criterium;
import nl.wlzkit.tariff.volume.HerschikkingRealisatievraag.Productie;
import nl.wlzkit.tariff.volume.Volumeplafondvraag.Dagen;
import nl.wlzkit.tariff.volume.Volumeplafondvraag.Dagsoort;

/** What must hold for every calculator of volume and budget. */
class VolumeProperties {
    private static final Breuk TACHTIG = Breuk.of(4, 5);

    @Provide
    Arbitrary<Bedrag> bedragen() {
        return Arbitraries.longs().between(0, 1_000_000).map(Bedrag::ofCenten);
    }

    @Provide
    Arbitrary<Percentage> percentages() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("99.9999"))
                .ofScale(4)
                .map(Percentage::of);
    }

    @Provide
    Arbitrary<Hoeveelheid> hoeveelheden() {
        return Arbitraries.longs().between(0, 10_000).map(Hoeveelheid::of);
    }

    @Provide
    Arbitrary<SortedMap<String, Bedrag>> vragen() {
        return Arbitraries.maps(Arbitraries.of("A", "B", "C", "D"), bedragen())
                .ofMinSize(1)
                .map(TreeMap::new);
    }

    @Provide
    Arbitrary<SortedMap<String, Productie>> producties() {
        Arbitrary<Productie> productie =
                Combinators.combine(bedragen(), bedragen()).as(Productie::new);
        return Arbitraries.maps(Arbitraries.of("A", "B", "C", "D"), productie)
                .ofMinSize(1)
                .map(TreeMap::new);
    }

    @Provide
    Arbitrary<SortedMap<String, Dagen>> geleverd() {
        Arbitrary<Dagen> dagen = Combinators.combine(
                        Arbitraries.of(Dagsoort.class),
                        Arbitraries.longs().between(0, 50),
                        Arbitraries.longs().between(0, 40).map(Bedrag::ofCenten))
                .as(Dagen::new);
        return Arbitraries.maps(Arbitraries.of("a", "b", "c", "d", "e"), dagen)
                .ofMinSize(1)
                .map(TreeMap::new);
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> T value(Berekening<V, T> berekening, V vraag) {
        return berekening.calculate(vraag, Spoor.UIT).waarde().orElseThrow();
    }

    // ------------------------------------------------------------------------------------------------- 2017

    @Property
    void theInitialAgreementIsBelowTheVolumeAndBothPartsAreTheVolume(
            @ForAll @LongRange(min = 1, max = 1_000_000) long centen,
            @ForAll("percentages") Percentage percentage,
            @ForAll("percentages") Percentage ander) {
        Bedrag volume = Bedrag.ofCenten(centen);
        Volume2017 berekening = new Volume2017();
        Volume2017vraag vraag = Volume2017vraag.of(volume);
        Volume2017.Volumeafspraak afspraak = berekening.agree(vraag.with(percentage));

        assertThat(afspraak.initieel().plus(afspraak.onverdeeld())).isEqualTo(volume);
        assertThat(afspraak.initieel()).isGreaterThanOrEqualTo(Bedrag.NUL).isLessThan(volume);
        assertThat(afspraak.initieel().toBigDecimal().scale()).isLessThanOrEqualTo(2);
        Bedrag laag = value(berekening, vraag.with(percentage.min(ander)));
        assertThat(laag).isLessThanOrEqualTo(value(berekening, vraag.with(percentage.max(ander))));
        assertThat(berekening.answer(vraag).waarde().orElseThrow().tot()).isGreaterThanOrEqualTo(afspraak.initieel());
    }

    @Property
    void theHerschikkingGrantsAllThereIsOrAllThatIsAsked(
            @ForAll("bedragen") Bedrag onverdeeld,
            @ForAll("vragen") SortedMap<String, Bedrag> vragen,
            @ForAll boolean gekozen) {
        Herschikking2017 berekening = new Herschikking2017();
        String naam = vragen.firstKey();
        Herschikking2017vraag vraag = new Herschikking2017vraag(naam, onverdeeld, vragen, Optional.of(gekozen));
        Verdeling verdeling = berekening.divide(vraag);
        Bedrag deel = value(berekening, vraag);

        assertThat(deel).isEqualTo(verdeling.deel(naam)).isBetween(Bedrag.NUL, vragen.get(naam));
        assertThat(Grenzen.sum(verdeling.delen().values()).plus(verdeling.over()))
                .isEqualTo(onverdeeld);
        if (!gekozen) {
            assertThat(deel).isEqualTo(Bedrag.NUL);
        }
        assertThat(berekening
                        .answer(new Herschikking2017vraag(naam, onverdeeld, vragen, Optional.empty()))
                        .waarde()
                        .orElseThrow()
                        .contains(deel))
                .isTrue();
    }

    @Property
    void everyQuarterNeedsAPublicationAndMoreOfThemDoNoHarm(
            @ForAll List<@IntRange(min = 1, max = 365) Integer> dagen,
            @ForAll @IntRange(min = 1, max = 365) int extra,
            @ForAll @LongRange(min = 1, max = 1_000_000) long ruimte,
            @ForAll("bedragen") Bedrag afspraken) {
        List<LocalDate> publicaties = new ArrayList<>();
        dagen.forEach(d -> publicaties.add(LocalDate.ofYearDay(2017, d)));
        Uitnutting2017 berekening = new Uitnutting2017();
        var uitnutting = berekening.work(new Uitnutting2017vraag(Bedrag.ofCenten(ruimte), afspraken, publicaties));
        publicaties.add(LocalDate.ofYearDay(2017, extra));
        publicaties.add(LocalDate.ofYearDay(2018, extra));
        var meer = berekening.work(new Uitnutting2017vraag(Bedrag.ofCenten(ruimte), afspraken, publicaties));

        assertThat(uitnutting.zonderPublicatie()).containsAll(meer.zonderPublicatie());
        assertThat(meer.zonderPublicatie().size())
                .isGreaterThanOrEqualTo(uitnutting.zonderPublicatie().size() - 1);
        assertThat(uitnutting.overschrijding().signum() > 0)
                .isEqualTo(uitnutting.aandeel().compareTo(Breuk.EEN) > 0);
        assertThat(uitnutting.aandeel().times(Bedrag.ofCenten(ruimte).toBreuk()))
                .isEqualTo(afspraken.toBreuk());
    }

    // ------------------------------------------------------------------------------------------- Zilveren Kruis

    @Property
    void exactlyTheDaysAboveTheCeilingLapseAndNoneIsCheaperThanOneThatIsPaid(
            @ForAll @LongRange(min = 0, max = 200) long plafond,
            @ForAll("geleverd") SortedMap<String, Dagen> geleverd) {
        Volumeplafond berekening = new Volumeplafond();
        var nacalculatie = berekening.work(new Volumeplafondvraag(Optional.of(plafond), geleverd));

        long weg = nacalculatie.vervallen().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(weg).isEqualTo(Math.max(0, nacalculatie.teller() - plafond));
        nacalculatie.vervallen().forEach((naam, dagen) -> {
            assertThat(geleverd.get(naam).soort().countsForCeiling()).isTrue();
            assertThat(dagen).isBetween(1L, geleverd.get(naam).dagen());
            geleverd.forEach((ander, d) -> {
                long betaald = d.dagen() - nacalculatie.vervallen().getOrDefault(ander, 0L);
                if (d.soort().countsForCeiling() && betaald > 0) {
                    assertThat(d.vergoeding())
                            .isGreaterThanOrEqualTo(geleverd.get(naam).vergoeding());
                }
            });
        });
        assertThat(nacalculatie.betaald()).isBetween(Bedrag.NUL, nacalculatie.geleverd());
    }

    @Property
    void aHigherCeilingNeverPaysLess(
            @ForAll @LongRange(min = 0, max = 200) long plafond,
            @ForAll @LongRange(min = 0, max = 200) long erbij,
            @ForAll("geleverd") SortedMap<String, Dagen> geleverd) {
        Volumeplafond berekening = new Volumeplafond();
        Bedrag laag = value(berekening, new Volumeplafondvraag(Optional.of(plafond), geleverd));
        Bedrag hoog = value(berekening, new Volumeplafondvraag(Optional.of(plafond + erbij), geleverd));

        assertThat(hoog).isGreaterThanOrEqualTo(laag);
        var open = berekening
                .answer(new Volumeplafondvraag(Optional.empty(), geleverd))
                .waarde()
                .orElseThrow();
        assertThat(open.contains(laag)).isTrue();
    }

    @Property
    void theCeilingHoldsEveryMonthAndGrowsWithAnyOfThem(
            @ForAll @IntRange(min = 2024, max = 2026) int jaar,
            @ForAll @IntRange(min = 0, max = 15) int welke,
            @ForAll @LongRange(min = 0, max = 10_000) long dagen,
            @ForAll @LongRange(min = 0, max = 1_000) long erbij) {
        SortedMap<YearMonth, Long> maanden = new TreeMap<>();
        Plafondhoogtevraag.MAANDEN.forEach(m -> maanden.put(m, dagen));
        Plafondhoogte berekening = new Plafondhoogte();
        Hoeveelheid plafond = value(berekening, new Plafondhoogtevraag(jaar, maanden));
        maanden.merge(Plafondhoogtevraag.MAANDEN.get(welke), erbij, Long::sum);
        Hoeveelheid hoger = value(berekening, new Plafondhoogtevraag(jaar, maanden));

        // with the same number in all months the shortest is the fullest
        assertThat(berekening.fullest(new Plafondhoogtevraag(jaar, maanden)).lengthOfMonth())
                .isBetween(28, 31);
        assertThat(hoger).isGreaterThanOrEqualTo(plafond);
        assertThat(plafond).isGreaterThanOrEqualTo(Hoeveelheid.of(dagen * 365 / 28));
    }

    @Property
    void theShareWithTreatmentIsKept(
            @ForAll @LongRange(min = 0, max = 1_000) long inclusief,
            @ForAll @LongRange(min = 1, max = 1_000) long erbij,
            @ForAll @LongRange(min = 0, max = 100_000) long dagen) {
        Behandelaandeel berekening = new Behandelaandeel();
        long totaal = inclusief + erbij;

        assertThat(value(berekening, new Behandelaandeelvraag(inclusief, totaal, totaal)))
                .isEqualTo(Hoeveelheid.of(inclusief));
        assertThat(value(berekening, new Behandelaandeelvraag(inclusief, totaal, dagen)))
                .isBetween(Hoeveelheid.NUL, Hoeveelheid.of(dagen))
                .isLessThanOrEqualTo(value(berekening, new Behandelaandeelvraag(inclusief, totaal, dagen + 1)))
                .isLessThanOrEqualTo(value(berekening, new Behandelaandeelvraag(inclusief + 1, totaal, dagen)));
    }

    @Property
    void anAppealSucceedsOnlyInTimeWithAllCriteriaAndMoreDeficitThanTheReserveBears(
            @ForAll @IntRange(min = 0, max = 40) int dagenLater,
            @ForAll("bedragen") Bedrag tekort,
            @ForAll("bedragen") Bedrag vermogen,
            @ForAll("bedragen") Bedrag omzet,
            @ForAll Map<Criterium, Boolean> verteld) {
        LocalDate dag = LocalDate.of(2023, 9, 8);
        Hardheidsclausule berekening = new Hardheidsclausule();
        var vraag = new Hardheidsclausulevraag(dag, dag.plusDays(dagenLater), tekort, vermogen, omzet, verteld);
        boolean kan =
                dagenLater <= 20 && !verteld.containsValue(false) && tekort.compareTo(berekening.bearable(vraag)) > 0;
        boolean alles = verteld.size() == Criterium.values().length;

        assertThat(berekening.answer(vraag).oordeel())
                .isEqualTo(!kan ? Oordeel.VOLDOET_NIET : alles ? Oordeel.VOLDOET : Oordeel.TE_BEOORDELEN);
        Map<Criterium, Boolean> ja = new EnumMap<>(Criterium.class);
        for (Criterium criterium : Criterium.values()) {
            ja.put(criterium, true);
        }
        var volledig = new Hardheidsclausulevraag(dag, dag, tekort, vermogen, omzet, ja);
        berekening
                .calculate(volledig, Spoor.UIT)
                .waarde()
                .ifPresent(w -> assertThat(w).isGreaterThanOrEqualTo(Bedrag.NUL));
    }

    @Property
    void moreHoursAtALowerPercentageNeverCostMoreThanTheFramework(
            @ForAll("bedragen") Bedrag kader,
            @ForAll @LongRange(min = 100, max = 20_000) long uurtarief,
            @ForAll @IntRange(min = 1, max = 100) int een,
            @ForAll @IntRange(min = 1, max = 100) int ander,
            @ForAll @IntRange(min = 1, max = 9) int factor) {
        Percentage laag = Percentage.of(Integer.toString(Math.min(een, ander)));
        Percentage hoog = Percentage.of(Integer.toString(Math.max(een, ander)));
        Bedrag tarief = Bedrag.ofCenten(uurtarief);
        Tariefsubstitutie berekening = new Tariefsubstitutie();
        var vraag = new Tariefsubstitutievraag(kader, tarief, hoog, laag);
        Hoeveelheid uren = value(berekening, vraag);
        Breuk kosten = laag.of(tarief).toBreuk().times(uren.toBreuk());

        assertThat(kosten).isLessThanOrEqualTo(kader.toBreuk());
        assertThat(berekening.work(vraag).extra()).isGreaterThanOrEqualTo(Hoeveelheid.NUL);
        assertThat(berekening
                        .work(new Tariefsubstitutievraag(kader, tarief, laag, laag))
                        .extra())
                .isEqualTo(Hoeveelheid.NUL);
        Breuk exact = kader.toBreuk().dividedBy(laag.of(tarief).toBreuk());
        if (uren.toBreuk().equals(exact)) {
            assertThat(value(berekening, new Tariefsubstitutievraag(kader.times(factor), tarief, hoog, laag))
                            .toBreuk())
                    .isEqualTo(exact.times(Breuk.of(factor, 1)));
        }
    }

    // ---------------------------------------------------------------------------------------- Zorg en Zekerheid

    private static Groeiplafondvraag growth(Hoeveelheid deel, Hoeveelheid geheel, Hoeveelheid groei, String wijze) {
        return new Groeiplafondvraag(
                deel, geheel, groei, Optional.of(wijze), Groeiplafondvraag.LEZINGEN, Optional.empty());
    }

    @Property
    void growthStaysWithinTheShare(
            @ForAll("hoeveelheden") Hoeveelheid een,
            @ForAll("hoeveelheden") Hoeveelheid ander,
            @ForAll("hoeveelheden") Hoeveelheid groei) {
        Hoeveelheid deel = een.min(ander);
        Hoeveelheid geheel = een.max(ander);
        Groeiplafond berekening = new Groeiplafond();
        var erbij = berekening.work(growth(deel, geheel, groei, Groeiplafondvraag.TOEVOEGING));
        var inPlaats = berekening.work(growth(deel, geheel, groei, Groeiplafondvraag.VERVANGING));

        for (var ruimte : List.of(erbij, inPlaats)) {
            assertThat(ruimte.toegekend()).isLessThanOrEqualTo(groei).isLessThanOrEqualTo(ruimte.maximum());
            assertThat(ruimte.toegekend().plus(ruimte.geweigerd())).isEqualTo(groei);
            boolean isOnder =
                    ruimte.aandeelVoor().filter(a -> a.compareTo(TACHTIG) < 0).isPresent();
            assertThat(ruimte.maximum().equals(Hoeveelheid.NUL)).isEqualTo(!isOnder);
            if (isOnder) {
                assertThat(ruimte.aandeelNa().orElseThrow()).isLessThanOrEqualTo(TACHTIG);
            }
        }
        assertThat(erbij.maximum().toBreuk())
                .isEqualTo(inPlaats.maximum().toBreuk().times(Breuk.of(5, 1)));
        assertThat(inPlaats.toegekend()).isLessThanOrEqualTo(erbij.toegekend());
    }

    @Property
    void growthScalesAndMoreStayWithTreatmentNeverAllowsMore(
            @ForAll("hoeveelheden") Hoeveelheid een,
            @ForAll("hoeveelheden") Hoeveelheid ander,
            @ForAll @LongRange(min = 1, max = 10) long factor) {
        Hoeveelheid deel = een.min(ander);
        Hoeveelheid geheel = een.max(ander);
        Hoeveelheid veel = Hoeveelheid.of(Grenzen.MOST);
        Groeiplafond berekening = new Groeiplafond();
        Hoeveelheid most = value(berekening, growth(deel, geheel, veel, Groeiplafondvraag.TOEVOEGING));

        Hoeveelheid groter = value(
                berekening, growth(times(deel, factor), times(geheel, factor), veel, Groeiplafondvraag.TOEVOEGING));
        assertThat(groter).isEqualTo(times(most, factor));
        if (deel.compareTo(geheel) < 0) {
            Hoeveelheid meer = deel.plus(Hoeveelheid.of(1));
            assertThat(value(berekening, growth(meer, geheel, veel, Groeiplafondvraag.TOEVOEGING)))
                    .isLessThanOrEqualTo(most);
        }
    }

    private static Hoeveelheid times(Hoeveelheid getal, long factor) {
        return new Hoeveelheid(getal.getal().multiply(BigDecimal.valueOf(factor)));
    }

    @Property
    void anOpenReadingOrWayOfGrowthIsTheHullOfItsChoices(
            @ForAll("hoeveelheden") Hoeveelheid een,
            @ForAll("hoeveelheden") Hoeveelheid ander,
            @ForAll("hoeveelheden") Hoeveelheid groei) {
        Groeiplafond berekening = new Groeiplafond();
        var vraag = Groeiplafondvraag.of(een.min(ander), een.max(ander), groei);
        var open = vraag.open(vraag.lezingen().get(0));

        assertThat(vraag.gaten()).extracting(g -> g.feit()).containsExactly("wijze");
        assertThat(open.gaten())
                .extracting(g -> g.feit())
                .containsExactly(Groeiplafondvraag.LEZING, "wijze", "anderMaximum");
        assertThat(berekening
                        .answer(open)
                        .omhulling()
                        .contains(berekening.answer(vraag).omhulling()))
                .isTrue();
        assertThat(berekening.answer(open).waarde().orElseThrow().tot()).isEqualTo(groei);
    }

    // -------------------------------------------------------------------------------------- Salland, DSW and all

    @Property
    void extramuralCareGoesFirst(
            @ForAll("bedragen") Bedrag budget,
            @ForAll("bedragen") Bedrag extramuraal,
            @ForAll("bedragen") Bedrag overig,
            @ForAll boolean salland) {
        Budgetvoorrang berekening = new Budgetvoorrang();
        Zorgkantoor zorgkantoor = salland ? Zorgkantoor.SALLAND : Zorgkantoor.DSW;
        var eerst = new Budgetvoorrangvraag(
                zorgkantoor, budget, Budgetvoorrangvraag.EXTRAMURAAL, extramuraal, Optional.of(overig));
        var daarna = new Budgetvoorrangvraag(
                zorgkantoor, budget, Budgetvoorrangvraag.OVERIG, overig, Optional.of(extramuraal));
        var verdeling = berekening.work(eerst);

        assertThat(berekening.work(daarna)).isEqualTo(verdeling);
        assertThat(verdeling.extramuraal()).isEqualTo(extramuraal.compareTo(budget) <= 0 ? extramuraal : budget);
        assertThat(verdeling.extramuraal().plus(verdeling.overig())).isLessThanOrEqualTo(budget);
        assertThat(verdeling.extramuraal().plus(verdeling.overig()).plus(verdeling.tekort()))
                .isEqualTo(extramuraal.plus(overig));
        if (verdeling.overig().signum() > 0) {
            assertThat(verdeling.extramuraal()).isEqualTo(extramuraal);
        }
        assertThat(value(berekening, eerst)).isEqualTo(verdeling.extramuraal());
        assertThat(value(berekening, daarna)).isEqualTo(verdeling.overig());
        var onbekend =
                new Budgetvoorrangvraag(zorgkantoor, budget, Budgetvoorrangvraag.OVERIG, overig, Optional.empty());
        assertThat(berekening.answer(onbekend).waarde().orElseThrow().contains(verdeling.overig()))
                .isTrue();
    }

    @Property
    void theHerschikkingOnProductionStaysWithinTheRoomAndTheProduction(
            @ForAll("bedragen") Bedrag ruimte,
            @ForAll("producties") SortedMap<String, Productie> alle,
            @ForAll boolean rato) {
        HerschikkingRealisatie berekening = new HerschikkingRealisatie();
        String lezing = rato ? HerschikkingRealisatievraag.NAAR_RATO : HerschikkingRealisatievraag.BOVEN_AFSPRAAK;
        var vraag = new HerschikkingRealisatievraag(
                alle.lastKey(),
                ruimte,
                alle,
                HerschikkingRealisatievraag.LEZINGEN.choose(HerschikkingRealisatievraag.LEZING, lezing));
        SortedMap<String, Bedrag> nieuw = berekening.divide(vraag);
        Bedrag samen =
                Grenzen.sum(alle.values().stream().map(Productie::realisatie).toList());

        assertThat(Grenzen.sum(nieuw.values())).isEqualTo(samen.compareTo(ruimte) <= 0 ? samen : ruimte);
        nieuw.forEach((naam, bedrag) -> {
            assertThat(bedrag).isBetween(Bedrag.NUL, alle.get(naam).realisatie());
            if (samen.compareTo(ruimte) <= 0) {
                assertThat(bedrag).isEqualTo(alle.get(naam).realisatie());
            }
        });
        assertThat(value(berekening, vraag)).isEqualTo(nieuw.get(alle.lastKey()));
        var open = vraag.open(vraag.lezingen().get(0));
        assertThat(berekening.answer(open).waarde().orElseThrow().contains(nieuw.get(alle.lastKey())))
                .isTrue();
    }

    @Property
    void reserveAndRestAreTheRoom(@ForAll @LongRange(min = 0, max = 10_000_000_000_000L) long centen) {
        Bedrag ruimte = Bedrag.ofCenten(centen);
        Innovatiereserve berekening = new Innovatiereserve();
        var vraag = Innovatiereservevraag.of(Zorgkantoor.DSW, ruimte);
        Bedrag reserve = value(berekening, vraag);

        assertThat(reserve.plus(berekening.rest(vraag))).isEqualTo(ruimte);
        assertThat(Math.abs(reserve.centen() * 100 - centen)).isLessThanOrEqualTo(50);
        var zenz = Innovatiereservevraag.of(Zorgkantoor.ZORG_EN_ZEKERHEID, ruimte);
        assertThat(berekening.rest(zenz)).isEqualTo(ruimte);
        assertThat(berekening.answer(zenz).lezingen()).hasSize(1);
    }

    @Property
    void theAverageTimesTheClientsIsTheCostsUpToHalfACentEach(
            @ForAll("bedragen") Bedrag kosten,
            @ForAll @LongRange(min = 1, max = 10_000) long clienten,
            @ForAll("hoeveelheden") Hoeveelheid fte) {
        Contracteergemiddelde berekening = new Contracteergemiddelde();
        var vraag = new Contracteergemiddeldevraag(kosten, clienten, Optional.of(fte));
        long verschil = 2 * (value(berekening, vraag).centen() * clienten - kosten.centen());

        assertThat(Math.abs(verschil)).isLessThanOrEqualTo(clienten);
        assertThat(berekening.staff(vraag).orElseThrow().times(Breuk.of(clienten, 1)))
                .isEqualTo(fte.toBreuk());
    }
}
