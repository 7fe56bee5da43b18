package nl.wlzkit.regions.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.testing.Rekenproef;

/** What holds for every question about the demand for care. */
class VraagProperties {
    private static final LocalDate DAG = LocalDate.of(2023, 10, 1);

    private static Optional<Boolean> known(int keuze) {
        return keuze == 0 ? Optional.empty() : Optional.of(keuze == 1);
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> T value(Berekening<V, T> berekening, V vraag) {
        return berekening.calculate(vraag, Spoor.UIT).waarde().orElseThrow();
    }

    /** Filling any hole gives an answer inside the one before, down to a question without holes. */
    private static <V extends Vraag<V>, T extends Comparable<? super T>> void assertFillingNeverWidens(
            Berekening<V, T> berekening, V vraag) {
        Omhulling<T> geheel = berekening.hull(vraag);
        for (Gat<?> gat : vraag.gaten()) {
            for (V smaller : Rekenproef.filled(vraag, gat)) {
                assertThat(geheel.contains(berekening.hull(smaller))).isTrue();
            }
        }
    }

    // ------------------------------------------------------------------------------------------------ wachtlijsttoets

    @Property
    void aNewClientWaitsIfAndOnlyIfAStayIsWishedAndThereIsNoPlace(
            @ForAll Leveringsvorm wens, @ForAll boolean plek, @ForAll boolean zorg, @ForAll boolean past) {
        Wachtlijstvraag vraag = new Wachtlijstvraag(
                Optional.of(true),
                Optional.of(wens),
                Optional.of(plek),
                Optional.of(zorg),
                Optional.of(past),
                Optional.of(false),
                Optional.empty(),
                Optional.empty());

        assertThat(value(new Wachtlijsttoets(), vraag) == Wachtlijstoordeel.OP_WACHTLIJST)
                .isEqualTo(wens == Leveringsvorm.VERBLIJF && !plek);
    }

    @Property
    void whateverIsNotKnownTheZorgkantoorIsResponsibleAndFillingNeverWidens(
            @ForAll @Size(6) List<@IntRange(max = 2) Integer> feiten, @ForAll boolean houder) {
        Wachtlijstvraag vraag = new Wachtlijstvraag(
                known(feiten.get(0)),
                known(feiten.get(1)).map(v -> v ? Leveringsvorm.VERBLIJF : Leveringsvorm.VPT),
                known(feiten.get(2)),
                known(feiten.get(3)),
                known(feiten.get(4)),
                known(feiten.get(5)),
                houder ? Optional.of("A") : Optional.empty(),
                Optional.of("B"));

        assertFillingNeverWidens(new Wachtlijsttoets(), vraag);
        assertThat(vraag.dossierhouder()).isEqualTo(houder ? Optional.of("A") : Optional.empty());
        assertThat(new Wachtlijsttoets().answer(vraag).gevallen())
                .allSatisfy(g ->
                        assertThat(g.posten()).anyMatch(p -> p.stap().regel().equals("NK-040")));
    }

    // ---------------------------------------------------------------------------------------------------- blinde vlek

    private static BlindeVlekvraag spot(List<Integer> context, List<Integer> lijst) {
        List<BlindeVlekvraag.Situatie> clienten = new ArrayList<>();
        for (int i = 0; i < Math.min(context.size(), lijst.size()); i++) {
            clienten.add(new BlindeVlekvraag.Situatie(
                    Persoonssleutel.of("c" + i), known(context.get(i)), known(lijst.get(i))));
        }
        return new BlindeVlekvraag(clienten, Optional.empty(), Optional.empty());
    }

    @Property
    void theBlindSpotIsThoseWhoDoNotFitAndAreOnNoList(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 2) Integer> context,
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 2) Integer> lijst) {
        BlindeVlekvraag vraag = spot(context, lijst);
        long verwacht = vraag.clienten().stream()
                .filter(c ->
                        !c.contextPassend().orElseThrow() && !c.opWachtlijst().orElseThrow())
                .count();

        assertThat((long) value(new BlindeVlek(), vraag)).isEqualTo(verwacht).isNotNegative();
    }

    @Property
    void whatIsKnownOfPeopleNeverWidensTheBlindSpotAndTheOrderDoesNotMatter(
            @ForAll @Size(max = 12) List<@IntRange(max = 2) Integer> context,
            @ForAll @Size(max = 12) List<@IntRange(max = 2) Integer> lijst,
            @ForAll Random random) {
        BlindeVlekvraag vraag = spot(context, lijst);
        List<BlindeVlekvraag.Situatie> geschud = new ArrayList<>(vraag.clienten());
        Collections.shuffle(geschud, random);
        List<BlindeVlekvraag.Situatie> bekend = vraag.clienten().stream()
                .map(c -> new BlindeVlekvraag.Situatie(
                        c.client(), Optional.of(c.contextPassend().orElse(random.nextBoolean())), c.opWachtlijst()))
                .toList();

        assertFillingNeverWidens(new BlindeVlek(), vraag);
        assertThat(new BlindeVlek().hull(new BlindeVlekvraag(geschud, Optional.empty(), Optional.empty())))
                .isEqualTo(new BlindeVlek().hull(vraag));
        assertThat(new BlindeVlek()
                        .hull(vraag)
                        .contains(
                                new BlindeVlek().hull(new BlindeVlekvraag(bekend, Optional.empty(), Optional.empty()))))
                .isTrue();
    }

    @Property
    void fittingCareIsBoundedByWhatIsNotKnown(
            @ForAll @IntRange(max = 100) int passend,
            @ForAll @IntRange(max = 100) int onbekend,
            @ForAll @IntRange(max = 100) int rest,
            @ForAll @IntRange(max = 100) int deel) {
        int alle = passend + onbekend + rest;
        PassendeZorgvraag vraag = new PassendeZorgvraag(alle, passend, onbekend, Optional.empty());
        PassendeZorgvraag gevuld =
                new PassendeZorgvraag(alle, passend, onbekend, Optional.of(Math.min(deel, onbekend)));

        assertFillingNeverWidens(new PassendeZorg(), vraag);
        assertThat(new PassendeZorg().hull(vraag).contains(new PassendeZorg().hull(gevuld)))
                .isTrue();
        assertThat(new PassendeZorg().hull(vraag).waarde().orElseThrow().van()).isEqualTo(rest);
        assertThat(new PassendeZorg().hull(vraag).waarde().orElseThrow().tot()).isEqualTo(rest + onbekend);
    }

    // ------------------------------------------------------------------------------------------------------ wachttijd

    private static Wachtende waiting(int i, int soort, int dagen, boolean statusdag) {
        LocalDate gemeld = DAG.minusDays(dagen);
        return new Wachtende(
                Persoonssleutel.of("w" + i),
                List.of(Sector.values()).get(soort % 3),
                new Wachtlijststatus(List.of(Leveringsstatus.values()).get(soort % 7), Optional.empty()),
                soort % 5 != 0,
                gemeld,
                statusdag ? Optional.of(gemeld.plusDays(dagen / 3)) : Optional.empty(),
                Optional.empty());
    }

    private static List<Wachtende> all(List<Integer> soorten, int statusdag) {
        List<Wachtende> alle = new ArrayList<>();
        for (int i = 0; i < soorten.size(); i++) {
            alle.add(waiting(i, soorten.get(i) % 105, soorten.get(i) / 4, i % 3 < statusdag));
        }
        return alle;
    }

    @Property(tries = 200)
    void waitsAreBetweenNobodyAndAllWhateverTheOrderAndFillingNeverWidens(
            @ForAll @Size(max = 12) List<@IntRange(max = 2_000) Integer> soorten,
            @ForAll @IntRange(max = 3) int statusdag,
            @ForAll Random random) {
        List<Wachtende> alle = all(soorten, statusdag);
        List<Wachtende> geschud = new ArrayList<>(alle);
        Collections.shuffle(geschud, random);
        Wachttijdvraag vraag = Wachttijdvraag.of(DAG, alle);
        Omhulling<Integer> omhulling = new Wachttijd().hull(vraag);
        long wachtend = alle.stream().filter(w -> w.status().isWachtend()).count();

        assertFillingNeverWidens(new Wachttijd(), vraag);
        assertThat(new Wachttijd().hull(Wachttijdvraag.of(DAG, geschud))).isEqualTo(omhulling);
        assertThat(omhulling.waarde().orElseThrow().van()).isNotNegative();
        assertThat(omhulling.waarde().orElseThrow().tot()).isLessThanOrEqualTo((int) wachtend);
    }

    @Property(tries = 200)
    void aDayLaterNobodyIsBackInTime(
            @ForAll @Size(max = 12) List<@IntRange(max = 2_000) Integer> soorten,
            @ForAll @IntRange(max = 400) int later,
            @ForAll boolean geldig,
            @ForAll boolean zonder) {
        List<Wachtende> alle = all(soorten, 3);
        Wachttijdvraag nu = new Wachttijdvraag(
                DAG,
                alle,
                List.of(),
                Optional.of(geldig),
                Optional.of(zonder),
                Optional.of(true),
                Wachttijdvraag.LEZINGEN);
        Wachttijdvraag straks = new Wachttijdvraag(
                DAG.plusDays(later),
                alle,
                List.of(),
                Optional.of(geldig),
                Optional.of(zonder),
                Optional.of(true),
                Wachttijdvraag.LEZINGEN);

        assertThat(value(new Wachttijd(), straks)).isGreaterThanOrEqualTo(value(new Wachttijd(), nu));
    }

    @Property
    void aTermOfItsOwnIsExceededExactlyFromTheDayAfterItsLast(
            @ForAll Leveringsstatus status,
            @ForAll Sector sector,
            @ForAll @IntRange(min = 1, max = 1_000) int norm,
            @ForAll @IntRange(max = 1_200) int dagen) {
        Wachtende wachtende = new Wachtende(
                Persoonssleutel.of("w"),
                sector,
                new Wachtlijststatus(status, Optional.empty()),
                true,
                DAG.minusDays(dagen),
                Optional.of(DAG.minusDays(dagen)),
                Optional.empty());
        Wachttijdvraag vraag = new Wachttijdvraag(
                DAG,
                List.of(wachtende),
                List.of(new Wachttijdvraag.EigenNorm(sector, status, norm)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Wachttijdvraag.LEZINGEN);

        assertThat(value(new Wachttijd(), vraag))
                .isEqualTo(dagen > norm && wachtende.status().isWachtend() ? 1 : 0);
    }

    @Property
    void anEmergencyIsLateByTheMinutesOverItsTerm(
            @ForAll @IntRange(max = 10_000) int minuten,
            @ForAll boolean gz,
            @ForAll @IntRange(min = -12, max = 12) int zone) {
        OffsetDateTime begin = OffsetDateTime.of(2015, 6, 1, 12, 0, 0, 0, ZoneOffset.ofHours(2));
        OffsetDateTime tot = begin.plusMinutes(minuten).withOffsetSameInstant(ZoneOffset.ofHours(zone));
        Spoedtermijnvraag vraag = new Spoedtermijnvraag(gz ? Sector.GZ : Sector.VV, begin, tot, true, Optional.empty());

        assertThat(value(new Spoedtermijn(), vraag)).isEqualTo(Math.max(0, minuten - (gz ? 48 : 24) * 60L));
    }

    // --------------------------------------------------------------------------------------------- maandelijkse update

    @Property
    void aLaterDayNeverMakesAListCurrentAgainAndACalendarMonthIsNoShorterThanADate(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 80) Integer> updates,
            @ForAll @IntRange(max = 60) int later) {
        SortedMap<String, Updatevraag.Lijststand> lijsten = new TreeMap<>();
        for (int i = 0; i < updates.size(); i++) {
            lijsten.put("L" + i, new Updatevraag.Lijststand(Optional.of(DAG.minusDays(updates.get(i)))));
        }
        for (String keuze : Updatevraag.LEZINGEN.choices(Updatevraag.MAANDELIJKS)) {
            Leeswijze leeswijze = Updatevraag.LEZINGEN.choose(Updatevraag.MAANDELIJKS, keuze);
            Updatevraag nu = new Updatevraag(DAG, lijsten, Optional.empty(), leeswijze);
            Updatevraag straks = new Updatevraag(DAG.plusDays(later), lijsten, Optional.empty(), leeswijze);
            assertThat(value(new MaandelijkseUpdate(), straks))
                    .isGreaterThanOrEqualTo(value(new MaandelijkseUpdate(), nu));
        }
        Updatevraag datum = new Updatevraag(DAG, lijsten, Optional.empty(), Updatevraag.LEZINGEN);
        Updatevraag kalender = new Updatevraag(
                DAG,
                lijsten,
                Optional.empty(),
                Updatevraag.LEZINGEN.choose(Updatevraag.MAANDELIJKS, Updatevraag.KALENDERMAAND));
        assertThat(value(new MaandelijkseUpdate(), kalender))
                .isLessThanOrEqualTo(value(new MaandelijkseUpdate(), datum));
    }

    // ---------------------------------------------------------------------------------------------------------- trend

    @Property
    void whatIsDeclaredInFullLeavesNothingAndTheOrderDoesNotMatter(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 500) Integer> aantallen,
            @ForAll @IntRange(min = -20, max = 20) int ernaast,
            @ForAll Random random) {
        List<Trendvraag.Meting> metingen = new ArrayList<>();
        List<Trendvraag.Verklaring> verklaringen = new ArrayList<>();
        for (int i = 0; i < aantallen.size(); i++) {
            metingen.add(new Trendvraag.Meting(DAG.plusDays(i), aantallen.get(i)));
            if (i > 0) {
                verklaringen.add(new Trendvraag.Verklaring(
                        DAG.plusDays(i), "oorzaak", aantallen.get(i) - aantallen.get(i - 1) + ernaast));
            }
        }
        Collections.shuffle(metingen, random);
        Collections.shuffle(verklaringen, random);
        Trendvraag vraag = new Trendvraag(metingen, verklaringen);
        int netto = vraag.veranderingen().stream()
                .mapToInt(Trendvraag.Verandering::verschil)
                .sum();

        assertThat(value(new Wachtlijsttrend(), vraag)).isEqualTo((long) Math.abs(ernaast) * (aantallen.size() - 1));
        assertThat(netto).isEqualTo(aantallen.get(aantallen.size() - 1) - aantallen.get(0));
    }

    // ------------------------------------------------------------------------------------------------------- signalen

    private static List<Signaal> signals(List<Integer> getallen) {
        return getallen.stream()
                .map(n -> new Signaal(
                        DAG.minusDays(n * 3L),
                        List.of(Zorgvraagbron.values()).get(n % 7),
                        n % 4 == 0 ? Optional.empty() : Optional.of(Persoonssleutel.of("c" + n % 5)),
                        n % 6 == 0 ? Optional.empty() : Optional.of("zorg " + n % 3),
                        n % 2 == 0
                                ? Optional.empty()
                                : Optional.of(
                                        List.of(Verwachtingstermijn.values()).get(n % 3 % 2))))
                .toList();
    }

    @Property
    void theYearsAddUpAndThereAreNoMoreClientsThanSignals(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 600) Integer> getallen, @ForAll Random random) {
        List<Signaal> signalen = signals(getallen);
        List<Signaal> geschud = new ArrayList<>(signalen);
        Collections.shuffle(geschud, random);
        Signaaloverzicht overzicht = Signaaloverzicht.of(new Signaalvraag(DAG, signalen));

        assertThat(overzicht.perJaar().values().stream().mapToInt(n -> n).sum()).isEqualTo(signalen.size());
        assertThat(overzicht.veranderingen().stream()
                        .mapToInt(Signaaloverzicht.Verandering::verschil)
                        .sum())
                .isEqualTo(overzicht.perJaar().get(overzicht.perJaar().lastKey())
                        - overzicht.perJaar().get(overzicht.perJaar().firstKey()));
        assertThat(overzicht.clienten()).isBetween(0, signalen.size() - overzicht.zonderClient());
        assertThat(Signaaloverzicht.of(new Signaalvraag(DAG, geschud))).isEqualTo(overzicht);
        assertThat(value(new Signaalanalyse(), new Signaalvraag(DAG, signalen)))
                .isEqualTo(overzicht.ontbrekend().size())
                .isBetween(0, 4);
    }

    @Property
    void aHigherThresholdNeverGivesMoreGroups(
            @ForAll @Size(max = 40) List<@IntRange(max = 99) Integer> getallen,
            @ForAll @IntRange(min = 2, max = 10) int drempel) {
        List<Knelpuntvraag.Knelpunt> knelpunten = getallen.stream()
                .map(n -> new Knelpuntvraag.Knelpunt(Persoonssleutel.of("c" + n / 3), "kenmerk " + n % 3))
                .toList();
        Knelpuntvraag open = new Knelpuntvraag(knelpunten, Optional.empty());
        int laag = value(new Knelpuntreikwijdte(), new Knelpuntvraag(knelpunten, Optional.of(drempel)));
        int hoog = value(new Knelpuntreikwijdte(), new Knelpuntvraag(knelpunten, Optional.of(drempel + 1)));

        assertThat(hoog).isLessThanOrEqualTo(laag);
        assertThat(new Knelpuntreikwijdte().hull(open).waarde().orElseThrow().tot())
                .isGreaterThanOrEqualTo(laag);
        assertFillingNeverWidens(new Knelpuntreikwijdte(), open);
    }

    @Property
    void oneSourceMoreNeverMakesItWorseAndTheIndicationAloneIsNotEnough(
            @ForAll Set<Zorgvraagbron> bronnen, @ForAll Zorgvraagbron erbij) {
        Set<Zorgvraagbron> meer = new HashSet<>(bronnen);
        meer.add(erbij);

        assertThat(value(new Zorgvraagbronnen(), new Bronnenvraag(meer)))
                .isGreaterThanOrEqualTo(value(new Zorgvraagbronnen(), new Bronnenvraag(bronnen)));
        assertThat(value(new Zorgvraagbronnen(), new Bronnenvraag(EnumSet.of(Zorgvraagbron.WLZ_INDICATIE))))
                .isEqualTo(Bronoordeel.ONTOEREIKEND);
    }

    @Property
    void onePointMoreNeverMakesThePictureWorse(
            @ForAll @IntRange(max = 131_071) int welke, @ForAll @IntRange(max = 16) int i) {
        SortedMap<String, Boolean> punten = new TreeMap<>();
        List<Beeldpunt> alle = Beeldpunt.alle();
        for (int j = 0; j < alle.size(); j++) {
            punten.put(alle.get(j).code(), (welke >> j & 1) == 1);
        }
        SortedMap<String, Boolean> meer = new TreeMap<>(punten);
        meer.put(alle.get(i).code(), true);
        SortedMap<String, Boolean> onbekend = new TreeMap<>(punten);
        onbekend.remove(alle.get(i).code());
        int nu = value(new Zorgvraagbeeld(), new Beeldvraag(punten, Optional.empty()));

        assertThat(value(new Zorgvraagbeeld(), new Beeldvraag(meer, Optional.empty())))
                .isLessThanOrEqualTo(nu);
        assertThat(new Zorgvraagbeeld()
                        .hull(new Beeldvraag(onbekend, Optional.empty()))
                        .contains(new Zorgvraagbeeld().hull(new Beeldvraag(punten, Optional.empty()))))
                .isTrue();
        assertFillingNeverWidens(new Zorgvraagbeeld(), new Beeldvraag(onbekend, Optional.empty()));
    }

    // ----------------------------------------------------------------------------------------- klant-werkgebiedratio

    private static Werkgebiedvraag area(List<Integer> plekken, String noemer) {
        List<Klant> klanten = new ArrayList<>();
        for (int i = 0; i < plekken.size(); i++) {
            klanten.add(new Klant(
                    Persoonssleutel.of("p" + i),
                    1_011 + plekken.get(i),
                    List.of(Klantsoort.values()).get(i % 2)));
        }
        return new Werkgebiedvraag(
                new TreeSet<>(List.of(1_011, 1_012, 1_013, 1_014, 1_015)),
                klanten,
                Werkgebiedvraag.LEZINGEN.choose(Werkgebiedvraag.NOEMER, noemer));
    }

    private static Werkgebiedratio ratio(List<Integer> plekken, String noemer) {
        return value(new KlantWerkgebiedratio(), area(plekken, noemer));
    }

    @Property
    void theRatioIsClientsByAreasAndMetFromThreeTimesTheAreas(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(max = 4) Integer> plekken, @ForAll Random random) {
        Werkgebiedratio bezet = ratio(plekken, Werkgebiedvraag.BEZET);
        Werkgebiedratio heel = ratio(plekken, Werkgebiedvraag.WERKGEBIED);
        List<Integer> geschud = new ArrayList<>(plekken);
        Collections.shuffle(geschud, random);

        assertThat(bezet.klanten()).isEqualTo(plekken.size());
        assertThat(bezet.gebieden()).isEqualTo(new HashSet<>(plekken).size());
        assertThat(bezet.voldoet()).isEqualTo(plekken.size() >= 3 * bezet.gebieden());
        assertThat(bezet.ratio()).isGreaterThanOrEqualTo(heel.ratio());
        assertThat(ratio(geschud, Werkgebiedvraag.BEZET)).isEqualTo(bezet);
    }

    @Property
    void aClientMoreInACountedPostcodeNeverLowersIt(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(max = 4) Integer> plekken,
            @ForAll @IntRange(max = 24) int i) {
        List<Integer> meer = new ArrayList<>(plekken);
        meer.add(plekken.get(i % plekken.size()));

        assertThat(ratio(meer, Werkgebiedvraag.BEZET)).isGreaterThan(ratio(plekken, Werkgebiedvraag.BEZET));
        assertThat(ratio(meer, Werkgebiedvraag.WERKGEBIED)).isGreaterThan(ratio(plekken, Werkgebiedvraag.WERKGEBIED));
    }

    @Property
    void whereClientsLiveInsideDoesNotMatterWhenAllAreasCount(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(max = 4) Integer> plekken) {
        assertThat(ratio(plekken, Werkgebiedvraag.WERKGEBIED))
                .isEqualTo(ratio(Collections.nCopies(plekken.size(), 0), Werkgebiedvraag.WERKGEBIED));
    }

    @Property
    void anEmptyPostcodeMoreNeverRaisesIt(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(max = 4) Integer> plekken, @ForAll boolean bezet) {
        Werkgebiedvraag vraag = area(plekken, bezet ? Werkgebiedvraag.BEZET : Werkgebiedvraag.WERKGEBIED);
        TreeSet<Integer> groter = new TreeSet<>(vraag.werkgebied());
        groter.add(9_999);
        Werkgebiedratio nu = value(new KlantWerkgebiedratio(), vraag);
        Werkgebiedratio dan =
                value(new KlantWerkgebiedratio(), new Werkgebiedvraag(groter, vraag.klanten(), vraag.leeswijze()));

        assertThat(dan.ratio()).isLessThanOrEqualTo(nu.ratio());
        assertThat(!bezet || dan.equals(nu)).isTrue();
    }

    // ---------------------------------------------------------------------------------------------------- zorgvraag

    @Property
    void theLastObservationOnOrBeforeADayHoldsAndNothingIsLost(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(max = 100) Integer> dagen,
            @ForAll @IntRange(max = 120) int op) {
        Zorgvraagverloop verloop = new Zorgvraagverloop(new TreeMap<>());
        for (int dag : dagen) {
            verloop = verloop.with(DAG.plusDays(dag), "vraag " + dag);
        }
        Optional<String> verwacht =
                dagen.stream().filter(d -> d <= op).max(Integer::compare).map(d -> "vraag " + d);

        assertThat(verloop.op(DAG.plusDays(op))).isEqualTo(verwacht);
        assertThat(verloop.waarnemingen()).hasSize(new HashSet<>(dagen).size());
    }
}
