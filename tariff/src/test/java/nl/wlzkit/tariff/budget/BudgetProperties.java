package nl.wlzkit.tariff.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.budget.Beheerskostenbudgetvraag.Component;
import nl.wlzkit.tariff.budget.Oormerkafsprakenvraag.Afspraak;
import nl.wlzkit.tariff.budget.Terugvorderingsvraag.Resultaatsafspraak;
import nl.wlzkit.tariff.budget.Verdelingsvraag.Aandeel;
import nl.wlzkit.tariff.budget.Verdelingsvraag.Overheveling;
import nl.wlzkit.tariff.policy.Gevallen;

/** What must hold for every budget. */
class BudgetProperties {
    private static final long MOST = 10_000_000_000L;

    private static Bedrag cents(long centen) {
        return Bedrag.ofCenten(centen);
    }

    @Provide
    Arbitrary<Bedrag> bedragen() {
        return Arbitraries.longs().between(0, MOST).map(Bedrag::ofCenten);
    }

    // ------------------------------------------------------------------------------------------------- oormerk

    /** All means, what staff gets of them, and what other investments get of the rest. */
    record Besteding(Bedrag totaal, Bedrag personeel, Bedrag overig) {}

    @Provide
    Arbitrary<Besteding> bestedingen() {
        Arbitrary<Long> klein = Arbitraries.longs().between(0, 1_000);
        Arbitrary<Long> groot = Arbitraries.longs().between(0, MOST);
        return Combinators.combine(
                        Arbitraries.oneOf(klein, groot),
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(0, 1_000))
                .as((totaal, p, o) -> {
                    long personeel = totaal * p / 1_000;
                    return new Besteding(cents(totaal), cents(personeel), cents((totaal - personeel) * o / 1_000));
                });
    }

    private static Oormerkoordeel verdict(Besteding b, String noemer) {
        return new Oormerk()
                .calculate(
                        new Oormerkvraag(
                                2019,
                                b.totaal(),
                                Optional.of(b.personeel()),
                                Optional.of(b.overig()),
                                Oormerkvraag.LEZINGEN.choose(Oormerkvraag.NOEMER, noemer)),
                        Spoor.UIT)
                .waarde()
                .orElseThrow();
    }

    @Property
    void theTwoBoundsAddUpAndTheLeastIsNeverLessThanItsShare(@ForAll("bedragen") Bedrag totaal) {
        Oormerkuitslag uitslag = Oormerkuitslag.of(2019, totaal, Bedrag.NUL, Bedrag.NUL);

        assertThat(uitslag.minimumPersoneel().plus(uitslag.maximumOverig())).isEqualTo(totaal);
        assertThat(uitslag.minimumPersoneel())
                .isGreaterThanOrEqualTo(Percentage.of("85").of(totaal))
                .isLessThan(Percentage.of("85").of(totaal).plus(cents(1)))
                .isLessThanOrEqualTo(totaal);
    }

    @Property
    void moreOnStaffIsNeverWorse(
            @ForAll("bestedingen") Besteding b, @ForAll @LongRange(min = 0, max = 1_000) long erbij) {
        Bedrag ruimte = b.totaal().minus(b.personeel()).minus(b.overig());
        Bedrag meer = cents(Math.min(erbij, ruimte.centen()));
        Besteding beter = new Besteding(b.totaal(), b.personeel().plus(meer), b.overig());

        for (String noemer : Oormerkvraag.LEZINGEN.choices(Oormerkvraag.NOEMER)) {
            assertThat(verdict(beter, noemer)).isGreaterThanOrEqualTo(verdict(b, noemer));
        }
    }

    @Property
    void whenAllIsSpentTooLittleStaffIsTooMuchOfTheRest(@ForAll("bestedingen") Besteding b) {
        Oormerkuitslag uitslag =
                Oormerkuitslag.of(2019, b.totaal(), b.personeel(), b.totaal().minus(b.personeel()));

        assertThat(uitslag.tekortPersoneel()).isEqualTo(uitslag.overschrijdingOverig());
        assertThat(uitslag.oordeel()).isNotEqualTo(Oormerkoordeel.PERSONEEL_NIET);
    }

    @Property
    void tooMuchOfTheRestIsAlwaysTooLittleStaff(@ForAll("bestedingen") Besteding b) {
        Oormerkuitslag uitslag = Oormerkuitslag.of(2019, b.totaal(), b.personeel(), b.overig());

        if (uitslag.overschrijdingOverig().signum() > 0) {
            assertThat(uitslag.tekortPersoneel().signum()).isPositive();
        }
    }

    @Property
    void aFactorKeepsTheVerdictWhereNoCentIsRounded(
            @ForAll @LongRange(min = 0, max = 1_000_000) long twintigsten,
            @ForAll @IntRange(min = 0, max = 20) int personeel,
            @ForAll @LongRange(min = 1, max = 1_000) long factor) {
        Besteding een = new Besteding(
                cents(twintigsten * 20), cents(twintigsten * personeel), cents(twintigsten * (20 - personeel)));
        Besteding veel = new Besteding(
                een.totaal().times(factor),
                een.personeel().times(factor),
                een.overig().times(factor));

        assertThat(verdict(veel, "beschikbaar")).isEqualTo(verdict(een, "beschikbaar"));
    }

    @Property(tries = 200)
    void theVerdictIsTheHullOfAllCasesAndEveryRealCaseLiesInIt(
            @ForAll("bestedingen") Besteding b, @ForAll boolean personeel, @ForAll boolean overig) {
        Oormerkvraag vraag = new Oormerkvraag(
                2019,
                b.totaal(),
                personeel ? Optional.of(b.personeel()) : Optional.empty(),
                overig ? Optional.of(b.overig()) : Optional.empty(),
                Oormerkvraag.LEZINGEN);
        Oormerk oormerk = new Oormerk();
        Oormerkvraag open = vraag.open(vraag.lezingen().get(0));

        assertThat(oormerk.answer(vraag).omhulling()).isEqualTo(Gevallen.hull(oormerk, vraag));
        assertThat(oormerk.answer(open)
                        .omhulling()
                        .contains(oormerk.answer(vraag).omhulling()))
                .isTrue();
        assertThat(oormerk.answer(vraag).waarde().orElseThrow().contains(verdict(b, "beschikbaar")))
                .isTrue();
    }

    @Provide
    Arbitrary<List<Afspraak>> afspraken() {
        return bestedingen().list().ofMaxSize(6).map(delen -> {
            List<Afspraak> afspraken = new ArrayList<>();
            for (int i = 0; i < delen.size(); i++) {
                Besteding b = delen.get(i);
                afspraken.add(new Afspraak("A" + i, b.totaal(), b.personeel(), b.overig(), Optional.empty()));
            }
            return afspraken;
        });
    }

    private static Oormerkafsprakenvraag agreements(List<Afspraak> afspraken) {
        return new Oormerkafsprakenvraag(2019, afspraken, Oormerkvraag.LEZINGEN);
    }

    @Property
    void theOrderOfTheAgreementsDoesNotMatter(@ForAll("afspraken") List<Afspraak> afspraken, @ForAll Random random) {
        List<Afspraak> anders = new ArrayList<>(afspraken);
        Collections.shuffle(anders, random);

        assertThat(agreements(anders)).isEqualTo(agreements(afspraken));
    }

    @Property
    void aMotivationNeverMakesItWorseAndTheNationalTestLooksAtTheSumsOnly(
            @ForAll("afspraken") List<Afspraak> afspraken) {
        List<Afspraak> gemotiveerd = afspraken.stream()
                .map(a -> new Afspraak(a.aanbieder(), a.totaal(), a.personeel(), a.overig(), Optional.of("omdat")))
                .toList();
        Oormerkafspraken.Overzicht zonder = new Oormerkafspraken().overzicht(agreements(afspraken));
        Oormerkafspraken.Overzicht met = new Oormerkafspraken().overzicht(agreements(gemotiveerd));

        zonder.perAanbieder()
                .forEach((a, s) -> assertThat(met.perAanbieder().get(a)).isGreaterThanOrEqualTo(s));
        assertThat(met.landelijk()).isEqualTo(zonder.landelijk());
        assertThat(met.perAanbieder().values()).doesNotContain(Afspraakstatus.AFWIJKING_ONGEMOTIVEERD);
        Bedrag totaal = afspraken.stream().map(Afspraak::totaal).reduce(Bedrag.NUL, Bedrag::plus);
        Bedrag personeel = afspraken.stream().map(Afspraak::personeel).reduce(Bedrag.NUL, Bedrag::plus);
        Bedrag overig = afspraken.stream().map(Afspraak::overig).reduce(Bedrag.NUL, Bedrag::plus);
        assertThat(met.landelijk()).isEqualTo(Oormerkuitslag.of(2019, totaal, personeel, overig));
        if (zonder.perAanbieder().values().stream().allMatch(s -> s == Afspraakstatus.CONFORM)) {
            assertThat(zonder.landelijk().oordeel()).isEqualTo(Oormerkoordeel.VOLDAAN);
        }
    }

    // ------------------------------------------------------------------------------------ toekenning, terugvordering

    private static Toekenning.Resultaat grant(Bedrag beschikbaar, Bedrag inzetbaar) {
        return new Toekenning()
                .toekenning(new Toekenningsvraag(
                        2019,
                        beschikbaar,
                        Optional.of(inzetbaar),
                        Optional.of(true),
                        Optional.of(true),
                        Optional.of(true),
                        Optional.empty()));
    }

    @Property
    void aGrantAndWhatFallsFreeAreWhatWasAvailable(
            @ForAll("bedragen") Bedrag beschikbaar,
            @ForAll("bedragen") Bedrag inzetbaar,
            @ForAll("bedragen") Bedrag erbij) {
        Toekenning.Resultaat r = grant(beschikbaar, inzetbaar);

        assertThat(r.toekenning().plus(r.vrijval())).isEqualTo(beschikbaar);
        assertThat(r.toekenning()).isLessThanOrEqualTo(beschikbaar).isLessThanOrEqualTo(inzetbaar);
        assertThat(beschikbaar.toBreuk().times(r.deel()))
                .isEqualTo(r.toekenning().toBreuk());
        assertThat(grant(beschikbaar.plus(erbij), inzetbaar).toekenning()).isGreaterThanOrEqualTo(r.toekenning());
        assertThat(grant(beschikbaar, inzetbaar.plus(erbij)).toekenning()).isGreaterThanOrEqualTo(r.toekenning());
        assertThat(grant(beschikbaar, beschikbaar.plus(erbij)).toekenning()).isEqualTo(beschikbaar);
        assertThat(grant(beschikbaar, Bedrag.NUL).toekenning()).isEqualTo(Bedrag.NUL);
    }

    @Property(tries = 200)
    void whateverIsNotKnownOfAGrantIsInTheRange(
            @ForAll("bedragen") Bedrag beschikbaar,
            @ForAll("bedragen") Bedrag inzetbaar,
            @ForAll boolean plan,
            @ForAll boolean voldoet) {
        Toekenning toekenning = new Toekenning();
        Toekenningsvraag niets = new Toekenningsvraag(
                2019,
                beschikbaar,
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                Optional.empty(),
                Optional.empty());
        Toekenningsvraag alles = new Toekenningsvraag(
                2019,
                beschikbaar,
                Optional.of(inzetbaar),
                Optional.of(plan),
                Optional.of(true),
                Optional.of(voldoet),
                Optional.empty());

        assertThat(toekenning.answer(niets).omhulling()).isEqualTo(Gevallen.hull(toekenning, niets));
        assertThat(toekenning
                        .answer(niets)
                        .omhulling()
                        .contains(toekenning.answer(alles).omhulling()))
                .isTrue();
    }

    @Provide
    Arbitrary<List<Resultaatsafspraak>> resultaten() {
        Arbitrary<BigDecimal> aantallen =
                Arbitraries.longs().between(0, 1_000_000).map(n -> BigDecimal.valueOf(n, 2));
        return Combinators.combine(aantallen, aantallen)
                .as((g, r) -> new BigDecimal[] {g.add(BigDecimal.ONE), r})
                .list()
                .ofMaxSize(50)
                .map(paren -> {
                    List<Resultaatsafspraak> afspraken = new ArrayList<>();
                    for (int i = 0; i < paren.size(); i++) {
                        afspraken.add(new Resultaatsafspraak("A" + i, paren.get(i)[0], paren.get(i)[1]));
                    }
                    return afspraken;
                });
    }

    private static Terugvorderingsvraag reclaim(
            Bedrag toegekend, List<Resultaatsafspraak> afspraken, Terugvorderingsregel regel, Bedrag besteed) {
        return new Terugvorderingsvraag(
                toegekend,
                afspraken,
                Optional.of(regel),
                Optional.of(besteed),
                Optional.of(cents(MOST / 3)),
                Terugvorderingsvraag.LEZINGEN);
    }

    @Property
    void whatIsReclaimedLiesBetweenNothingAndTheGrantAndIsPaidInTwoParts(
            @ForAll("bedragen") Bedrag toegekend,
            @ForAll("resultaten") List<Resultaatsafspraak> afspraken,
            @ForAll Terugvorderingsregel regel,
            @ForAll @IntRange(min = 0, max = 100) int procent) {
        Bedrag besteed = cents(toegekend.centen() / 100 * procent);
        Terugvordering.Resultaat r = new Terugvordering().terugvordering(reclaim(toegekend, afspraken, regel, besteed));
        Terugvordering.Resultaat volledig = new Terugvordering()
                .terugvordering(reclaim(toegekend, afspraken, Terugvorderingsregel.VOLLEDIG, besteed));

        assertThat(r.terugvordering()).isBetween(Bedrag.NUL, toegekend);
        assertThat(r.tekort()).isBetween(Breuk.NUL, Breuk.EEN);
        assertThat(volledig.terugvordering()).isGreaterThanOrEqualTo(r.terugvordering());
        assertThat(r.verrekend().plus(r.resterend())).isEqualTo(r.terugvordering());
        assertThat(r.verrekend()).isLessThanOrEqualTo(cents(MOST / 3));
        assertThat(r.terugvordering().toBigDecimal().scale()).isLessThanOrEqualTo(2);
    }

    @Property
    void moreRealisedNeverReclaimsMoreAndAllOfItReclaimsNothing(
            @ForAll("bedragen") Bedrag toegekend,
            @ForAll("resultaten") List<Resultaatsafspraak> afspraken,
            @ForAll Terugvorderingsregel regel,
            @ForAll @LongRange(min = 0, max = 100_000) long erbij) {
        Terugvordering terugvordering = new Terugvordering();
        List<Resultaatsafspraak> meer = afspraken.stream()
                .map(a -> new Resultaatsafspraak(
                        a.naam(), a.gepland(), a.gerealiseerd().add(BigDecimal.valueOf(erbij, 2))))
                .toList();
        List<Resultaatsafspraak> alles = afspraken.stream()
                .map(a -> new Resultaatsafspraak(a.naam(), a.gepland(), a.gepland()))
                .toList();

        assertThat(terugvordering
                        .terugvordering(reclaim(toegekend, meer, regel, toegekend))
                        .terugvordering())
                .isLessThanOrEqualTo(terugvordering
                        .terugvordering(reclaim(toegekend, afspraken, regel, toegekend))
                        .terugvordering());
        assertThat(terugvordering
                        .terugvordering(reclaim(toegekend, alles, regel, toegekend))
                        .terugvordering())
                .isEqualTo(Bedrag.NUL);
    }

    @Property(tries = 200)
    void theReadingsOfAClawbackLieInTheRangeOfTheOpenQuestion(
            @ForAll("bedragen") Bedrag toegekend, @ForAll("resultaten") List<Resultaatsafspraak> afspraken) {
        Terugvordering terugvordering = new Terugvordering();
        Terugvorderingsvraag vraag = new Terugvorderingsvraag(
                toegekend,
                afspraken,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Terugvorderingsvraag.LEZINGEN);
        Terugvorderingsvraag open =
                vraag.open(vraag.lezingen().get(0)).open(vraag.lezingen().get(1));

        assertThat(terugvordering.answer(open).omhulling()).isEqualTo(Gevallen.hull(terugvordering, open));
        assertThat(terugvordering
                        .answer(open)
                        .omhulling()
                        .contains(terugvordering.answer(vraag).omhulling()))
                .isTrue();
    }

    // --------------------------------------------------------------------------------------------------- verdeling

    @Provide
    Arbitrary<List<Aandeel>> aandelen() {
        return bedragen().list().ofSize(2 * Zorgkantoor.values().length).map(b -> {
            List<Aandeel> aandelen = new ArrayList<>();
            for (Zorgkantoor z : Zorgkantoor.values()) {
                aandelen.add(new Aandeel(z, b.get(aandelen.size() * 2), b.get(aandelen.size() * 2 + 1)));
            }
            return aandelen;
        });
    }

    @Provide
    Arbitrary<List<Overheveling>> overhevelingen() {
        Arbitrary<Zorgkantoor> wie = Arbitraries.of(Zorgkantoor.class);
        return Combinators.combine(wie, wie, Arbitraries.longs().between(1, MOST))
                .filter((van, naar, b) -> van != naar)
                .as((van, naar, b) -> new Overheveling(van, naar, cents(b)))
                .list()
                .ofMaxSize(10);
    }

    private static Bedrag sum(List<Aandeel> aandelen) {
        return aandelen.stream().map(Aandeel::aandeel).reduce(Bedrag.NUL, Bedrag::plus);
    }

    private static Kwaliteitsbudgetverdeling.Resultaat divide(
            List<Aandeel> aandelen, List<Overheveling> overhevelingen) {
        return new Kwaliteitsbudgetverdeling().verdeling(new Verdelingsvraag(sum(aandelen), aandelen, overhevelingen));
    }

    @Property
    void transfersKeepTheTotalAndNobodyGetsBelowNothing(
            @ForAll("aandelen") List<Aandeel> aandelen, @ForAll("overhevelingen") List<Overheveling> overhevelingen) {
        Kwaliteitsbudgetverdeling.Resultaat r = divide(aandelen, overhevelingen);

        assertThat(r.aandelen().values().stream().reduce(Bedrag.NUL, Bedrag::plus))
                .isEqualTo(sum(aandelen));
        assertThat(r.aandelen().values()).allSatisfy(b -> assertThat(b.signum()).isNotNegative());
        assertThat(r.overschrijding()).isEqualTo(divide(aandelen, List.of()).overschrijding());
        assertThat(r.overschrijding().signum() == 0).isEqualTo(r.afgesproken().compareTo(sum(aandelen)) <= 0);
    }

    @Property
    void aTransferAndItsReverseRestoreTheShares(
            @ForAll("aandelen") List<Aandeel> aandelen, @ForAll("overhevelingen") List<Overheveling> overhevelingen) {
        for (Overheveling heen : overhevelingen) {
            Overheveling terug = new Overheveling(heen.naar(), heen.van(), heen.bedrag());
            if (divide(aandelen, List.of(heen)).afgewezen().isEmpty()) {
                assertThat(divide(aandelen, List.of(heen, terug)).aandelen())
                        .isEqualTo(divide(aandelen, List.of()).aandelen());
            }
        }
    }

    @Property
    void theOrderOfTransfersBetweenOthersDoesNotMatter(
            @ForAll("aandelen") List<Aandeel> aandelen,
            @ForAll @LongRange(min = 1, max = MOST) long een,
            @ForAll @LongRange(min = 1, max = MOST) long ander) {
        Overheveling a = new Overheveling(Zorgkantoor.CZ, Zorgkantoor.VGZ, cents(een));
        Overheveling b = new Overheveling(Zorgkantoor.DSW, Zorgkantoor.MENZIS, cents(ander));

        assertThat(divide(aandelen, List.of(a, b)).aandelen())
                .isEqualTo(divide(aandelen, List.of(b, a)).aandelen());
    }

    // ---------------------------------------------------------------------------------------------------- groeipad

    @Provide
    Arbitrary<List<Groeier>> groeiers() {
        Arbitrary<Bedrag> klein = Arbitraries.longs().between(0, 50).map(Bedrag::ofCenten);
        Arbitrary<Bedrag> bedrag = Arbitraries.oneOf(klein, bedragen());
        return Combinators.combine(bedrag, bedrag, bedrag)
                .as((p, h, c) -> new Groeier("x", p, h, c))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(delen -> {
                    List<Groeier> groeiers = new ArrayList<>();
                    for (Groeier d : delen) {
                        groeiers.add(new Groeier("A" + groeiers.size(), d.pad(), d.haalbaar(), d.plafond()));
                    }
                    return groeiers;
                });
    }

    private static Bedrag lower(Bedrag a, Bedrag b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Bedrag higher(Bedrag a, Bedrag b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    @Property
    void theGrowthPathAddsUpToTheCentAndNobodyGetsTooMuchOrTooLittle(
            @ForAll("groeiers") List<Groeier> groeiers,
            @ForAll @LongRange(min = 0, max = 8 * MOST) long budget,
            @ForAll boolean gelijk) {
        Groeipadverdeling verdeling = Groeipadverdeling.of(cents(budget), groeiers, gelijk);
        Bedrag pad = groeiers.stream().map(Groeier::pad).reduce(Bedrag.NUL, Bedrag::plus);
        Bedrag nodig = groeiers.stream().map(Groeier::nodig).reduce(Bedrag.NUL, Bedrag::plus);
        Bedrag verdeeld = verdeling.toewijzing().values().stream().reduce(Bedrag.NUL, Bedrag::plus);

        assertThat(verdeling.vrijval()).isEqualTo(pad.minus(nodig));
        if (cents(budget).compareTo(nodig) < 0) {
            assertThat(verdeling.toewijzing()).isEmpty();
            assertThat(verdeling.tekortVoorPad()).isGreaterThan(Bedrag.NUL);
            return;
        }
        assertThat(verdeeld.plus(verdeling.rest())).isEqualTo(lower(pad, cents(budget)));
        assertThat(verdeling.rest().signum()).isNotNegative();
        for (Groeier g : groeiers) {
            Bedrag krijgt = verdeling.toewijzing().get(g.aanbieder());
            assertThat(krijgt).isGreaterThanOrEqualTo(g.nodig());
            assertThat(krijgt).isLessThanOrEqualTo(lower(g.haalbaar(), higher(g.pad(), g.plafond())));
            if (g.haalbaar().compareTo(g.pad()) <= 0) {
                assertThat(krijgt).isEqualTo(g.nodig());
            }
        }
    }

    @Property
    void theOrderOfTheProvidersDoesNotMatter(
            @ForAll("groeiers") List<Groeier> groeiers, @ForAll("bedragen") Bedrag budget, @ForAll Random random) {
        List<Groeier> anders = new ArrayList<>(groeiers);
        Collections.shuffle(anders, random);

        assertThat(new Groeipadvraag(budget, anders, "A0", Groeipadvraag.LEZINGEN))
                .isEqualTo(new Groeipadvraag(budget, groeiers, "A0", Groeipadvraag.LEZINGEN));
    }

    @Property
    void aLargerBudgetNeverFallsShortByMore(
            @ForAll("groeiers") List<Groeier> groeiers,
            @ForAll("bedragen") Bedrag budget,
            @ForAll("bedragen") Bedrag erbij) {
        Groeipadtekort tekort = new Groeipadtekort();

        assertThat(tekort.calculate(new Groeipadtekortvraag(budget.plus(erbij), groeiers), Spoor.UIT)
                        .waarde()
                        .orElseThrow())
                .isLessThanOrEqualTo(tekort.calculate(new Groeipadtekortvraag(budget, groeiers), Spoor.UIT)
                        .waarde()
                        .orElseThrow());
    }

    @Property
    void partsInProportionDifferLessThanACentFromTheirExactShare(
            @ForAll("bedragen") Bedrag bedrag, @ForAll("groeiers") List<Groeier> groeiers) {
        List<Bedrag> gewichten = groeiers.stream().map(Groeier::pad).toList();
        Bedrag som = gewichten.stream().reduce(Bedrag.NUL, Bedrag::plus);
        if (som.signum() == 0) {
            return;
        }
        List<Bedrag> delen = Shares.proportionally(bedrag, gewichten);

        assertThat(delen.stream().reduce(Bedrag.NUL, Bedrag::plus)).isEqualTo(bedrag);
        for (int i = 0; i < delen.size(); i++) {
            Breuk exact = bedrag.toBreuk().times(gewichten.get(i).toBreuk()).dividedBy(som.toBreuk());
            Breuk verschil = delen.get(i).toBreuk().minus(exact);
            assertThat(verschil).isBetween(Breuk.of(-1, 100), Breuk.of(1, 100));
        }
    }

    // ---------------------------------------------------------------------------------------------------- aanvraag

    @Property
    void aPartMoreOrAnEarlierDayIsNeverWorse(
            @ForAll Set<Aanvraagonderdeel> aanwezig,
            @ForAll Aanvraagonderdeel erbij,
            @ForAll @IntRange(min = 0, max = 400) int dag,
            @ForAll @IntRange(min = 0, max = 400) int eerder) {
        Set<Aanvraagonderdeel> meer = EnumSet.of(erbij);
        meer.addAll(aanwezig);
        LocalDate indiendatum = LocalDate.of(2018, 4, 1).plusDays(dag);
        Aanvraag.Resultaat r = check(aanwezig, indiendatum);

        assertThat(check(meer, indiendatum).oordeel()).isGreaterThanOrEqualTo(r.oordeel());
        assertThat(check(aanwezig, indiendatum.minusDays(eerder)).oordeel()).isGreaterThanOrEqualTo(r.oordeel());
        assertThat(r.isCompleet()).isEqualTo(r.oordeel().compareTo(Aanvraagoordeel.ONVOLLEDIG) > 0);
        assertThat(r.isCompleet()).isEqualTo(aanwezig.size() == Aanvraagonderdeel.values().length);
    }

    private static Aanvraag.Resultaat check(Set<Aanvraagonderdeel> aanwezig, LocalDate dag) {
        Set<Aanvraagonderdeel> ontbreekt = EnumSet.allOf(Aanvraagonderdeel.class);
        ontbreekt.removeAll(aanwezig);
        return new Aanvraag().toets(Aanvraagvraag.of(2019, aanwezig, ontbreekt, Optional.of(dag)));
    }

    @Property(tries = 50)
    void whatIsNotKnownOfAnApplicationIsInTheRange(
            @ForAll Set<Aanvraagonderdeel> aanwezig, @ForAll Set<Aanvraagonderdeel> bekend) {
        Set<Aanvraagonderdeel> wel = aanwezig.stream().filter(bekend::contains).collect(Collectors.toSet());
        Set<Aanvraagonderdeel> niet =
                bekend.stream().filter(o -> !aanwezig.contains(o)).collect(Collectors.toSet());
        Aanvraagvraag vraag = Aanvraagvraag.of(2019, wel, niet, Optional.of(LocalDate.of(2018, 11, 2)));

        assertThat(new Aanvraag()
                        .answer(vraag)
                        .waarde()
                        .orElseThrow()
                        .contains(check(aanwezig, LocalDate.of(2018, 11, 2)).oordeel()))
                .isTrue();
    }

    // ----------------------------------------------------------------------------------------------- beheerskosten

    @Property
    void aFactorOnBudgetAndRevenueChangesNoRatio(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long budget,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long opbrengsten,
            @ForAll @LongRange(min = 1, max = 9) long factor,
            @ForAll @IntRange(min = 0, max = 6) int decimalen) {
        assertThat(Beheerskostenuitslag.of(
                                cents(budget).times(factor), cents(opbrengsten).times(factor), Optional.empty())
                        .percentage(decimalen))
                .isEqualTo(Beheerskostenuitslag.of(cents(budget), cents(opbrengsten), Optional.empty())
                        .percentage(decimalen));
    }

    @Property
    void withoutRevenueThereIsNoRatioAndNoException(@ForAll("bedragen") Bedrag budget) {
        assertThat(new Beheerskostenratio()
                        .calculate(new Beheerskostenvraag(2016, budget, Bedrag.NUL, Optional.empty(), 1), Spoor.UIT)
                        .waarde())
                .isEmpty();
    }

    @Provide
    Arbitrary<List<Component>> componenten() {
        return Arbitraries.longs()
                .between(0, 100_000_000)
                .list()
                .ofSize(Beheerskostencomponent.values().length)
                .map(b -> {
                    List<Component> componenten = new ArrayList<>();
                    for (Beheerskostencomponent soort : Beheerskostencomponent.values()) {
                        long waarde = b.get(componenten.size());
                        componenten.add(new Component(soort, cents(waarde), (int) (waarde % 10_007)));
                    }
                    return componenten;
                });
    }

    private static Bedrag budget(List<Component> componenten, Bedrag regionaal) {
        return new Beheerskostenbudget()
                .calculate(new Beheerskostenbudgetvraag(componenten, regionaal), Spoor.UIT)
                .waarde()
                .orElseThrow();
    }

    @Property
    void aBudgetIsLinearInItsNumbersAndDoesNotDependOnTheOrder(
            @ForAll("componenten") List<Component> componenten,
            @ForAll("bedragen") Bedrag regionaal,
            @ForAll @IntRange(min = 0, max = 5) int factor,
            @ForAll Random random) {
        List<Component> anders = componenten.stream()
                .map(c -> new Component(c.soort(), c.bedrag(), c.aantal() * factor))
                .collect(Collectors.toList());
        Collections.shuffle(anders, random);
        Bedrag perPersoon = budget(componenten, Bedrag.NUL);

        assertThat(budget(anders, regionaal)).isEqualTo(perPersoon.times(factor).plus(regionaal));
    }

    // ------------------------------------------------------------------------------------------------- per inkoper

    @Property
    void aRoomTimesThePurchasersIsTheWholeAndMorePurchasersNeverGiveMore(
            @ForAll("bedragen") Bedrag bedrag,
            @ForAll @IntRange(min = 1, max = 100_000) int aantal,
            @ForAll @IntRange(min = 0, max = 100_000) int erbij,
            @ForAll Inkopereenheid eenheid) {
        PerInkoper.Resultaat r = divide(bedrag, aantal, eenheid).orElseThrow();

        assertThat(r.exact().times(Breuk.of(BigDecimal.valueOf(aantal, 2)))).isEqualTo(bedrag.toBreuk());
        assertThat(divide(bedrag, aantal + erbij, eenheid).orElseThrow().bedrag())
                .isLessThanOrEqualTo(r.bedrag());
        assertThat(divide(bedrag, 0, eenheid)).isEmpty();
    }

    private static Optional<PerInkoper.Resultaat> divide(Bedrag bedrag, int honderdsten, Inkopereenheid eenheid) {
        return new PerInkoper()
                .perInkoper(new Inkopersvraag(
                        Inkopergrootheid.CONTRACTEERRUIMTE,
                        bedrag,
                        BigDecimal.valueOf(honderdsten, 2),
                        eenheid,
                        Optional.empty()));
    }

    // --------------------------------------------------------------------------------------------------- de overige

    @Property
    void aHigherTariffOrSurchargeNeverGivesLess(
            @ForAll @LongRange(min = 0, max = 5_000_000) long tarief,
            @ForAll @LongRange(min = 0, max = 5_000_000) long erbij,
            @ForAll @IntRange(min = 0, max = 5_000) int opslag,
            @ForAll @IntRange(min = 0, max = 5_000) int meer) {
        Bedrag r = surcharge(tarief, opslag);

        assertThat(surcharge(tarief + erbij, opslag)).isGreaterThanOrEqualTo(r);
        assertThat(surcharge(tarief, opslag + meer)).isGreaterThanOrEqualTo(r);
        assertThat(r).isGreaterThanOrEqualTo(cents(tarief));
    }

    private static Bedrag surcharge(long tarief, int honderdsten) {
        return new Stimuleringsopslag()
                .calculate(
                        new Opslagvraag(
                                cents(tarief),
                                Opslaggrond.VPT,
                                Optional.of(Percentage.of(BigDecimal.valueOf(honderdsten, 2))),
                                Optional.empty(),
                                Optional.empty()),
                        Spoor.UIT)
                .waarde()
                .orElseThrow();
    }
}
