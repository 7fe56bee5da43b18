package nl.wlzkit.regions.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up plans of one task, added up by hand: 100 are asked for and 80 are there, in 2026 and 2027. */
class PlanstandTest {
    private static final Zorgkantoorregio REGIO = Zorgkantoorregio.parse("ZK18");
    private static final LocalDate PEIL = LocalDate.of(2027, 6, 30);
    private static final Opgave OPGAVE = new Opgave(
            "o",
            Sector.VV,
            "groep",
            "verblijf",
            Planeenheid.PLAATSEN,
            List.of(
                    new Opgave.Jaarcijfer(2026, Plangetal.of(100), Plangetal.of(80)),
                    new Opgave.Jaarcijfer(2027, Plangetal.of(100), Plangetal.of(80))));

    private static Regioplan plan(Maatregel... maatregelen) {
        return new Regioplan(REGIO, 2026, 2027, List.of(OPGAVE), List.of(maatregelen), List.of());
    }

    private static Maatregel measure(
            String naam, Plangetal omvang, Optional<LocalDate> vanaf, Maatregelstatus status, String... wie) {
        SortedMap<String, Samenwerkingspartner> partijen = new TreeMap<>();
        Arrays.stream(wie).forEach(w -> partijen.put(w, Samenwerkingspartner.ZORGAANBIEDER));
        return new Maatregel(
                naam,
                Maatregelsoort.ACTIE,
                "o",
                "wonen",
                partijen,
                omvang,
                Planeenheid.PLAATSEN,
                vanaf,
                Optional.empty(),
                status,
                Optional.empty(),
                List.of());
    }

    private static Maatregel measure(String naam, int omvang, String vanaf, String... wie) {
        return measure(naam, Plangetal.of(omvang), Optional.of(LocalDate.parse(vanaf)), Maatregelstatus.GEPLAND, wie);
    }

    private static Hoeveelheid places(int aantal) {
        return new Hoeveelheid(BigDecimal.valueOf(aantal), Planeenheid.PLAATSEN);
    }

    private static Bandbreedte<Hoeveelheid> places(int van, int tot) {
        return new Bandbreedte<>(places(van), places(tot));
    }

    private static List<Jaarstand> lines(Regioplan plan, String... lezing) {
        Leeswijze leeswijze = Planstand.LEZINGEN;
        for (int i = 0; i < lezing.length; i += 2) {
            leeswijze = leeswijze.choose(lezing[i], lezing[i + 1]);
        }
        return Planstand.of(plan, Scenario.OPEN, leeswijze).regels();
    }

    private static Bandbreedte<Hoeveelheid> cover(int jaar, Regioplan plan, String... lezing) {
        return lines(plan, lezing).get(jaar - 2026).dekking();
    }

    @ParameterizedTest
    @CsvSource({
        // on the first day of the year, in it, on its last day, and a day later
        "2026-01-01, 9, 9",
        "2026-01-02, 9, 0",
        "2026-12-31, 9, 0",
        "2027-01-01, 0, 0"
    })
    void aMeasureCountsFromTheLastOrTheFirstDayOfTheYear(String vanaf, int eind, int begin) {
        Regioplan plan = plan(measure("a", 9, vanaf));

        assertThat(cover(2026, plan)).isEqualTo(places(eind, eind));
        assertThat(cover(2026, plan, "telmoment", "begin")).isEqualTo(places(begin, begin));
        assertThat(cover(2027, plan)).isEqualTo(places(9, 9));
    }

    @Test
    void anAgreementCountsAsMuchAsItselfOrItsElaborations() {
        Maatregel kader = measure("kader", 10, "2026-01-01");
        Maatregel een = measure("een", 4, "2026-01-01").elaborating("kader");
        Maatregel twee = measure("twee", 3, "2026-01-01").elaborating("kader");
        Maatregel drie = measure("drie", 5, "2026-01-01").elaborating("kader");

        assertThat(cover(2026, plan(kader, een, twee))).isEqualTo(places(10, 10));
        assertThat(cover(2026, plan(kader, een, twee, drie))).isEqualTo(places(12, 12));
        assertThat(cover(2026, plan(kader, een, twee), "uitwerking", "optellen"))
                .isEqualTo(places(17, 17));
    }

    @Test
    void whatIsPlannedTwiceCountsOnceOrTwice() {
        Regioplan plan = plan(measure("a", 10, "2026-01-01", "A"), measure("b", 12, "2026-01-01", "A"));

        assertThat(cover(2026, plan)).isEqualTo(places(12, 12));
        assertThat(cover(2026, plan, "dubbel", "beide")).isEqualTo(places(22, 22));
        assertThat(Planstand.of(plan, Scenario.OPEN, Planstand.LEZINGEN).dubbel())
                .containsExactly(List.of("a", "b"));
    }

    @Test
    void oneOfWhichPartiesOrDayAreNotToldIsOnlyTheSameAsItself() {
        Maatregel zonderPartij = measure("a", 10, "2026-01-01");
        Maatregel zonderDag = measure("c", Plangetal.of(1), Optional.empty(), Maatregelstatus.GEPLAND, "A");

        assertThat(Planstand.twice(plan(zonderPartij, measure("b", 10, "2026-01-01"))))
                .isEmpty();
        assertThat(Planstand.twice(
                        plan(zonderDag, measure("d", Plangetal.of(1), Optional.empty(), Maatregelstatus.GEPLAND, "A"))))
                .isEmpty();
        assertThat(Planstand.twice(plan(measure("a", 1, "2026-01-01", "A"), measure("b", 1, "2026-01-02", "A"))))
                .isEmpty();
        assertThat(Planstand.twice(plan(measure("a", 1, "2026-01-01", "A"), measure("b", 1, "2026-01-01", "B"))))
                .isEmpty();
    }

    @Test
    void aLineTellsWhatIsMissingAndWhatIsBeyond() {
        Regioplan plan = plan(
                measure("a", Plangetal.of(8), Optional.of(LocalDate.of(2026, 1, 1)), Maatregelstatus.GEREALISEERD),
                measure("b", Plangetal.of(6), Optional.of(LocalDate.of(2026, 1, 1)), Maatregelstatus.ONDERWEG),
                measure("c", Plangetal.of(5), Optional.of(LocalDate.of(2026, 1, 1)), Maatregelstatus.GEPLAND),
                measure(
                        "d",
                        new Plangetal(BigDecimal.ZERO, BigDecimal.TEN),
                        Optional.of(LocalDate.of(2027, 1, 1)),
                        Maatregelstatus.GEPLAND));
        List<Jaarstand> regels = lines(plan);
        Jaarstand eerst = regels.get(0);
        Jaarstand later = regels.get(1);

        assertThat(eerst.vraag()).isEqualTo(places(100, 100));
        assertThat(eerst.aanbod()).isEqualTo(places(80, 80));
        assertThat(eerst.tekort()).isEqualTo(places(20, 20));
        assertThat(eerst.gerealiseerd()).isEqualTo(places(8, 8));
        assertThat(eerst.lopend()).isEqualTo(places(14, 14));
        assertThat(eerst.dekking()).isEqualTo(places(19, 19));
        assertThat(eerst.ontbreekt()).isEqualTo(places(1, 1));
        assertThat(eerst.over()).isEqualTo(places(0, 0));
        assertThat(eerst.isOpen()).isTrue();
        assertThat(eerst.canBeOpen()).isTrue();
        assertThat(later.dekking()).isEqualTo(places(19, 29));
        assertThat(later.ontbreekt()).isEqualTo(places(0, 1));
        assertThat(later.over()).isEqualTo(places(0, 9));
        assertThat(later.isOpen()).isFalse();
        assertThat(later.canBeOpen()).isTrue();
    }

    @Test
    void aYearThatIsJustMetIsNotOpen() {
        Regioplan plan = plan(measure("a", 20, "2026-01-01"));
        Planstand stand = Planstand.of(plan, Scenario.OPEN, Planstand.LEZINGEN);

        assertThat(stand.regels()).allSatisfy(r -> {
            assertThat(r.isOpen()).isFalse();
            assertThat(r.canBeOpen()).isFalse();
        });
        assertThat(stand.firstOpen("o")).isEmpty();
        assertThat(Planstand.of(plan(measure("a", 20, "2027-01-01")), Scenario.OPEN, Planstand.LEZINGEN)
                        .firstOpen("o")
                        .map(Jaarstand::jaar))
                .contains(2026);
        assertThat(stand.firstOpen("een andere")).isEmpty();
    }

    @Test
    void aSideOfAScenarioIsTakenForDemandSupplyAndMeasures() {
        Plangetal bereik = new Plangetal(BigDecimal.ONE, BigDecimal.TEN);
        Opgave open = new Opgave(
                "o",
                Sector.VV,
                "groep",
                "zorg",
                Planeenheid.PLAATSEN,
                List.of(new Opgave.Jaarcijfer(2026, bereik, bereik)));
        Regioplan plan = new Regioplan(
                REGIO,
                2026,
                2026,
                List.of(open),
                List.of(measure("a", bereik, Optional.empty(), Maatregelstatus.GEPLAND)),
                List.of());

        Jaarstand alles =
                Planstand.of(plan, Scenario.OPEN, Planstand.LEZINGEN).regels().get(0);
        assertThat(alles.vraag()).isEqualTo(places(1, 10));
        assertThat(alles.aanbod()).isEqualTo(places(1, 10));
        // without a first day it is not there on the low side, and there on the high one
        assertThat(alles.dekking()).isEqualTo(places(0, 10));
        Jaarstand gekozen = Planstand.of(
                        plan,
                        new Scenario(
                                Optional.of(Plankant.HOOG), Optional.of(Plankant.LAAG), Optional.of(Plankant.LAAG)),
                        Planstand.LEZINGEN)
                .regels()
                .get(0);
        assertThat(gekozen.vraag()).isEqualTo(places(10, 10));
        assertThat(gekozen.aanbod()).isEqualTo(places(1, 1));
        assertThat(gekozen.dekking()).isEqualTo(places(0, 0));
        assertThat(gekozen.ontbreekt()).isEqualTo(places(9, 9));
    }

    @Test
    void onlySidesThatCanMatterAreAsked() {
        Opgave.Jaarcijfer zeker = new Opgave.Jaarcijfer(2026, Plangetal.of(1), Plangetal.of(1));
        Opgave.Jaarcijfer vraag = new Opgave.Jaarcijfer(2026, Plangetal.ONBEKEND, Plangetal.of(1));
        Opgave.Jaarcijfer aanbod = new Opgave.Jaarcijfer(2026, Plangetal.of(1), Plangetal.ONBEKEND);
        Maatregel vast = measure("a", 1, "2026-01-01");
        Maatregel zonderDag = measure("b", Plangetal.of(1), Optional.empty(), Maatregelstatus.GEPLAND);
        Maatregel zonderOmvang = measure("c", Plangetal.ONBEKEND, Optional.of(PEIL), Maatregelstatus.GEPLAND);

        assertThat(names(Scenario.OPEN, zeker, vast)).isEmpty();
        assertThat(names(Scenario.OPEN, vraag, vast)).containsExactly("vraag");
        assertThat(names(Scenario.OPEN, aanbod, vast)).containsExactly("aanbod");
        assertThat(names(Scenario.OPEN, zeker, zonderDag)).containsExactly("omvang");
        assertThat(names(Scenario.OPEN, zeker, zonderOmvang)).containsExactly("omvang");
        Optional<Plankant> laag = Optional.of(Plankant.LAAG);
        Scenario gekozen = new Scenario(laag, laag, laag);
        assertThat(names(gekozen, vraag, zonderDag)).isEmpty();
        assertThat(names(gekozen, aanbod, zonderOmvang)).isEmpty();
        assertThat(Scenario.OPEN.fill("vraag", Plankant.LAAG))
                .isEqualTo(new Scenario(laag, Optional.empty(), Optional.empty()));
        assertThat(Scenario.OPEN.fill("aanbod", Plankant.LAAG))
                .isEqualTo(new Scenario(Optional.empty(), laag, Optional.empty()));
        assertThat(Scenario.OPEN.fill("omvang", Plankant.LAAG))
                .isEqualTo(new Scenario(Optional.empty(), Optional.empty(), laag));
    }

    private static List<String> names(Scenario scenario, Opgave.Jaarcijfer cijfer, Maatregel maatregel) {
        return scenario.gaten(List.of(cijfer), List.of(maatregel)).stream()
                .map(Gat::feit)
                .toList();
    }

    // ------------------------------------------------------------------------------------------------------ progress

    private static Planvoortgang.Regel on(LocalDate dag, Evaluatievraag vraag, String maatregel) {
        return Planvoortgang.of(vraag).regels().stream()
                .filter(r -> r.maatregel().equals(maatregel) && r.dag().equals(dag))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thereIsALineForEveryMeasureAndYearThroughTheDay() {
        Regioplan plan = plan(measure("a", 1, "2026-01-01"), measure("b", 1, "2026-01-01"));

        assertThat(Planvoortgang.of(Evaluatievraag.of(plan, PEIL)).regels())
                .extracting(Planvoortgang.Regel::maatregel)
                .containsExactly("a", "a", "b", "b");
        assertThat(Planvoortgang.of(Evaluatievraag.of(plan, LocalDate.of(2029, 3, 1)))
                        .regels())
                .extracting(Planvoortgang.Regel::dag)
                .containsExactly(
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 12, 31),
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 12, 31));
        assertThat(Planvoortgang.of(Evaluatievraag.of(plan, LocalDate.of(2025, 12, 31)))
                        .regels())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // planned is nothing, realised is all, under way is anything between
        "GEPLAND, 0, 0, 6, 6",
        "ONDERWEG, 0, 6, 0, 6",
        "GEREALISEERD, 6, 6, 0, 0"
    })
    void whatIsThereFollowsFromTheStatus(Maatregelstatus status, int van, int tot, int restVan, int restTot) {
        Maatregel a = measure("a", Plangetal.of(6), Optional.of(LocalDate.of(2027, 1, 1)), status);
        Planvoortgang.Regel regel = on(PEIL, Evaluatievraag.of(plan(a), PEIL), "a");

        assertThat(regel.opgave()).isEqualTo("o");
        assertThat(regel.gepland()).isEqualTo(places(6, 6));
        assertThat(regel.gerealiseerd()).isEqualTo(places(van, tot));
        assertThat(regel.rest()).isEqualTo(places(restVan, restTot));
        // on the last day of 2026 it should not have been there yet
        assertThat(on(LocalDate.of(2026, 12, 31), Evaluatievraag.of(plan(a), PEIL), "a")
                        .rest())
                .isEqualTo(places(0, 0));
    }

    @Test
    void aLevelThatWasToldGoesBeforeTheStatusFromItsDay() {
        Maatregel a = measure("a", Plangetal.of(6), Optional.of(LocalDate.of(2026, 1, 1)), Maatregelstatus.GEREALISEERD)
                .with(new Maatregel.Realisatie(LocalDate.of(2026, 12, 31), BigDecimal.valueOf(2)))
                .with(new Maatregel.Realisatie(PEIL, BigDecimal.valueOf(9)))
                .with(new Maatregel.Realisatie(PEIL.plusDays(1), BigDecimal.ONE));
        Evaluatievraag vraag = Evaluatievraag.of(plan(a), PEIL);

        assertThat(Planvoortgang.level(a, LocalDate.of(2026, 12, 30))).isEmpty();
        assertThat(Planvoortgang.level(a, LocalDate.of(2026, 12, 31))).contains(BigDecimal.valueOf(2));
        assertThat(on(LocalDate.of(2026, 12, 31), vraag, "a").rest()).isEqualTo(places(4, 4));
        assertThat(on(PEIL, vraag, "a").rest()).isEqualTo(places(0, 0));
        assertThat(on(PEIL, vraag, "a").extra()).isEqualTo(places(3, 3));
    }

    @Test
    void withoutALevelItIsWhatTheElaborationsYield() {
        Maatregel kader =
                measure("kader", Plangetal.of(10), Optional.of(LocalDate.of(2026, 1, 1)), Maatregelstatus.GEREALISEERD);
        Maatregel er = measure(
                        "er", Plangetal.of(4), Optional.of(LocalDate.of(2026, 1, 1)), Maatregelstatus.GEREALISEERD)
                .elaborating("kader");
        Maatregel onderweg = measure(
                        "onderweg", Plangetal.of(3), Optional.of(LocalDate.of(2026, 1, 1)), Maatregelstatus.ONDERWEG)
                .elaborating("kader");
        Maatregel gepland = measure(
                        "gepland", Plangetal.of(5), Optional.of(LocalDate.of(2026, 1, 1)), Maatregelstatus.GEPLAND)
                .elaborating("kader");
        Evaluatievraag vraag = Evaluatievraag.of(plan(kader, er, onderweg, gepland), PEIL);

        // 4 are there, and of 3 none through all; nothing of the 5
        assertThat(on(PEIL, vraag, "kader").gerealiseerd()).isEqualTo(places(4, 7));
        assertThat(on(PEIL, vraag, "kader").rest()).isEqualTo(places(3, 6));
        assertThat(on(PEIL, vraag, "gepland").gerealiseerd()).isEqualTo(places(0, 0));
    }

    @Test
    void anElaborationThatIsRealisedIsThereOnTheDayOfTheQuestionAndBeforeFromItsFirstDay() {
        Maatregel kader = measure("kader", 10, "2026-01-01");
        Maatregel er = measure(
                        "er", Plangetal.of(4), Optional.of(LocalDate.of(2028, 1, 1)), Maatregelstatus.GEREALISEERD)
                .elaborating("kader");
        Maatregel onbekend = measure("onbekend", Plangetal.of(2), Optional.empty(), Maatregelstatus.GEREALISEERD)
                .elaborating("kader");
        Evaluatievraag vraag = Evaluatievraag.of(plan(kader, er, onbekend), PEIL);

        // at the end of 2026 the first was not there, and of the second that is not known; on the day both are
        assertThat(on(LocalDate.of(2026, 12, 31), vraag, "kader").gerealiseerd())
                .isEqualTo(places(0, 2));
        assertThat(on(PEIL, vraag, "kader").gerealiseerd()).isEqualTo(places(6, 6));
        assertThat(on(PEIL, vraag, "er").gerealiseerd()).isEqualTo(places(4, 4));
        assertThat(on(LocalDate.of(2026, 12, 31), vraag, "er").gerealiseerd()).isEqualTo(places(0, 0));
    }

    private static List<String> asked(LocalDate peildatum, Evaluatiemoment moment, Maatregel... maatregelen) {
        return Evaluatievraag.of(
                        new Regioplan(REGIO, 2026, 2027, List.of(OPGAVE), List.of(maatregelen), List.of(moment)),
                        peildatum)
                .gaten()
                .stream()
                .map(Gat::feit)
                .toList();
    }

    @Test
    void ofAnEvaluationIsAskedWhatNobodyTold() {
        Evaluatiemoment gehouden = new Evaluatiemoment(PEIL, Optional.of(true));
        Evaluatiemoment open = new Evaluatiemoment(PEIL, Optional.empty());
        Maatregel vast = measure("a", 1, "2026-01-01");
        Maatregel onderweg = vast.with(Maatregelstatus.ONDERWEG);
        Maatregel zonderDag = measure("b", Plangetal.of(1), Optional.empty(), Maatregelstatus.GEPLAND);
        Maatregel zonderOmvang = measure("c", Plangetal.ONBEKEND, Optional.of(PEIL), Maatregelstatus.GEREALISEERD);

        assertThat(asked(PEIL, gehouden, vast)).isEmpty();
        assertThat(asked(PEIL, open, vast)).containsExactly("gehouden");
        assertThat(asked(PEIL.minusDays(1), open, vast)).isEmpty();
        assertThat(asked(PEIL, gehouden, onderweg)).containsExactly("stand");
        assertThat(asked(PEIL, gehouden, onderweg.with(new Maatregel.Realisatie(PEIL, BigDecimal.ONE))))
                .isEmpty();
        assertThat(asked(PEIL, gehouden, onderweg.with(new Maatregel.Realisatie(PEIL.plusDays(1), BigDecimal.ONE))))
                .containsExactly("stand");
        assertThat(asked(PEIL, gehouden, zonderDag)).containsExactly("begonnen");
        assertThat(asked(PEIL, gehouden, zonderOmvang)).containsExactly("omvang");
        assertThat(asked(PEIL, gehouden, vast, zonderOmvang.elaborating("a"))).containsExactly("omvang", "stand");
        assertThat(asked(PEIL, gehouden, vast, zonderDag.elaborating("a").with(Maatregelstatus.GEREALISEERD)))
                .containsExactly("begonnen");
    }

    @Test
    void aChoiceOfASideIsNotAskedAgainAndMakesAPoint() {
        Maatregel a = measure(
                "a",
                new Plangetal(BigDecimal.valueOf(4), BigDecimal.valueOf(6)),
                Optional.empty(),
                Maatregelstatus.ONDERWEG);
        Regioplan plan = new Regioplan(
                REGIO,
                2026,
                2027,
                List.of(OPGAVE),
                List.of(a),
                List.of(
                        new Evaluatiemoment(PEIL, Optional.empty()),
                        new Evaluatiemoment(PEIL.plusDays(1), Optional.of(false))));
        Evaluatievraag vol = new Evaluatievraag(
                plan,
                PEIL,
                Optional.of(Plankant.HOOG),
                Optional.of(Plankant.LAAG),
                Optional.of(true),
                Optional.of(false));

        assertThat(vol.gaten()).isEmpty();
        assertThat(on(PEIL, vol, "a").rest()).isEqualTo(places(6, 6));
        // the measure is late, and the day of the question was not held; the day after it does not count yet
        assertThat(new Regioplanevaluatie().calculate(vol, Spoor.UIT).waarde()).contains(2);
        Planvoortgang voortgang = Planvoortgang.of(vol);
        assertThat(voortgang.nietVerteld()).containsExactly(PEIL);
        assertThat(voortgang.nietGehouden()).isEmpty();
        Evaluatievraag open = Evaluatievraag.of(plan, PEIL);
        assertThat(open.gaten()).extracting(Gat::feit).containsExactly("omvang", "stand", "begonnen", "gehouden");
        assertThat(on(PEIL, open, "a").gepland()).isEqualTo(places(0, 6));
        assertThatThrownBy(() -> new Regioplanevaluatie().calculate(open, Spoor.UIT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyProvidersAreHeldToWhatTheyAgreed() {
        SortedMap<String, Samenwerkingspartner> wie = new TreeMap<>();
        wie.put("Aanbieder X", Samenwerkingspartner.ZORGAANBIEDER);
        wie.put("Gemeente Y", Samenwerkingspartner.GEMEENTE);
        Maatregel laat = new Maatregel(
                "laat",
                Maatregelsoort.AFSPRAAK,
                "o",
                "wonen",
                wie,
                Plangetal.of(5),
                Planeenheid.PLAATSEN,
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.empty(),
                Maatregelstatus.GEPLAND,
                Optional.empty(),
                List.of());
        List<Post> posten = new Regioplanevaluatie()
                .explain(new Evaluatievraag(
                        plan(laat), PEIL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .posten();

        assertThat(posten)
                .filteredOn(p -> p.stap().regel().equals("P21-296"))
                .singleElement()
                .satisfies(p -> assertThat(p.door()).extracting(Gegeven::waarde).containsExactly("Aanbieder X"));
        assertThat(posten)
                .filteredOn(p -> p.stap().regel().equals("WK-PLAN-STAND"))
                .isEmpty();
        assertThat(posten.get(0).door()).extracting(Gegeven::waarde).containsExactly(places(5));
    }

    // ------------------------------------------------------------------------------------------------------ complete

    private static final Map<Planonderdeel, Boolean> VERTELD = Map.of(
            Planonderdeel.KWALITATIEF_BEELD, true,
            Planonderdeel.MET_PARTNERS, true,
            Planonderdeel.IN_INKOOPBELEID, true,
            Planonderdeel.IN_CONTRACTEN, true,
            Planonderdeel.MONITORING, true);

    private static List<Planonderdeel> lacks(
            int van, int tot, List<Opgave.Jaarcijfer> jaren, Maatregel... maatregelen) {
        Opgave opgave = new Opgave("o", Sector.VV, "groep", "zorg", Planeenheid.PLAATSEN, jaren);
        return Regioplanvolledigheid.missing(new Volledigheidsvraag(
                        new Regioplan(
                                REGIO,
                                van,
                                tot,
                                List.of(opgave),
                                List.of(maatregelen),
                                List.of(new Evaluatiemoment(PEIL, Optional.empty()))),
                        VERTELD))
                .stream()
                .map(Regioplanvolledigheid.Ontbrekend::onderdeel)
                .toList();
    }

    private static Opgave.Jaarcijfer year(int jaar, Plangetal vraag, Plangetal aanbod) {
        return new Opgave.Jaarcijfer(jaar, vraag, aanbod);
    }

    @Test
    void aPlanHasNumbersOfItsFirstYearAndOfAllLaterOnes() {
        Plangetal vijf = Plangetal.of(5);
        Opgave.Jaarcijfer nu = year(2026, vijf, vijf);

        assertThat(lacks(2026, 2028, List.of(nu, year(2027, vijf, vijf), year(2028, vijf, vijf))))
                .isEmpty();
        assertThat(lacks(2026, 2028, List.of(nu, year(2027, vijf, vijf), year(2028, vijf, Plangetal.ONBEKEND))))
                .containsExactly(Planonderdeel.PROJECTIE, Planonderdeel.OPLOSSING);
        assertThat(lacks(2026, 2027, List.of(nu, year(2027, Plangetal.ONBEKEND, Plangetal.of(1_000_000)))))
                .containsExactly(Planonderdeel.PROJECTIE);
        assertThat(lacks(2026, 2027, List.of(year(2026, vijf, Plangetal.ONBEKEND), year(2027, vijf, vijf))))
                .containsExactly(Planonderdeel.CIJFERS, Planonderdeel.OPLOSSING);
        assertThat(lacks(2026, 2026, List.of(nu))).containsExactly(Planonderdeel.PROJECTIE);
    }

    @Test
    void aTaskThatIsMetInEveryCaseAsksForNothing() {
        Plangetal vijf = Plangetal.of(5);
        Plangetal hooguitVijf = new Plangetal(BigDecimal.ONE, BigDecimal.valueOf(5));
        Plangetal hooguitZes = new Plangetal(BigDecimal.ONE, BigDecimal.valueOf(6));
        Opgave.Jaarcijfer nu = year(2026, vijf, vijf);
        Maatregel zonder = measure("a", Plangetal.ONBEKEND, Optional.empty(), Maatregelstatus.GEPLAND);

        assertThat(lacks(2026, 2027, List.of(nu, year(2027, hooguitVijf, vijf))))
                .isEmpty();
        assertThat(lacks(2026, 2027, List.of(nu, year(2027, hooguitZes, vijf))))
                .containsExactly(Planonderdeel.OPLOSSING);
        assertThat(lacks(2026, 2027, List.of(nu, year(2027, hooguitZes, vijf)), zonder))
                .containsExactly(Planonderdeel.BEGIN, Planonderdeel.PARTIJEN, Planonderdeel.RESULTAAT);
        assertThat(lacks(2026, 2027, List.of(nu, year(2027, hooguitZes, vijf)), measure("a", 1, "2027-01-01", "A")))
                .isEmpty();
    }

    @Test
    void aPlanWithoutTasksHasNoNumbers() {
        assertThat(Regioplanvolledigheid.missing(new Volledigheidsvraag(
                        new Regioplan(REGIO, 2026, 2027, List.of(), List.of(), List.of()), VERTELD)))
                .containsExactly(
                        new Regioplanvolledigheid.Ontbrekend(Planonderdeel.CIJFERS, List.of()),
                        new Regioplanvolledigheid.Ontbrekend(Planonderdeel.PROJECTIE, List.of()),
                        new Regioplanvolledigheid.Ontbrekend(Planonderdeel.OPLOSSING, List.of()),
                        new Regioplanvolledigheid.Ontbrekend(Planonderdeel.EVALUATIE, List.of()));
    }

    @Test
    void theLinesOfAShortageNameTheMeasuresThatCouldCountTwiceOfThatTaskOnly() {
        Opgave ander = new Opgave("p", Sector.GZ, "groep", "zorg", Planeenheid.PLAATSEN, List.of());
        Regioplan plan = new Regioplan(
                REGIO,
                2026,
                2027,
                List.of(OPGAVE, ander),
                List.of(
                        measure("a", 30, "2026-01-01", "A"),
                        measure("b", 30, "2026-01-01", "A"),
                        measure("c", 3, "2026-01-01", "B").elaborating("a")),
                List.of());
        Scenario laag =
                new Scenario(Optional.of(Plankant.LAAG), Optional.of(Plankant.LAAG), Optional.of(Plankant.LAAG));

        assertThat(facts(new Regioplantekort()
                        .explain(new Tekortvraag(plan, "o", 2026, laag, Planstand.LEZINGEN))
                        .posten()))
                .contains("dubbel=a, b", "uitwerking=a: c", "over=10 PLAATSEN", "dekking=30 PLAATSEN");
        assertThat(facts(new Regioplantekort()
                        .explain(new Tekortvraag(plan, "p", 2026, laag, Planstand.LEZINGEN))
                        .posten()))
                .noneMatch(f -> f.startsWith("dubbel") || f.startsWith("uitwerking") || f.startsWith("over"));
        assertThat(facts(new Regioplansluiting()
                        .explain(new Sluitvraag(plan, laag, Planstand.LEZINGEN))
                        .posten()))
                .containsExactlyInAnyOrder(
                        "regels=4", "opgave=10 PLAATSEN", "opgave=10 PLAATSEN", "dubbel=a, b", "uitwerking=a: c");
    }

    private static List<String> facts(List<Post> posten) {
        return posten.stream()
                .flatMap(p -> p.door().stream())
                .map(g -> g.feit() + "=" + g.waarde())
                .toList();
    }

    @Test
    void theFirstYearOfAPlanIsNowAndTheOthersAreLater() {
        Regioplan plan = plan(measure("a", 5, "2026-01-01"));

        assertThat(rules(plan, 2026)).contains("NK-059").doesNotContain("NK-060");
        assertThat(rules(plan, 2027)).contains("NK-060").doesNotContain("NK-059");
    }

    private static List<String> rules(Regioplan plan, int jaar) {
        return new Regioplantekort()
                .explain(Tekortvraag.of(plan, "o", jaar)).posten().stream()
                        .map(p -> p.stap().regel())
                        .toList();
    }

    @Test
    void aTreeOfMeasuresHasRootsAndElaborations() {
        Maatregel a = measure("a", 1, "2026-01-01");
        Maatregel b = measure("b", 1, "2026-01-01").elaborating("a");
        Maatregelboom boom = Maatregelboom.of(plan(a, b));

        assertThat(boom.roots("o")).containsExactly(a);
        assertThat(boom.roots("p")).isEmpty();
        assertThat(boom.elaborations(a)).containsExactly(b);
        assertThat(boom.elaborations(b)).isEqualTo(Collections.emptyList());
    }

    @Test
    void theFirstYearThatDoesNotAddUpIsNamedWithWhatIsMissing() {
        List<Post> posten = new Regioplansluiting()
                .explain(Sluitvraag.of(plan(measure("a", 15, "2026-01-01"))))
                .posten();

        assertThat(posten).extracting(p -> p.stap().regel()).containsExactly("NK-060", "NK-058");
        assertThat(posten.get(1).door()).singleElement().satisfies(g -> {
            assertThat(g.naam().nl()).isEqualTo("o 2026");
            assertThat(g.waarde()).isEqualTo(places(5));
        });
    }

    @Test
    void ofAMeasureUnderWayThatStandsByItselfAllIsWhatIsPlanned() {
        Maatregel a = measure(
                "a",
                new Plangetal(BigDecimal.valueOf(4), BigDecimal.valueOf(6)),
                Optional.of(LocalDate.of(2026, 1, 1)),
                Maatregelstatus.ONDERWEG);
        Evaluatievraag vraag = new Evaluatievraag(
                plan(a),
                PEIL,
                Optional.of(Plankant.LAAG),
                Optional.of(Plankant.HOOG),
                Optional.empty(),
                Optional.empty());

        assertThat(on(PEIL, vraag, "a").gepland()).isEqualTo(places(4, 4));
        assertThat(on(PEIL, vraag, "a").gerealiseerd()).isEqualTo(places(4, 4));
        assertThat(on(PEIL, vraag, "a").extra()).isEqualTo(places(0, 0));
    }
}
