package nl.wlzkit.regions.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan can hold, and what does not fit together. The names and numbers are made up. */
class PlangrenzenTest {
    private static final LocalDate DAG = LocalDate.of(2026, 1, 1);
    private static final Zorgkantoorregio REGIO = Zorgkantoorregio.parse("ZK18");

    private static void refused(ThrowingCallable maker) {
        assertThatThrownBy(maker).isInstanceOf(OngeldigeWaardeException.class);
    }

    private static Opgave task(String naam, int... jaren) {
        return new Opgave(
                naam,
                Sector.VV,
                naam,
                "verblijf",
                Planeenheid.PLAATSEN,
                IntStream.of(jaren)
                        .mapToObj(j -> new Opgave.Jaarcijfer(j, Plangetal.of(5), Plangetal.of(3)))
                        .toList());
    }

    private static Maatregel measure(String naam, String opgave) {
        return Maatregel.of(naam, opgave, Plangetal.of(1), Planeenheid.PLAATSEN, DAG);
    }

    private static Maatregel measure(
            int partijen, Optional<LocalDate> vanaf, Optional<LocalDate> tot, List<Maatregel.Realisatie> standen) {
        SortedMap<String, Samenwerkingspartner> wie = new TreeMap<>();
        IntStream.range(0, partijen).forEach(i -> wie.put("partij " + i, Samenwerkingspartner.GEMEENTE));
        return new Maatregel(
                "m",
                Maatregelsoort.ACTIE,
                "o",
                "iets",
                wie,
                Plangetal.of(1),
                Planeenheid.PLAATSEN,
                vanaf,
                tot,
                Maatregelstatus.GEPLAND,
                Optional.empty(),
                standen);
    }

    private static Regioplan plan(int van, int tot, List<Opgave> opgaven, Maatregel... maatregelen) {
        return new Regioplan(REGIO, van, tot, opgaven, List.of(maatregelen), List.of());
    }

    @Test
    void aTextIsOneLineOfOneThroughTwoHundredCharacters() {
        assertThat(task("x".repeat(200)).naam()).hasSize(200);
        assertThat(task("x").naam()).isEqualTo("x");
        refused(() -> task("x".repeat(201)));
        refused(() -> task(" x"));
        refused(() -> new Opgave("o", Sector.VV, "", "zorg", Planeenheid.FTE, List.of()));
        refused(() -> new Opgave("o", Sector.VV, "groep", "zorg ", Planeenheid.FTE, List.of()));
        refused(() -> measure("m", " "));
        refused(() -> measure("m", "o").elaborating(""));
        refused(() -> new Maatregel(
                "m",
                Maatregelsoort.ACTIE,
                "o",
                "twee\nregels",
                Collections.emptySortedMap(),
                Plangetal.of(1),
                Planeenheid.FTE,
                Optional.empty(),
                Optional.empty(),
                Maatregelstatus.GEPLAND,
                Optional.empty(),
                List.of()));
    }

    @Test
    void aTaskHasThirtyYearsAtMostEachOnceInOrder() {
        int[] dertig = IntStream.range(2030, 2060).toArray();

        assertThat(task("o", dertig).jaren()).hasSize(30);
        refused(() -> task("o", IntStream.range(2030, 2061).toArray()));
        refused(() -> task("o", 2030, 2031, 2030));
        refused(() -> task("o", 2014));
        refused(() -> task("o", 2101));
        assertThat(task("o", 2031, 2015, 2100).jaren())
                .extracting(Opgave.Jaarcijfer::jaar)
                .containsExactly(2015, 2031, 2100);
        assertThat(task("o", 2030).at(2030).vraag()).isEqualTo(Plangetal.of(5));
        assertThat(task("o", 2030).at(2031))
                .isEqualTo(new Opgave.Jaarcijfer(2031, Plangetal.ONBEKEND, Plangetal.ONBEKEND));
    }

    @Test
    void aMeasureHasThirtyPartiesAtMostAndEndsNotBeforeItBegins() {
        Optional<LocalDate> dag = Optional.of(DAG);

        assertThat(measure(30, dag, dag, List.of()).wie()).hasSize(30);
        refused(() -> measure(31, dag, dag, List.of()));
        refused(() -> measure(1, dag, Optional.of(DAG.minusDays(1)), List.of()));
        refused(() -> measure(1, Optional.of(LocalDate.of(2014, 12, 31)), Optional.empty(), List.of()));
        refused(() -> measure(1, Optional.empty(), Optional.of(LocalDate.of(2101, 1, 1)), List.of()));
        assertThatCode(() -> measure(0, Optional.empty(), dag, List.of())).doesNotThrowAnyException();
    }

    private static List<Maatregel.Realisatie> levels(int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(i -> new Maatregel.Realisatie(DAG.minusDays(i), BigDecimal.valueOf(i)))
                .toList();
    }

    @Test
    void aMeasureHasAHundredLevelsAtMostEachDayOnceInOrder() {
        Maatregel vol = measure(0, Optional.of(DAG), Optional.empty(), levels(100));

        assertThat(vol.realisaties())
                .extracting(Maatregel.Realisatie::dag)
                .isSorted()
                .hasSize(100);
        refused(() -> measure(0, Optional.of(DAG), Optional.empty(), levels(101)));
        refused(() -> measure("m", "o").with(levels(1).get(0)).with(levels(1).get(0)));
        refused(() -> new Maatregel.Realisatie(LocalDate.of(2014, 12, 31), BigDecimal.ONE));
        refused(() -> new Maatregel.Realisatie(DAG, new BigDecimal("-1")));
        refused(() -> new Maatregel.Realisatie(DAG, new BigDecimal("1.001")));
        assertThat(new Maatregel.Realisatie(DAG, new BigDecimal("1.50")))
                .isEqualTo(new Maatregel.Realisatie(DAG, new BigDecimal("1.5")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, , 2025-12-31, false",
        "2026-01-01, , 2026-01-01, true",
        "2026-01-01, 2026-06-30, 2026-06-30, true",
        "2026-01-01, 2026-06-30, 2026-07-01, false",
        ", 2026-06-30, 2026-06-30, ",
        ", 2026-06-30, 2026-07-01, false",
        ", , 2026-07-01, "
    })
    void aMeasureIsThereFromItsFirstThroughItsLastDay(LocalDate vanaf, LocalDate tot, LocalDate dag, Boolean er) {
        assertThat(measure(0, Optional.ofNullable(vanaf), Optional.ofNullable(tot), List.of())
                        .on(dag))
                .isEqualTo(Optional.ofNullable(er));
    }

    @Test
    void aPlanHasThirtyYearsAtMost() {
        assertThat(plan(2026, 2026, List.of()).jaren()).containsExactly(2026);
        assertThat(plan(2026, 2055, List.of()).jaren())
                .hasSize(30)
                .startsWith(2026, 2027)
                .endsWith(2055);
        refused(() -> plan(2026, 2056, List.of()));
        refused(() -> plan(2026, 2025, List.of()));
        refused(() -> plan(2014, 2026, List.of()));
        refused(() -> plan(2090, 2101, List.of()));
    }

    @Test
    void aPlanHasAHundredOfEachAtMost() {
        List<Opgave> opgaven =
                IntStream.range(0, 101).mapToObj(i -> task("o" + i)).toList();
        List<Maatregel> maatregelen =
                IntStream.range(0, 101).mapToObj(i -> measure("m" + i, "o1")).toList();
        List<Evaluatiemoment> momenten = IntStream.range(0, 101)
                .mapToObj(i -> new Evaluatiemoment(DAG.plusDays(i), Optional.empty()))
                .toList();
        Regioplan vol = new Regioplan(
                REGIO, 2026, 2027, opgaven.subList(0, 100), maatregelen.subList(0, 100), momenten.subList(0, 100));

        assertThat(vol.opgaven()).hasSize(100);
        refused(() -> new Regioplan(REGIO, 2026, 2027, opgaven, List.of(), List.of()));
        refused(() -> new Regioplan(REGIO, 2026, 2027, opgaven.subList(0, 2), maatregelen, List.of()));
        refused(() -> new Regioplan(REGIO, 2026, 2027, List.of(), List.of(), momenten));
        refused(() -> vol.with(measure("nog een", "o1")));
    }

    @Test
    void thePartsAreKeptInOrderAndNoneTwice() {
        Evaluatiemoment laat = new Evaluatiemoment(DAG.plusDays(9), Optional.empty());
        Evaluatiemoment vroeg = new Evaluatiemoment(DAG, Optional.of(true));
        Regioplan plan = new Regioplan(
                REGIO,
                2026,
                2027,
                List.of(task("b"), task("a")),
                List.of(measure("z", "a"), measure("y", "b")),
                List.of(laat, vroeg));

        assertThat(plan.opgaven()).extracting(Opgave::naam).containsExactly("a", "b");
        assertThat(plan.maatregelen()).extracting(Maatregel::naam).containsExactly("y", "z");
        assertThat(plan.evaluatiemomenten()).containsExactly(vroeg, laat);
        assertThat(plan.find("b")).map(Opgave::naam).contains("b");
        assertThat(plan.find("c")).isEmpty();
        assertThat(plan.with(measure("x", "a")).maatregelen())
                .extracting(Maatregel::naam)
                .containsExactly("x", "y", "z");
        refused(() -> plan(2026, 2027, List.of(task("a"), task("a"))));
        refused(() -> plan(2026, 2027, List.of(task("a")), measure("m", "a"), measure("m", "a")));
        refused(() -> new Regioplan(REGIO, 2026, 2027, List.of(), List.of(), List.of(vroeg, vroeg)));
    }

    @Test
    void aGroupWithItsCareIsThereOnce() {
        Opgave een = new Opgave("a", Sector.VV, "groep", "zorg", Planeenheid.FTE, List.of());
        Opgave zelfde = new Opgave("b", Sector.VV, "groep", "zorg", Planeenheid.PLAATSEN, List.of());
        Opgave anders = new Opgave("b", Sector.GGZ, "groep", "zorg", Planeenheid.FTE, List.of());

        Opgave zelfdeNaam = new Opgave("a", Sector.VV, "groep twee", "zorg", Planeenheid.FTE, List.of());

        refused(() -> plan(2026, 2027, List.of(een, zelfde)));
        refused(() -> plan(2026, 2027, List.of(een, zelfdeNaam)));
        assertThat(plan(2026, 2027, List.of(een, anders)).opgaven()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2025, false", "2026, true", "2027, true", "2028, false"})
    void aYearOfATaskLiesWithinTheHorizon(int jaar, boolean past) {
        if (past) {
            assertThat(plan(2026, 2027, List.of(task("o", jaar))).opgaven()).hasSize(1);
            assertThat(Tekortvraag.of(plan(2026, 2027, List.of(task("o"))), "o", jaar)
                            .jaar())
                    .isEqualTo(jaar);
        } else {
            refused(() -> plan(2026, 2027, List.of(task("o", jaar))));
            refused(() -> Tekortvraag.of(plan(2026, 2027, List.of(task("o"))), "o", jaar));
        }
        refused(() -> Tekortvraag.of(plan(2026, 2027, List.of(task("o"))), "p", 2026));
    }

    @Test
    void aMeasureIsForATaskInItsUnit() {
        refused(() -> plan(2026, 2027, List.of(task("o")), measure("m", "p")));
        refused(() ->
                plan(2026, 2027, List.of(task("o")), Maatregel.of("m", "o", Plangetal.of(1), Planeenheid.FTE, DAG)));
    }

    @Test
    void anElaborationIsOfAnotherMeasureForTheSameTaskAndNotInACircle() {
        List<Opgave> opgaven = List.of(task("o"), task("p"));
        Maatregel los = measure("a", "o");

        assertThat(plan(
                                2026,
                                2027,
                                opgaven,
                                los,
                                measure("b", "o").elaborating("a"),
                                measure("c", "o").elaborating("b"))
                        .maatregelen())
                .hasSize(3);
        refused(() -> plan(2026, 2027, opgaven, los.elaborating("weg")));
        refused(() -> plan(2026, 2027, opgaven, los.elaborating("a")));
        refused(() -> plan(
                2026, 2027, opgaven, los.elaborating("b"), measure("b", "o").elaborating("a")));
        refused(() -> plan(2026, 2027, opgaven, los, measure("b", "p").elaborating("a")));
    }

    @Test
    void aNumberIsFromNoughtThroughAMillionInHundredths() {
        assertThat(Plangetal.of(0).isBekend()).isTrue();
        assertThat(Plangetal.of(1_000_000).tot()).isEqualByComparingTo("1000000");
        assertThat(new Plangetal(BigDecimal.ONE, BigDecimal.ONE).isBekend()).isTrue();
        assertThat(new Plangetal(BigDecimal.ONE, new BigDecimal("1.01")).isBekend())
                .isFalse();
        refused(() -> Plangetal.of(1_000_001));
        refused(() -> new Plangetal(BigDecimal.TEN, new BigDecimal("9.99")));
        refused(() -> new Plangetal(BigDecimal.ZERO, new BigDecimal("1000000.01")));
        assertThat(new Plangetal(BigDecimal.ONE, BigDecimal.TEN).at(Plankant.LAAG))
                .isEqualByComparingTo("1");
        assertThat(new Plangetal(BigDecimal.ONE, BigDecimal.TEN).at(Plankant.HOOG))
                .isEqualByComparingTo("10");
        assertThat(Plangetal.of(new BigDecimal("2.5")).in(Taal.NL)).isEqualTo("2,5");
        assertThat(Plangetal.of(new BigDecimal("2.5")).in(Taal.EN)).isEqualTo("2.5");
    }

    @Test
    void quantitiesAreInTheOrderOfTheirNumbersWithinAUnit() {
        Hoeveelheid tien = new Hoeveelheid(BigDecimal.TEN, Planeenheid.PLAATSEN);

        assertThat(tien).isGreaterThan(new Hoeveelheid(new BigDecimal("9.99"), Planeenheid.PLAATSEN));
        assertThat(tien).isEqualByComparingTo(new Hoeveelheid(new BigDecimal("10.0"), Planeenheid.PLAATSEN));
        for (Planeenheid een : Planeenheid.values()) {
            for (Planeenheid ander : Planeenheid.values()) {
                assertThat(Integer.signum(
                                new Hoeveelheid(BigDecimal.ONE, een).compareTo(new Hoeveelheid(BigDecimal.ONE, ander))))
                        .isEqualTo(Integer.signum(een.compareTo(ander)));
            }
        }
        assertThat(new Hoeveelheid(new BigDecimal("2.50"), Planeenheid.FTE).in(Taal.EN))
                .startsWith("2.5 ");
        assertThat(new Hoeveelheid(new BigDecimal("0.00"), Planeenheid.FTE)).hasToString("0 FTE");
        assertThat(new Hoeveelheid(new BigDecimal("1E+2"), Planeenheid.FTE).aantal())
                .isEqualTo(new BigDecimal("100"));
    }

    @Test
    void aCooperationHasTwentyThemesOfItsOwnAtMostAndNothingTwice() {
        SortedMap<String, Boolean> twintig = new TreeMap<>();
        IntStream.range(0, 20).forEach(i -> twintig.put("thema " + i, false));
        SortedMap<String, Boolean> meer = new TreeMap<>(twintig);
        meer.put("nog een", false);
        SortedMap<String, Boolean> geen = Collections.emptySortedMap();
        List<Samenwerkingsthema> wzd = List.of(Samenwerkingsthema.WZD);
        List<Samenwerkingspartner> gemeente = List.of(Samenwerkingspartner.GEMEENTE);

        assertThat(cooperation(List.of(), twintig, gemeente, List.of()).andereThemas())
                .hasSize(20);
        refused(() -> cooperation(List.of(), meer, gemeente, List.of()));
        refused(() -> cooperation(List.of(), geen, gemeente, List.of()));
        refused(() -> cooperation(Collections.nCopies(2, Samenwerkingsthema.WZD), geen, gemeente, List.of()));
        refused(() -> cooperation(wzd, geen, Collections.nCopies(2, Samenwerkingspartner.GEMEENTE), List.of()));
        refused(() -> cooperation(wzd, geen, gemeente, Collections.nCopies(2, Regiovisievorm.REGIOPLAN)));
        assertThat(cooperation(
                                List.of(Samenwerkingsthema.WZD, Samenwerkingsthema.LANGER_THUIS),
                                geen,
                                List.of(Samenwerkingspartner.WONINGCORPORATIE, Samenwerkingspartner.GEMEENTE),
                                List.of(Regiovisievorm.DEELPROJECT, Regiovisievorm.REGIOPLAN))
                        .equals(cooperation(
                                List.of(Samenwerkingsthema.LANGER_THUIS, Samenwerkingsthema.WZD),
                                geen,
                                List.of(Samenwerkingspartner.GEMEENTE, Samenwerkingspartner.WONINGCORPORATIE),
                                List.of(Regiovisievorm.REGIOPLAN, Regiovisievorm.DEELPROJECT))))
                .isTrue();
    }

    private static Samenwerkingsvraag cooperation(
            List<Samenwerkingsthema> themas,
            SortedMap<String, Boolean> andere,
            List<Samenwerkingspartner> partners,
            List<Regiovisievorm> vormen) {
        return new Samenwerkingsvraag(
                themas, andere, partners, Optional.empty(), Optional.of(false), Optional.of(vormen));
    }

    @ParameterizedTest
    @CsvSource({"LANGER_THUIS, ZORGAANBIEDER, true", "LANGER_THUIS, GEMEENTE, false", "WZD, ZORGAANBIEDER, false"})
    void whetherOneWorksOutsideIsAskedOnlyWhereItMattersAndIsNotKnown(
            Samenwerkingsthema thema, Samenwerkingspartner partner, boolean gevraagd) {
        Samenwerkingsvraag vraag =
                cooperation(List.of(thema), Collections.emptySortedMap(), List.of(partner), List.of());

        assertThat(vraag.gaten()).extracting(Gat::feit).isEqualTo(gevraagd ? List.of("anderDomein") : List.of());
    }

    @Test
    void aPointOfARoleIsOneOfThePoints() {
        List<String> codes =
                Verbinderpunt.all().stream().map(Verbinderpunt::code).toList();
        Map<String, Boolean> alle = new TreeMap<>();
        codes.forEach(c -> alle.put(c, true));
        Verbindervraag vol = new Verbindervraag(REGIO, alle, Optional.empty());
        alle.remove(codes.get(0));

        assertThat(vol.gaten()).isEmpty();
        assertThat(Verbinderrol.missing(vol)).isEmpty();
        assertThat(new Verbindervraag(REGIO, alle, Optional.empty()).gaten()).hasSize(1);
        assertThat(new Verbindervraag(REGIO, alle, Optional.of(false)).gaten()).isEmpty();
        assertThat(Verbinderrol.missing(new Verbindervraag(REGIO, alle, Optional.of(false))))
                .extracting(Verbinderpunt::code)
                .containsExactly(codes.get(0));
        assertThat(Verbinderpunt.find("zomaar")).isEmpty();
        assertThat(Verbinderpunt.all().get(0).in(Taal.NL)).isNotBlank();
        refused(() -> new Verbindervraag(REGIO, Map.of("zomaar", true), Optional.empty()));
    }

    @Test
    void aFactorIsToldOneByOne() {
        Factorvraag niets = new Factorvraag(Map.of());
        Factorvraag een = niets.with(Succesfactor.VERTROUWEN, false);
        Factorvraag alle = een;
        for (Succesfactor factor : Succesfactor.values()) {
            alle = alle.factoren().containsKey(factor) ? alle : alle.with(factor, factor.isSucces());
        }

        assertThat(niets.gaten()).hasSize(13);
        assertThat(een.gaten()).hasSize(12).extracting(Gat::feit).doesNotContain("vertrouwen");
        // trust is not there, and every factor of failure is told not to play
        assertThat(Succesfactoren.against(alle)).containsExactly(Succesfactor.VERTROUWEN);
        assertThat(alle.with(Succesfactor.WONINGEN, true).factoren()).containsEntry(Succesfactor.WONINGEN, true);
        assertThatThrownBy(() -> Succesfactoren.against(een)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofAPlanIsAskedWhatItDoesNotShow() {
        assertThat(Planonderdeel.told()).hasSize(6);
        assertThat(Planonderdeel.find("kwalitatiefBeeld")).contains(Planonderdeel.KWALITATIEF_BEELD);
        assertThat(Planonderdeel.find("cijfers")).isEmpty();
        assertThat(new Volledigheidsvraag(plan(2026, 2027, List.of(task("o"))), Map.of()).gaten())
                .extracting(Gat::feit)
                .containsExactly("kwalitatiefBeeld", "metPartners", "inInkoopbeleid", "inContracten", "monitoring");
        Opgave ggz = new Opgave("g", Sector.GGZ, "groep", "zorg", Planeenheid.FTE, List.of());
        assertThat(new Volledigheidsvraag(plan(2026, 2027, List.of(ggz)), Map.of()).gaten())
                .extracting(Gat::feit)
                .contains("metAanbieders")
                .hasSize(6);
        List<Planonderdeel> wel = new ArrayList<>(Planonderdeel.told());
        wel.remove(Planonderdeel.MONITORING);
        Map<Planonderdeel, Boolean> verteld = new TreeMap<>();
        wel.forEach(o -> verteld.put(o, true));
        assertThat(new Volledigheidsvraag(plan(2026, 2027, List.of(ggz)), verteld).gaten())
                .extracting(Gat::feit)
                .containsExactly("monitoring");
    }

    @Test
    void whatNobodyToldIsNotWritten() {
        Opgave opgave = new Opgave(
                "o",
                Sector.VV,
                "groep",
                "zorg",
                Planeenheid.FTE,
                List.of(new Opgave.Jaarcijfer(2026, Plangetal.ONBEKEND, Plangetal.of(1))));
        Regioplan plan = plan(2026, 2026, List.of(opgave));

        assertThat(JsonWriter.compact(Regioplan.VORM.write(plan)))
                .contains("\"aanbod\"")
                .doesNotContain("\"vraag\"", "maatregelen", "evaluatiemomenten");
        assertThat(JsonWriter.compact(Tekortvraag.VORM.write(Tekortvraag.of(plan, "o", 2026))))
                .doesNotContain("scenario", "lezingen");
        assertThat(JsonWriter.compact(Sluitvraag.VORM.write(Sluitvraag.of(plan))))
                .doesNotContain("scenario");
        assertThat(Sluitvraag.of(plan).lezingen())
                .extracting(Lezing::naam)
                .containsExactly("telmoment", "uitwerking", "dubbel");
    }

    @Test
    void aHoleIsFilledBeforeThereIsAnAnswer() {
        Opgave opgave = new Opgave("o", Sector.VV, "groep", "zorg", Planeenheid.FTE, List.of());
        Regioplan plan = plan(2026, 2026, List.of(opgave));
        Samenwerkingsvraag vraag = new Samenwerkingsvraag(
                List.of(Samenwerkingsthema.WZD),
                Collections.emptySortedMap(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of()));

        assertThat(vraag.gaten()).extracting(Gat::feit).containsExactly("woningen");
        assertThatThrownBy(() -> new Samenwerkingstoets().calculate(vraag, Spoor.UIT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Regioplantekort().calculate(Tekortvraag.of(plan, "o", 2026), Spoor.UIT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Regioplansluiting().calculate(Sluitvraag.of(plan), Spoor.UIT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofAShortageOnlyTheMeasuresOfItsTaskAreAsked() {
        Maatregel open = Maatregel.of("m", "p", Plangetal.ONBEKEND, Planeenheid.PLAATSEN, DAG);
        Regioplan plan = plan(2026, 2026, List.of(task("o", 2026), task("p", 2026)), open);

        assertThat(Tekortvraag.of(plan, "o", 2026).gaten()).isEmpty();
        assertThat(Tekortvraag.of(plan, "p", 2026).gaten())
                .extracting(Gat::feit)
                .containsExactly("omvang");
    }
}
