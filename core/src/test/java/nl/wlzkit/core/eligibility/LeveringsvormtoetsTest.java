package nl.wlzkit.core.eligibility;

import static nl.wlzkit.core.care.Leveringsvorm.MPT;
import static nl.wlzkit.core.care.Leveringsvorm.PGB;
import static nl.wlzkit.core.care.Leveringsvorm.VERBLIJF;
import static nl.wlzkit.core.care.Leveringsvorm.VPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.Kernregels;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Zekerheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LeveringsvormtoetsTest {
    private static final Leveringsvormtoets TOETS = Leveringsvormtoets.published();
    private static final LocalDate IN_2017 = LocalDate.of(2017, 6, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);

    /** A profile of each sector with as few rules of its own as there are. */
    private static Zorgprofiel of(Sector sector) {
        return switch (sector) {
            case VV -> Zorgprofiel.VV8;
            case GZ -> Zorgprofiel.LG6;
            case GGZ -> Zorgprofiel.GGZ7B;
        };
    }

    /** Everything that somebody judges or must show is in order. */
    private static Leveringsvormvraag inOrder(Leveringsvormvraag vraag) {
        return vraag.with("verantwoord", true)
                .with("doelmatig", true)
                .with("binnen-budget", true)
                .with("bekwaam", true)
                .with("onderbouwd", true)
                .with("weigeringsgrond", false);
    }

    private static Oordeel verdict(Sector sector, Leveringskeuze keuze) {
        // a client without a history: no pgb of 2014 to continue
        return TOETS.answer(inOrder(TOETS.vraag(of(sector), keuze, IN_2017)).with("pgb-2014", false))
                .oordeel();
    }

    // -------------------------------------------------------------------------------------- the purchasing framework

    /** All fifteen sets of forms in each sector, from section 1.2 of the framework: five, five and one are named. */
    @ParameterizedTest
    @CsvSource({
        "VERBLIJF, ja, ja, ja",
        "VPT, ja, ja, nee",
        "MPT, ja, ja, nee",
        "PGB, ja, ja, nee",
        "MPT+PGB, ja, ja, nee",
        "VERBLIJF+VPT, nee, nee, nee",
        "VERBLIJF+MPT, nee, nee, nee",
        "VERBLIJF+PGB, nee, nee, nee",
        "VPT+MPT, nee, nee, nee",
        "VPT+PGB, nee, nee, nee",
        "VERBLIJF+VPT+MPT, nee, nee, nee",
        "VERBLIJF+VPT+PGB, nee, nee, nee",
        "VERBLIJF+MPT+PGB, nee, nee, nee",
        "VPT+MPT+PGB, nee, nee, nee",
        "VERBLIJF+VPT+MPT+PGB, nee, nee, nee"
    })
    void everyCombinationInEverySectorIn2017(String keuze, String vv, String gz, String ggz) {
        Leveringskeuze gekozen = Leveringskeuze.parse(keuze);
        assertThat(verdict(Sector.VV, gekozen)).isEqualTo(Oordeel.of(vv.equals("ja")));
        assertThat(verdict(Sector.GZ, gekozen)).isEqualTo(Oordeel.of(gz.equals("ja")));
        assertThat(verdict(Sector.GGZ, gekozen)).isEqualTo(Oordeel.of(ggz.equals("ja")));
    }

    @ParameterizedTest
    @CsvSource({"VV, 5", "GZ, 5", "GGZ, 1"})
    void soManyOfTheFifteenSetsAreAllowedIn2017(Sector sector, int aantal) {
        assertThat(Leveringskeuze.alle().stream()
                        .filter(k -> !k.deeltijd())
                        .filter(k -> verdict(sector, k) == Oordeel.VOLDOET))
                .hasSize(aantal);
    }

    @ParameterizedTest
    @CsvSource({
        "VPT, IK17-025 IK17-026 WLZ-3.3.4",
        "MPT, IK17-025 IK17-026 WLZ-3.3.4",
        "MPT+PGB, IK17-025 IK17-026 WLZ-3.3.4",
        "VERBLIJF+VPT, IK17-025 IK17-026 WLZ-3.3.1.1 WLZ-3.3.4"
    })
    void theRulesThatRefuseGgzAreNamed(String keuze, String regels) {
        Uitkomst<Toelating> uitkomst =
                TOETS.answer(TOETS.vraag(Zorgprofiel.GGZ3B, Leveringskeuze.parse(keuze), IN_2017));
        assertThat(uitkomst.gevallen().get(0).antwoord().weigeringen())
                .extracting(s -> s.regel())
                .containsExactly(regels.split(" ", -1));
    }

    @Test
    void aHomeFormInNatureThatIsNotResponsibleOrNotEfficientIsNeverAllowedIn2017() {
        for (Leveringskeuze keuze : Leveringskeuze.alle()) {
            if (keuze.contains(MPT) || keuze.contains(VPT)) {
                for (String oordeel : List.of("verantwoord", "doelmatig")) {
                    Leveringsvormvraag vraag = inOrder(TOETS.vraag(Zorgprofiel.VV8, keuze, IN_2017))
                            .with(oordeel, false);
                    assertThat(TOETS.answer(vraag).oordeel())
                            .as("%s, %s=nee", keuze, oordeel)
                            .isEqualTo(Oordeel.VOLDOET_NIET);
                }
            }
        }
    }

    @Test
    void theFrameworkHoldsIn2017Only() {
        Leveringskeuze keuze = Leveringskeuze.of(VERBLIJF, PGB);
        for (String dag : List.of("2016-12-31", "2018-01-01")) {
            Leveringsvormvraag vraag = TOETS.vraag(Zorgprofiel.VV8, keuze, LocalDate.parse(dag));
            assertThat(TOETS.answer(inOrder(vraag).with("begeleiding-groep", true))
                            .oordeel())
                    .isEqualTo(Oordeel.VOLDOET);
        }
        for (String dag : List.of("2017-01-01", "2017-12-31")) {
            Leveringsvormvraag vraag = TOETS.vraag(Zorgprofiel.VV8, keuze, LocalDate.parse(dag));
            assertThat(TOETS.answer(inOrder(vraag).with("begeleiding-groep", true))
                            .oordeel())
                    .isEqualTo(Oordeel.VOLDOET_NIET);
        }
    }

    // ------------------------------------------------------------------------------------------------------ holes

    @Test
    void whatTheZorgkantoorJudgesIsAHoleOfTheZorgkantoor() {
        Uitkomst<Toelating> uitkomst = TOETS.answer(TOETS.vraag(Zorgprofiel.VV8, Leveringskeuze.of(VPT), IN_2017));
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.TE_BEOORDELEN);
        assertThat(uitkomst.gaten().stream().collect(Collectors.<Gat<?>, String, Eigenaar>toMap(Gat::feit, Gat::wie)))
                .isEqualTo(Map.of("verantwoord", Eigenaar.ZORGKANTOOR, "doelmatig", Eigenaar.ZORGKANTOOR));
    }

    @Test
    void theLawOfADayThatWasNotReadIsAHoleOfTheSource() {
        for (Leveringsvorm vorm : Leveringsvorm.values()) {
            Leveringsvormvraag vraag =
                    inOrder(TOETS.vraag(Zorgprofiel.VV8, Leveringskeuze.of(vorm), LocalDate.of(2026, 1, 1)));
            Uitkomst<Toelating> uitkomst = TOETS.answer(vraag);
            assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.TE_BEOORDELEN);
            assertThat(uitkomst.gaten()).extracting(Gat::feit).contains("recht");
            assertThat(uitkomst.gaten().stream().filter(g -> g.feit().equals("recht")))
                    .allSatisfy(g -> assertThat(g.wie()).isEqualTo(Eigenaar.BRON));
            assertThat(TOETS.answer(vraag.with("recht", "anders-wel")).oordeel())
                    .isEqualTo(Oordeel.VOLDOET);
            assertThat(TOETS.answer(vraag.with("recht", "anders-niet")).oordeel())
                    .isEqualTo(Oordeel.VOLDOET_NIET);
        }
    }

    @Test
    void evenAProhibitionIsNotAssumedToStandInAnUnreadLaw() {
        Leveringsvormvraag vraag = TOETS.vraag(Zorgprofiel.GGZ5B, Leveringskeuze.of(VPT), LocalDate.of(2026, 1, 1));
        assertThat(TOETS.answer(vraag).oordeel()).isEqualTo(Oordeel.TE_BEOORDELEN);
        assertThat(TOETS.answer(vraag.with("recht", "zoals-gelezen")).oordeel()).isEqualTo(Oordeel.VOLDOET_NIET);
    }

    @Test
    void aCombinationThatIsNamedNowhereMayBeNamedByAnUnreadLaw() {
        Leveringskeuze keuze = Leveringskeuze.of(VERBLIJF, VPT);
        Leveringsvormvraag vraag = inOrder(TOETS.vraag(Zorgprofiel.VV8, keuze, LocalDate.of(2026, 1, 1)));
        assertThat(TOETS.answer(vraag).oordeel()).isEqualTo(Oordeel.TE_BEOORDELEN);
        assertThat(TOETS.answer(vraag).gaten()).extracting(Gat::feit).containsExactly("recht");
        assertThat(TOETS.answer(vraag.with("recht", "zoals-gelezen")).oordeel()).isEqualTo(Oordeel.VOLDOET_NIET);
    }

    /** Guaranteed help is there, so it does not matter whether the rule that demands it was in force. */
    @Test
    void aRuleOfWhichTheConditionIsNotMetIsNotAskedAboutEvenIfTheLawIsUnread() {
        Leveringsvormvraag vraag =
                inOrder(TOETS.vraag(Zorgprofiel.VV5, Leveringskeuze.of(PGB), LocalDate.of(2026, 1, 15)));
        assertThat(vraag.with("gewaarborgde-hulp", true).gaten())
                .extracting(Gat::feit)
                .containsExactly("recht");
        assertThat(vraag.with("gewaarborgde-hulp", false).gaten())
                .extracting(Gat::feit)
                .containsExactlyInAnyOrder("recht", "geldt:RLZ-5.6");
    }

    @Test
    void aRuleOfWhichTheTextIsMissingIsAHoleOfItsOwn() {
        Leveringsvormvraag vraag = inOrder(
                        TOETS.vraag(Zorgprofiel.GGZ5W, Leveringskeuze.of(PGB), LocalDate.of(2021, 3, 1)))
                .with("pgb-sluit-aan", false);
        assertThat(TOETS.answer(vraag).gaten()).extracting(Gat::feit).containsExactly("geldt:RLZ-5.5a");
        assertThat(TOETS.answer(vraag.with("geldt:RLZ-5.5a", true)).oordeel()).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(TOETS.answer(vraag.with("geldt:RLZ-5.5a", false)).oordeel()).isEqualTo(Oordeel.VOLDOET);
    }

    @Test
    void whatAFactWouldRefuseCanBeAsked() {
        Leveringsvormvraag vraag = TOETS.vraag(Zorgprofiel.VV5, Leveringskeuze.of(PGB), LocalDate.of(2025, 3, 1));
        assertThat(vraag.refusals("verantwoord", false))
                .extracting(s -> s.regel())
                .containsExactly("WLZ-3.3.3.4c", "RLZ-5.1.1");
        assertThat(vraag.refusals("verantwoord", true)).isEmpty();
        assertThat(vraag.refusals("geldt:RLZ-5.6", true))
                .extracting(s -> s.regel())
                .containsExactly("RLZ-5.6");
        Leveringsvormvraag deeltijd = TOETS.vraag(Zorgprofiel.VV5, Leveringskeuze.ofDeeltijd(), IN_2024);
        assertThat(deeltijd.refusals("etmalen", "9")).isEmpty();
        assertThat(deeltijd.choose("deeltijd", "blz").refusals("etmalen", "9"))
                .extracting(s -> s.regel())
                .containsExactly("BLZ-1.1.1");
    }

    @Test
    void whatIsRefusedWhateverElseAsksForNothing() {
        assertThat(TOETS.vraag(Zorgprofiel.GGZ5B, Leveringskeuze.of(MPT), IN_2024)
                        .gaten())
                .isEmpty();
        assertThat(inOrder(TOETS.vraag(Zorgprofiel.VV8, Leveringskeuze.of(PGB), IN_2024))
                        .with("bekwaam", false)
                        .gaten())
                .isEmpty();
    }

    /** The partner has a right to stay only, and nothing names stay with vpt: what is judged of it does not matter. */
    @ParameterizedTest
    @CsvSource({"ZZP0, VPT", "VV8, VERBLIJF+VPT"})
    void whatTheLawDoesNotNameAsksForNothing(Zorgprofiel profiel, String keuze) {
        Leveringsvormvraag vraag = TOETS.vraag(profiel, Leveringskeuze.parse(keuze), IN_2024);
        assertThat(vraag.gaten()).isEmpty();
        assertThat(TOETS.answer(vraag).gevallen().get(0).antwoord().weigeringen())
                .extracting(s -> s.regel())
                .containsExactly("WLZ-3.3.1.1");
    }

    @Test
    void theReadingOfCombinationsIsNotAboutOneForm() {
        Leveringsvormvraag vraag =
                TOETS.vraag(Zorgprofiel.ZZP0, Leveringskeuze.of(VPT), IN_2024).choose("combinaties", "niet-geregeld");
        assertThat(vraag.gaten()).isEmpty();
        assertThat(TOETS.answer(vraag).oordeel()).isEqualTo(Oordeel.VOLDOET_NIET);
    }

    @Test
    void aQuestionWithAHoleThatIsNeededCannotBeCalculated() {
        Leveringsvormvraag vraag = TOETS.vraag(Zorgprofiel.VV8, Leveringskeuze.of(VPT), IN_2024);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TOETS.calculate(vraag, Spoor.UIT))
                .withMessageContaining("verantwoord");
        // nothing may refuse this, but it is not known whether the law lets the client choose it
        Leveringsvormvraag verblijf =
                TOETS.vraag(Zorgprofiel.VV8, Leveringskeuze.of(VERBLIJF), LocalDate.of(2026, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TOETS.calculate(verblijf, Spoor.UIT))
                .withMessageContaining("recht");
        Leveringsvormvraag open = vraag.open(TOETS.lezingen().get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TOETS.calculate(open, Spoor.UIT))
                .withMessageContaining("wettekst");
    }

    @Test
    void bridgingIsAllowedForAWhileAndOnlyIfResponsible() {
        Leveringsvormvraag vraag = inOrder(TOETS.vraag(Zorgprofiel.VV8, Leveringskeuze.of(MPT), IN_2024))
                .with("doelmatig", false)
                .with("overbrugging", true);
        assertThat(TOETS.answer(vraag).waarde().orElseThrow().tot()).isEqualTo(Toelating.TIJDELIJK);
        assertThat(TOETS.answer(vraag.with("verantwoord", false)).oordeel()).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(TOETS.answer(vraag.with("doelmatig", true))
                        .waarde()
                        .orElseThrow()
                        .van())
                .isEqualTo(Toelating.MAG);
        assertThat(Toelating.TIJDELIJK).isLessThan(Toelating.MAG);
    }

    // ------------------------------------------------------------------------------------------------------ readings

    @Test
    void onlyTheReadingsThatCanPlayAPartAreShown() {
        assertThat(TOETS.vraag(Zorgprofiel.VV8, Leveringskeuze.of(VPT), IN_2024).lezingen())
                .extracting(l -> l.naam())
                .containsExactly("wettekst");
        assertThat(TOETS.vraag(Zorgprofiel.VV8, Leveringskeuze.ofDeeltijd(MPT), IN_2024)
                        .lezingen())
                .extracting(l -> l.naam())
                .containsExactly("wettekst", "combinaties", "deeltijd");
    }

    @Test
    void aReadingAtItsDefaultIsTheSameQuestion() {
        Leveringsvormvraag vraag = TOETS.vraag(Zorgprofiel.VV8, Leveringskeuze.of(VPT), IN_2024);
        assertThat(vraag.choose("wettekst", "doorlopend")).isEqualTo(vraag).hasSameHashCodeAs(vraag);
        assertThat(vraag.choose("wettekst", "alleen-gelezen")).isNotEqualTo(vraag);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-06-01, true",
        "2016-06-30, false",
        "2018-07-28, true",
        "2018-07-29, false",
        "2025-01-01, true",
        "2025-01-02, false"
    })
    void readStrictlyTheLawIsKnownOnTheDaysThatWereReadOnly(LocalDate dag, boolean bekend) {
        Leveringsvormvraag vraag =
                TOETS.vraag(Zorgprofiel.VV8, Leveringskeuze.of(VERBLIJF), dag).choose("wettekst", "alleen-gelezen");
        assertThat(TOETS.answer(vraag).oordeel()).isEqualTo(bekend ? Oordeel.VOLDOET : Oordeel.TE_BEOORDELEN);
        assertThat(TOETS.answer(vraag.choose("wettekst", "doorlopend")).oordeel())
                .isEqualTo(Oordeel.VOLDOET);
    }

    /** Of 28 July 2018 the Wlz was read and the Rlz was not: it has a word in an mpt, and none in stay. */
    @Test
    void everyLawWithAWordInItMustHaveBeenRead() {
        LocalDate dag = LocalDate.of(2018, 7, 28);
        Leveringsvormvraag mpt = inOrder(TOETS.vraag(Zorgprofiel.VV8, Leveringskeuze.of(MPT), dag));
        assertThat(TOETS.answer(mpt).oordeel()).isEqualTo(Oordeel.VOLDOET);
        assertThat(TOETS.answer(mpt.choose("wettekst", "alleen-gelezen")).gaten())
                .extracting(Gat::feit)
                .contains("recht");
    }

    // ------------------------------------------------------------------------------------------------------ bad input

    @Test
    void beforeTheWlzThereIsNothingToAsk() {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> TOETS.vraag(Zorgprofiel.VV5, Leveringskeuze.of(VERBLIJF), LocalDate.of(2014, 12, 31)))
                .withMessageContaining("2014-12-31")
                .withMessageContaining("there was no Wlz");
    }

    @ParameterizedTest
    @CsvSource({"GGZ3W, 2020-12-31", "WLZ_INDICEERBAAR, 2021-01-01", "PGB_WLZ_INDICEERBAAR, 2021-01-01"})
    void aProfileThatCannotBeUsedOnTheDayIsRefused(Zorgprofiel profiel, LocalDate dag) {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> TOETS.vraag(profiel, Leveringskeuze.of(PGB), dag))
                .withMessageContaining("can be used on " + dag);
    }

    @Test
    void unknownFactsReadingsAndValuesAreRefused() {
        Leveringsvormvraag vraag = TOETS.vraag(Zorgprofiel.VV8, Leveringskeuze.of(VPT), IN_2024);
        for (Runnable wrong : List.<Runnable>of(
                () -> vraag.with("onzin", true),
                () -> vraag.with("geldt:WLZ-3.3.4", true),
                () -> vraag.with("verantwoord", "ja"),
                () -> vraag.with("etmalen", "6"),
                () -> vraag.choose("onzin", "doorlopend"),
                () -> vraag.choose("wettekst", "onzin"))) {
            assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(wrong::run);
        }
    }

    @Test
    void aRefusalSaysWhichValuesAFactCanHave() {
        Leveringsvormvraag vraag = TOETS.vraag(Zorgprofiel.VV8, Leveringskeuze.of(VPT), IN_2024);
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> vraag.with("verantwoord", "ja"))
                .satisfies(e -> {
                    assertThat(e.verwacht().nl()).isEqualTo("true of false");
                    assertThat(e.verwacht().en()).isEqualTo("true or false");
                });
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> vraag.with("etmalen", "6"))
                .satisfies(e -> {
                    assertThat(e.verwacht().nl()).isEqualTo("een van anders, 7, 8, 9");
                    assertThat(e.verwacht().en()).isEqualTo("one of anders, 7, 8, 9");
                });
    }

    // ---------------------------------------------------------------------------------------------------- the overview

    @Test
    void theOverviewHasEveryFormAndTheCombinationsThatSomeRuleNames() {
        assertThat(Leveringsvormoverzicht.choices(LocalDate.of(2019, 12, 31)))
                .extracting(Leveringskeuze::notatie)
                .containsExactly("VERBLIJF", "VPT", "MPT", "PGB", "MPT+PGB", "VERBLIJF+PGB");
        assertThat(Leveringsvormoverzicht.choices(LocalDate.of(2020, 1, 1)))
                .extracting(Leveringskeuze::notatie)
                .endsWith("DTV", "DTV+MPT", "DTV+PGB", "DTV+MPT+PGB");
    }

    @Test
    void theOverviewAnswersAsTheTestDoes() {
        Leveringsvormoverzicht overzicht = Leveringsvormoverzicht.of(
                TOETS, Zorgprofiel.LVG3, IN_2024, Map.of("verantwoord", true), Map.of("combinaties", "niet-geregeld"));
        assertThat(overzicht.regels()).hasSize(10).allSatisfy(r -> {
            assertThat(r.vraag().feiten()).containsExactly(Map.entry("verantwoord", true));
            assertThat(r.vraag().chosen("combinaties")).isEqualTo("niet-geregeld");
            assertThat(r.uitkomst()).isEqualTo(TOETS.answer(r.vraag()));
        });
    }

    // -------------------------------------------------------------------------------------------------------- the data

    static Stream<Regel> regels() {
        Regelcatalogus catalogus = Regelcatalogus.of(List.of(new Kernregels(), new Leveringsvormregels()));
        return catalogus.regels().stream()
                .filter(r -> catalogus.gebruik(r.id()).stream()
                        .anyMatch(p -> p.contains("eligibility") || p.contains("leveringsvormregels")));
    }

    @ParameterizedTest
    @MethodSource("regels")
    void aRuleWithoutQuoteIsOursOrSaysThatItsTextIsNotAtHand(Regel regel) {
        if (regel.citaat().isEmpty() && regel.zekerheid() != Zekerheid.EIGEN) {
            assertThat(regel.lezing().orElseThrow().nl()).containsAnyOf("zit niet bij wlzkit", "niet voorhanden");
        }
        assertThat(regel.zekerheid() == Zekerheid.EIGEN)
                .isEqualTo(regel.bron().code().equals("WK"));
    }

    @Test
    void aLaterStateThatIsNotWithUsIsNeverQuotedAndNeverHighlyCertain() {
        assertThat(regels().filter(r -> r.bron().code().matches("WLZ|BLZ|RLZ")))
                .hasSize(39)
                .allSatisfy(
                        r -> assertThat(r.citaat().isPresent()).as(r.id()).isEqualTo(r.zekerheid() == Zekerheid.HOOG));
    }

    @Test
    void everyStepOfTheDataIsARuleOfTheCatalogue() {
        Regelcatalogus catalogus = Regelcatalogus.of(List.of(new Kernregels(), new Leveringsvormregels()));
        assertThat(TOETS.gebruik())
                .allSatisfy(
                        g -> assertThat(catalogus.find(g.regel())).as(g.regel()).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void everyProfileOfAnotherKindThanACodeHasAnAnswerToStay(Zorgprofiel profiel) {
        LocalDate dag = profiel.startdatum().contains(IN_2017) ? IN_2017 : IN_2024;
        Uitkomst<Toelating> uitkomst = TOETS.answer(TOETS.vraag(profiel, Leveringskeuze.of(VERBLIJF), dag));
        assertThat(uitkomst.oordeel()).isNotEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(uitkomst.gevallen().get(0).posten()).extracting(Post::soort).contains(Post.Soort.BEGIN);
    }

    @Test
    void dataThatIsNoneIsADefect() {
        assertThatIllegalStateException().isThrownBy(() -> Leveringsregel.read("geen kop"));
        assertThatIllegalStateException().isThrownBy(() -> Wetsstand.read("geen kop"));
        String kop = "regel\tlaag\twerking\tkeuze\tprofielen\tals\topzij\tlezing\tvan\ttot\tonbekend\twat_nl\twat_en\n";
        assertThatIllegalStateException().isThrownBy(() -> Leveringsregel.read(kop + "te\tweinig"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new Leveringsvormtoets(
                        Leveringsregel.read(
                                kop + "WLZ-1\tWET\tWEIGER\telke\talle\tonzin=ja\t\t\t2015-01-01\t\t\tnl\ten"),
                        TOETS.standen(),
                        TOETS.herkomst()));
        // there is such a fact, but it is yes or no
        assertThatIllegalStateException()
                .isThrownBy(() -> new Leveringsvormtoets(
                        Leveringsregel.read(
                                kop + "WLZ-1\tWET\tWEIGER\telke\talle\tbekwaam=7\t\t\t2015-01-01\t\t\tnl\ten"),
                        TOETS.standen(),
                        TOETS.herkomst()));
        List<Leveringsregel> onzin =
                Leveringsregel.read(kop + "WLZ-1\tWET\tWEIGER\tonzin\talle\t\t\t\t2015-01-01\t\t\tnl\ten");
        assertThatIllegalStateException()
                .isThrownBy(() -> onzin.get(0).speaksOf(Zorgprofiel.VV5, Leveringskeuze.of(MPT)));
    }

    @Test
    void aRuleWithDaysOfWhichTheTextIsMissingIsAFactOfItsOwn() {
        String kop = "regel\tlaag\twerking\tkeuze\tprofielen\tals\topzij\tlezing\tvan\ttot\tonbekend\twat_nl\twat_en\n";
        Leveringsvormtoets toets = new Leveringsvormtoets(
                Leveringsregel.read(
                        kop
                                + "WLZ-1\tWET\tWEIGER\telke\talle\tetmalen=7\t\t\t2015-01-01\t\t\tnl\ten\n"
                                + "WLZ-2\tWET\tWEIGER\telke\talle\t\t\t\t2015-01-01\t2015-12-31\t2016-01-01..2016-12-31\tnl\ten"),
                TOETS.standen(),
                TOETS.herkomst());
        assertThat(toets.regels()).extracting(r -> r.stap().regel()).containsExactly("WLZ-1", "WLZ-2");
        assertThat(toets.feiten()).extracting(Gat::feit).contains("geldt:WLZ-2").doesNotContain("geldt:WLZ-1");
    }

    /** What decides is named: the facts that the rules of a line ask about, with what was told of them. */
    @Test
    void aLineOfTheExplanationNamesTheFactsOfItsRule() {
        Uitkomst<?> uitkomst = TOETS.answer(inOrder(TOETS.vraag(Zorgprofiel.VV8, Leveringskeuze.of(PGB), IN_2017))
                .with("pgb-2014", false)
                .with("bekwaam", false));

        assertThat(uitkomst.gevallen())
                .singleElement()
                .satisfies(geval -> assertThat(geval.posten()).singleElement().satisfies(post -> {
                    assertThat(post.stap().regel()).isEqualTo("WLZ-3.3.3.4b");
                    assertThat(post.door())
                            .extracting(g -> g.feit() + "=" + g.waarde())
                            .containsExactly("bekwaam=false");
                }));
    }

    /** Every kind of line: what lets, what sets aside, for good or for a while, what refuses, and what only applies. */
    @Test
    void everyKindOfLineNamesItsFacts() {
        assertThat(named(inOrder(TOETS.vraag(Zorgprofiel.VV8, Leveringskeuze.of(VERBLIJF, PGB), IN_2024))
                        .with("begeleiding-groep", true)))
                .containsExactly("RLZ-5.9b begeleiding-groep=true");
        assertThat(named(inOrder(TOETS.vraag(Zorgprofiel.LVG3, Leveringskeuze.of(PGB), IN_2024))
                        .with("pgb-sluit-aan", true)))
                .containsExactly("WLZ-3.3.1.1 ", "RLZ-5.7.2 pgb-sluit-aan=true");
        assertThat(named(inOrder(TOETS.vraag(Zorgprofiel.VV8, Leveringskeuze.of(VPT), IN_2024))
                        .with("doelmatig", false)
                        .with("overbrugging", true)))
                .containsExactly("WLZ-3.3.1.1 ", "RLZ-5.3.1 overbrugging=true");
        // the grounds of the decree and the regulation say more of the ground that refuses
        assertThat(named(inOrder(TOETS.vraag(Zorgprofiel.VV8, Leveringskeuze.of(PGB), IN_2024))
                        .with("weigeringsgrond", true)))
                .containsExactly(
                        "WLZ-3.3.3.5 weigeringsgrond=true",
                        "BLZ-3.6.2.1 weigeringsgrond=true",
                        "RLZ-5.9 weigeringsgrond=true");
        Leveringsvormvraag ongelezen =
                TOETS.vraag(Zorgprofiel.VV8, Leveringskeuze.of(VERBLIJF), LocalDate.of(2026, 1, 1));
        assertThat(named(ongelezen.with("recht", "anders-niet"))).containsExactly("WK-GEEN-TEKST recht=anders-niet");
        assertThat(named(ongelezen.with("recht", "anders-wel"))).containsExactly("WK-GEEN-TEKST recht=anders-wel");
        assertThat(named(ongelezen.with("recht", "zoals-gelezen")))
                .containsExactly("WLZ-3.3.1.1 ", "WK-GEEN-TEKST recht=zoals-gelezen");
    }

    private static List<String> named(Leveringsvormvraag vraag) {
        return TOETS.answer(vraag).gevallen().get(0).posten().stream()
                .map(p -> p.stap().regel() + " "
                        + p.door().stream()
                                .map(g -> g.feit() + "=" + g.waarde())
                                .collect(Collectors.joining(" ")))
                .toList();
    }
}
