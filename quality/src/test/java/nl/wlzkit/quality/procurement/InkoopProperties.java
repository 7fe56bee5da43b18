package nl.wlzkit.quality.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.party.Zorgaanbiedercategorie;
import nl.wlzkit.quality.procurement.Contractvoorwaardenvraag.Toetredingseis;
import nl.wlzkit.quality.procurement.Figuur2rij.Plan;
import nl.wlzkit.quality.procurement.Figuur2rij.Zelfanalyse;
import nl.wlzkit.quality.procurement.Inkoopprocesvraag.Gebeurtenis;
import nl.wlzkit.quality.procurement.Tijdigheid.Stand;

/** What must hold for every question of this package. */
class InkoopProperties {
    private static final LocalDateTime BEGIN = LocalDateTime.of(2016, 5, 1, 0, 0);

    private static <T> T value(Antwoord<T> antwoord) {
        return antwoord.waarde().orElseThrow();
    }

    // ------------------------------------------------------------------------------------------------------ lists

    @Provide
    Arbitrary<Map<String, Boolean>> evidence() {
        return some(Eisenlijst.KWALITEIT.codes());
    }

    /** Of every code yes, no or nothing. A list of numbers: maps of so many keys are slow to make. */
    private static Arbitrary<Map<String, Boolean>> some(List<String> codes) {
        return Arbitraries.integers().between(0, 2).list().ofSize(codes.size()).map(getallen -> {
            Map<String, Boolean> bewijs = new HashMap<>();
            for (int i = 0; i < codes.size(); i++) {
                if (getallen.get(i) < 2) {
                    bewijs.put(codes.get(i), getallen.get(i) == 1);
                }
            }
            return bewijs;
        });
    }

    /** Telling that a requirement is met is evidence; telling a fact can make more apply. */
    @Property
    void aRequirementThatIsMetNeverMakesTheVerdictWorse(
            @ForAll("evidence") Map<String, Boolean> bewijs, @ForAll @IntRange(max = 100) int keuze) {
        List<String> eisen =
                Eisenlijst.KWALITEIT.eisen().stream().map(Eis::code).toList();
        Map<String, Boolean> meer = new HashMap<>(bewijs);
        meer.put(eisen.get(keuze % eisen.size()), true);
        Bevindingen eerst = Inkoopberekeningen.KWALITEIT.findings(new Kwaliteitsvraag(bewijs));
        Bevindingen daarna = Inkoopberekeningen.KWALITEIT.findings(new Kwaliteitsvraag(meer));

        assertThat(daarna.oordeel()).isGreaterThanOrEqualTo(eerst.oordeel());
        assertThat(eerst.ontbreekt()).containsAll(daarna.ontbreekt());
        assertThat(eerst.open()).containsAll(daarna.open());
    }

    @Property
    void adviceIsNeverABreachAndAVerdictFollowsFromWhatIsMissingAndOpen(
            @ForAll("evidence") Map<String, Boolean> bewijs) {
        Bevindingen b = Inkoopberekeningen.KWALITEIT.findings(new Kwaliteitsvraag(bewijs));

        assertThat(b.ontbreekt()).allMatch(e -> e.zwaarte().isBindend());
        assertThat(b.nietGevolgd()).noneMatch(e -> e.zwaarte().isBindend());
        assertThat(b.oordeel() == Oordeel.VOLDOET_NIET).isEqualTo(!b.ontbreekt().isEmpty());
        assertThat(b.deel()).isBetween(Breuk.NUL, Breuk.EEN);
    }

    /** Where every fact occurs once in a condition, Kleene's logic gives what enumerating gives. */
    @Property(tries = 200)
    void whatIsToBeJudgedCanStillGoBothWaysOfDataOnQuality(@ForAll @IntRange(max = 2186) int nummer) {
        List<String> codes = Eisenlijst.KWALITEITSGEGEVENS.codes();
        Map<String, Boolean> bekend = new HashMap<>();
        int rest = nummer;
        for (String code : codes) {
            if (rest % 3 < 2) {
                bekend.put(code, rest % 3 == 1);
            }
            rest /= 3;
        }
        for (Bevinding b : Eisenlijst.KWALITEITSGEGEVENS.findings(bekend).alle()) {
            List<Oordeel> gevallen = new ArrayList<>();
            for (int vulling = 0; vulling < 1 << codes.size(); vulling++) {
                Map<String, Boolean> alles = new HashMap<>();
                for (int i = 0; i < codes.size(); i++) {
                    alles.put(codes.get(i), (vulling >> i & 1) == 1);
                }
                alles.putAll(bekend);
                Eisenlijst.KWALITEITSGEGEVENS.findings(alles).alle().stream()
                        .filter(x -> x.eis().equals(b.eis()))
                        .forEach(x -> gevallen.add(x.oordeel()));
            }
            Oordeel som =
                    Oordeel.all(gevallen) == Oordeel.any(gevallen) ? Oordeel.all(gevallen) : Oordeel.TE_BEOORDELEN;
            assertThat(b.oordeel()).as(b.eis().code()).isEqualTo(som);
        }
    }

    @Property
    void dataOnQualityAreExemptExactlyForParticipants(
            @ForAll boolean deelnemer, @ForAll boolean visitatie, @ForAll boolean certificaat) {
        Map<String, Boolean> bewijs =
                Map.of("DEELNEMER", deelnemer, "VISITATIE", visitatie, "CERTIFICAAT", certificaat);
        Bevindingen b = Inkoopberekeningen.GEGEVENS.findings(new Kwaliteitsgegevensvraag(bewijs));
        List<String> vereist = b.vereist().stream().map(Eis::code).toList();

        assertThat(vereist.contains("PIJLER_1")).isEqualTo(!deelnemer);
        assertThat(vereist.contains("PIJLER_2A")).isEqualTo(!deelnemer);
        assertThat(vereist.contains("KWALITEITSRAPPORT_GEDEELD")).isEqualTo(deelnemer);
        assertThat(b.ontbreekt().stream().map(Eis::code).toList().contains("KWALITEITSSYSTEEM"))
                .isEqualTo(!(certificaat || (deelnemer && visitatie)));
    }

    @Property
    void missingDocumentsAreThoseRequiredAndNotDelivered(
            @ForAll Zorgaanbiedercategorie categorie, @ForAll("delivered") Map<String, Boolean> bewijs) {
        Bevindingen b = new Documententoets().findings(new Documentenvraag(categorie, bewijs));

        assertThat(b.vereist()).containsAll(b.ontbreekt());
        assertThat(b.oordeel() == Oordeel.VOLDOET)
                .isEqualTo(b.ontbreekt().isEmpty() && b.open().isEmpty());
        assertThat(b.alle())
                .allSatisfy(x -> assertThat(b.ontbreekt().contains(x.eis()))
                        .isEqualTo(x.geldt() == Oordeel.VOLDOET && x.voldaan() == Oordeel.VOLDOET_NIET));
    }

    @Provide
    Arbitrary<Map<String, Boolean>> delivered() {
        return some(Eisenlijst.DOCUMENTEN.codes());
    }

    // ------------------------------------------------------------------------------------------------------ timetable

    @Provide
    Arbitrary<Tijdpadstap> testable() {
        return Arbitraries.of(
                Tijdpadstap.all().stream().filter(Tijdpadstap::isToetsbaar).toList());
    }

    @Property
    void whatIsTooLateStaysTooLate(
            @ForAll("testable") Tijdpadstap stap,
            @ForAll @IntRange(max = 90_000_000) int seconden,
            @ForAll @IntRange(max = 90_000_000) int meer) {
        Tijdigheid eerst = ask(stap, seconden, ZoneOffset.ofHours(2));
        Tijdigheid later = ask(stap, seconden + meer, ZoneOffset.ofHours(2));

        assertThat(later).isGreaterThanOrEqualTo(eerst);
        assertThat(eerst.stand() != Stand.TE_LAAT || later.stand() == Stand.TE_LAAT)
                .isTrue();
    }

    @Property
    void anotherOffsetOfTheSameInstantChangesNothing(
            @ForAll("testable") Tijdpadstap stap,
            @ForAll @IntRange(max = 90_000_000) int seconden,
            @ForAll @IntRange(min = -12, max = 14) int uren) {
        assertThat(ask(stap, seconden, ZoneOffset.ofHours(uren))).isEqualTo(ask(stap, seconden, ZoneOffset.UTC));
    }

    private static Tijdigheid ask(Tijdpadstap stap, long seconden, ZoneOffset zone) {
        LocalDate eind = stap.totEnMet().or(stap::vanaf).orElseThrow();
        OffsetDateTime tijd =
                eind.minusDays(500).atStartOfDay().plusSeconds(seconden).atOffset(ZoneOffset.UTC);
        Tijdpadvraag vraag = new Tijdpadvraag(
                stap.procedure(),
                stap.code(),
                Inkoopmoment.of(tijd.withOffsetSameInstant(zone)),
                Tijdpadvraag.LEZINGEN);
        return value(new Tijdpadtoets().calculate(vraag, Spoor.UIT));
    }

    @Property
    void aMomentIsReadAsItIsWritten(@ForAll @IntRange(max = 90_000_000) int seconden) {
        Inkoopmoment moment = Inkoopmoment.of(BEGIN.plusSeconds(seconden).atOffset(ZoneOffset.UTC));
        assertThat(Inkoopmoment.parse(moment.toString())).isEqualTo(moment);
        assertThat(Inkoopmoment.parse(moment.dag().toString())).isEqualTo(Inkoopmoment.of(moment.dag()));
        assertThat(moment.after(moment.tijd().orElseThrow())).isEqualTo(Duration.ZERO);
    }

    // ------------------------------------------------------------------------------------------------------ figuur 2

    @Property
    void everyProviderHasOneRow(
            @ForAll Zorgaanbiedercategorie categorie,
            @ForAll boolean meerjarig,
            @ForAll boolean wil,
            @ForAll boolean afspraken,
            @ForAll boolean zelfanalyse,
            @ForAll boolean voorwaarden,
            @ForAll boolean figuur) {
        Map<String, Boolean> feiten = Map.of(
                "meerjarig", meerjarig,
                "wil-2017", wil,
                "afspraken-2016", afspraken,
                "zelfanalyse-2016", zelfanalyse,
                "alle-voorwaarden", voorwaarden);
        Figuur2vraag vraag = new Figuur2vraag(categorie, feiten, Figuur2vraag.LEZINGEN)
                .choose("light", figuur ? "figuur" : "zelfanalyse");
        Figuur2rij rij = value(new Figuur2().calculate(vraag, Spoor.UIT));

        assertThat(rij.zelfanalyse() == Zelfanalyse.NVT).isEqualTo(rij.ontwikkelplan() == Plan.NVT);
        assertThat(rij.hasFormats()).isEqualTo(rij != Figuur2rij.RIJ_2 && rij != Figuur2rij.NIET_GEREGELD);
        if (rij.zelfanalyse() == Zelfanalyse.FACULTATIEF_LIGHT) {
            assertThat(afspraken).isTrue();
        }
    }

    // ------------------------------------------------------------------------------------------------------
    // zelfanalyse

    @Provide
    Arbitrary<Zelfanalysevraag> analyses() {
        Arbitrary<Map<Kwaliteitsthema, Map<String, Boolean>>> themas = some(Zelfanalysevraag.ELEMENTEN)
                .list()
                .ofSize(6)
                .map(lijst -> {
                    Map<Kwaliteitsthema, Map<String, Boolean>> per = new EnumMap<>(Kwaliteitsthema.class);
                    for (Kwaliteitsthema thema : Kwaliteitsthema.values()) {
                        per.put(thema, lijst.get(per.size()));
                    }
                    return per;
                });
        return Combinators.combine(
                        Arbitraries.of(Zelfanalysevariant.values()), themas, Arbitraries.of("zes", "subdoelen"))
                .as((variant, t, lezing) -> new Zelfanalysevraag(
                        variant, t, Map.of("EIGEN_FORMAT", false), Zelfanalysevraag.LEZINGEN.choose("themas", lezing)));
    }

    @Property
    void anElementMoreNeverMakesAZelfanalyseWorse(
            @ForAll("analyses") Zelfanalysevraag vraag,
            @ForAll Kwaliteitsthema thema,
            @ForAll @IntRange(max = 4) int element) {
        Map<Kwaliteitsthema, Map<String, Boolean>> meer = new EnumMap<>(Kwaliteitsthema.class);
        meer.putAll(vraag.themas());
        Map<String, Boolean> elementen = new HashMap<>(meer.getOrDefault(thema, Map.of()));
        elementen.put(Zelfanalysevraag.ELEMENTEN.get(element), true);
        meer.put(thema, elementen);
        Zelfanalysevraag voller = new Zelfanalysevraag(vraag.variant(), meer, vraag.bewijs(), vraag.leeswijze());
        Zelfanalysetoets toets = new Zelfanalysetoets();

        assertThat(toets.filled(vraag)).isBetween(Breuk.NUL, Breuk.EEN);
        assertThat(toets.filled(voller)).isGreaterThanOrEqualTo(toets.filled(vraag));
        assertThat(toets.findings(voller).oordeel())
                .isGreaterThanOrEqualTo(toets.findings(vraag).oordeel());
        assertThat(toets.findings(vraag).ontbreekt())
                .containsAll(toets.findings(voller).ontbreekt());
    }

    // ------------------------------------------------------------------------------------------------------ plan

    @Property
    void aCompleteDefinitivePlanIsACompleteProposal(@ForAll("plans") Map<String, Boolean> bewijs) {
        Oordeel definitief = plan(Planstand.DEFINITIEF, bewijs);
        Oordeel voorstel = plan(Planstand.VOORSTEL, bewijs);

        assertThat(definitief != Oordeel.VOLDOET || voorstel == Oordeel.VOLDOET).isTrue();
    }

    /** Plans of which almost everything is there: one code in ten is not. */
    @Provide
    Arbitrary<Map<String, Boolean>> plans() {
        List<String> codes = Eisenlijst.ONTWIKKELPLAN.codes();
        return Arbitraries.integers().between(0, 9).list().ofSize(codes.size()).map(getallen -> {
            Map<String, Boolean> bewijs = new HashMap<>();
            for (int i = 0; i < codes.size(); i++) {
                bewijs.put(codes.get(i), getallen.get(i) > 0);
            }
            return bewijs;
        });
    }

    private static Oordeel plan(Planstand stand, Map<String, Boolean> bewijs) {
        Ontwikkelplanvraag vraag = new Ontwikkelplanvraag(
                stand,
                List.of(new Ontwikkelplanvraag.Afspraak("A", Optional.empty(), 2)),
                Optional.empty(),
                Optional.of(List.of()),
                Optional.of(List.of("R")),
                bewijs);
        return Inkoopberekeningen.ONTWIKKELPLAN.findings(vraag).oordeel();
    }

    // ------------------------------------------------------------------------------------------------------ assessment

    @Property
    void aWeightedScoreLiesBetweenTheScoresAndRisesWithEach(
            @ForAll @IntRange(max = 100) int a,
            @ForAll @IntRange(max = 100) int b,
            @ForAll @IntRange(max = 100) int c,
            @ForAll @IntRange(max = 100) int w,
            @ForAll @IntRange(max = 100) int x,
            @ForAll boolean wegen) {
        int eerste = Math.min(w, x);
        int tweede = Math.max(w, x) - eerste;
        Optional<Map<Beoordelingselement, BigDecimal>> gewichten =
                wegen ? Optional.of(numbers(eerste, tweede, 100 - eerste - tweede)) : Optional.empty();
        Breuk score = score(new Planbeoordelingsvraag(numbers(a, b, c), gewichten));

        assertThat(score)
                .isBetween(
                        Breuk.of(Collections.min(List.of(a, b, c)), 100),
                        Breuk.of(Collections.max(List.of(a, b, c)), 100));
        assertThat(score(new Planbeoordelingsvraag(numbers(100, b, c), gewichten)))
                .isGreaterThanOrEqualTo(score);
        assertThat(score(new Planbeoordelingsvraag(numbers(a, a, a), gewichten)))
                .isEqualTo(Breuk.of(a, 100));
    }

    private static Map<Beoordelingselement, BigDecimal> numbers(int a, int b, int c) {
        return Map.of(
                Beoordelingselement.EFFECT, BigDecimal.valueOf(a, 2),
                Beoordelingselement.VERHOUDING, BigDecimal.valueOf(b, 2),
                Beoordelingselement.HAALBAARHEID, BigDecimal.valueOf(c, 2));
    }

    private static Breuk score(Planbeoordelingsvraag vraag) {
        return value(new Planbeoordeling().calculate(vraag, Spoor.UIT));
    }

    // ------------------------------------------------------------------------------------------------------ conditions

    @Property
    void metEarlierIsNeverWorse(
            @ForAll @IntRange(max = 700) int dag,
            @ForAll @IntRange(max = 100) int eerder,
            @ForAll boolean uitstelbaar,
            @ForAll @IntRange(max = 729) int peil) {
        LocalDate op = LocalDate.of(2016, 1, 1).plusDays(dag);
        LocalDate peildatum = LocalDate.of(2016, 1, 1).plusDays(peil);
        Contractstand later = stand(uitstelbaar, op, peildatum);

        assertThat(stand(uitstelbaar, op.minusDays(eerder), peildatum)).isGreaterThanOrEqualTo(later);
        assertThat(stand(true, op, peildatum)).isNotEqualTo(Contractstand.GEEN_OVEREENKOMST);
    }

    private static Contractstand stand(boolean uitstelbaar, LocalDate dag, LocalDate peildatum) {
        Toetredingseis eis = new Toetredingseis("E", Optional.of(uitstelbaar), Optional.of(dag));
        return value(new Contractvoorwaarden()
                .calculate(
                        new Contractvoorwaardenvraag(
                                LocalDate.of(2016, 7, 25), peildatum, List.of(eis), Contractvoorwaardenvraag.LEZINGEN),
                        Spoor.UIT));
    }

    // ------------------------------------------------------------------------------------------------------ process

    @Provide
    Arbitrary<List<Gebeurtenis>> events() {
        List<String> codes = Inkoopstap.of(Inkoopproces.LANDELIJK).stream()
                .map(Inkoopstap::code)
                .toList();
        return Combinators.combine(
                        Arbitraries.of(codes),
                        Arbitraries.integers().between(0, 30).map(LocalDate.of(2023, 6, 1)::plusDays))
                .as(Gebeurtenis::new)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void theOrderInWhichEventsAreToldIsOfNoConcern(@ForAll("events") List<Gebeurtenis> events, @ForAll Random toeval) {
        List<Gebeurtenis> door = new ArrayList<>(events);
        Collections.shuffle(door, toeval);
        assertThat(process(door)).isEqualTo(process(events));
    }

    @Property
    void aProcessInOrderStaysInOrderWithoutItsLastStep(@ForAll @IntRange(min = 1, max = 9) int tot) {
        List<Gebeurtenis> events = new ArrayList<>();
        for (Inkoopstap stap : Inkoopstap.of(Inkoopproces.LANDELIJK).subList(0, tot)) {
            events.add(new Gebeurtenis(stap.code(), LocalDate.of(2023, 1, 1).plusMonths(events.size())));
        }
        Inkoopprocesvraag vraag = process(events);
        Inkoopprocesvraag korter = process(events.subList(0, tot - 1));
        Inkoopprocestoets toets = new Inkoopprocestoets();

        assertThat(toets.deviations(vraag)).isEmpty();
        assertThat(toets.deviations(korter)).isEmpty();
        assertThat(toets.current(vraag).map(Inkoopstap::code)).contains("P" + tot);
        assertThat(toets.current(korter).map(Inkoopstap::code))
                .isEqualTo(tot == 1 ? Optional.empty() : Optional.of("P" + (tot - 1)));
    }

    @Property
    void whatWentWrongStaysWrongWhateverComesAfter(@ForAll("events") List<Gebeurtenis> events) {
        Inkoopprocesvraag vraag = process(events);
        Inkoopprocestoets toets = new Inkoopprocestoets();
        List<Gebeurtenis> sorted = vraag.gebeurtenissen();
        for (int i = 0; i <= sorted.size(); i++) {
            List<Inkoopprocestoets.Afwijking> eerder = toets.deviations(process(sorted.subList(0, i)));
            assertThat(toets.deviations(vraag).subList(0, eerder.size())).isEqualTo(eerder);
        }
    }

    private static Inkoopprocesvraag process(List<Gebeurtenis> events) {
        return new Inkoopprocesvraag(Inkoopproces.LANDELIJK, events, Optional.of(LocalDate.of(2023, 6, 20)));
    }
}
