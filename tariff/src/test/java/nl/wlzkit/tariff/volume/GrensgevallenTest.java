package nl.wlzkit.tariff.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.volume.HerschikkingRealisatievraag.Productie;
import nl.wlzkit.tariff.volume.Volumeplafondvraag.Dagen;
import nl.wlzkit.tariff.volume.Volumeplafondvraag.Dagsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exactly at a limit, one more and one less; equals; and nothing at all. */
class GrensgevallenTest {
    private static final Bedrag HONDERD = Bedrag.of("100");

    private static void refused(Runnable poging) {
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(poging::run);
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> List<String> rules(
            Berekening<V, T> berekening, V vraag) {
        return berekening.answer(vraag).gevallen().stream()
                .flatMap(g -> g.posten().stream())
                .map(p -> p.stap().regel())
                .toList();
    }

    // ------------------------------------------------------------------------------------------------ how large

    @ParameterizedTest
    @ValueSource(strings = {"123456789012345", "-123456789012345", "123456789012345.0123456789", "0.0123456789"})
    void aNumberOfTheMostDigitsIsKept(String getal) {
        assertThat(Hoeveelheid.of(getal)).hasToString(getal);
    }

    /** A document would else have 1E+2 for a hundred. */
    @Test
    void aNumberIsHeldWithoutAnExponent() {
        assertThat(new Hoeveelheid(new BigDecimal("1E+2")).getal()).isEqualTo(new BigDecimal("100"));
        assertThat(Hoeveelheid.of(100).getal()).isEqualTo(new BigDecimal("100"));
        assertThat(Hoeveelheid.of("1.50").getal()).isEqualTo(new BigDecimal("1.5"));
    }

    @Test
    void aNumberThatGrowsOutOfRangeIsRefused() {
        Hoeveelheid meeste = Hoeveelheid.of("999999999999999");
        assertThat(meeste.minus(Hoeveelheid.of(1))).hasToString("999999999999998");
        refused(() -> meeste.plus(Hoeveelheid.of(1)));
        refused(() -> Hoeveelheid.of(1_000_000_000_000_000L));
    }

    @Test
    void theSmallerAndTheLargerOfTwo() {
        Hoeveelheid een = Hoeveelheid.of(1);
        Hoeveelheid twee = Hoeveelheid.of(2);
        assertThat(een.min(twee)).isEqualTo(een);
        assertThat(twee.min(een)).isEqualTo(een);
        assertThat(een.max(twee)).isEqualTo(twee);
        assertThat(twee.max(een)).isEqualTo(twee);
        assertThat(een.compareTo(Hoeveelheid.of("1.0"))).isZero();
        assertThat(een.in(Taal.NL)).isEqualTo("1");
    }

    @Test
    void aThousandNamesAreAllowed() {
        SortedMap<String, Bedrag> namen = new TreeMap<>();
        IntStream.range(0, 1_000).forEach(i -> namen.put("n" + i, HONDERD));
        assertThat(new Herschikking2017vraag("n999", HONDERD, namen, Optional.empty()).vragen())
                .hasSize(1_000);
        namen.put("n1000", HONDERD);
        refused(() -> new Herschikking2017vraag("n999", HONDERD, namen, Optional.empty()));
    }

    @Test
    void aNameIsNotBlankAndThereIsOne() {
        refused(() -> new Volumeplafondvraag(Optional.empty(), new TreeMap<>()));
        refused(() -> new Volumeplafondvraag(
                Optional.empty(), new TreeMap<>(Map.of(" ", new Dagen(Dagsoort.VERBLIJF, 1, HONDERD)))));
        refused(() -> new HerschikkingRealisatievraag(
                " ",
                HONDERD,
                new TreeMap<>(Map.of(" ", new Productie(HONDERD, HONDERD))),
                HerschikkingRealisatievraag.LEZINGEN));
    }

    @Test
    void whatMayBeToldBesideIsBoundedToo() {
        Hoeveelheid een = Hoeveelheid.of(1);
        assertThat(Groeiplafondvraag.of(een, een, een).inclusief()).isEqualTo(een);
        refused(() -> new Groeiplafondvraag(
                een, een, een, Optional.empty(), Groeiplafondvraag.LEZINGEN, Optional.of(Hoeveelheid.of(-1))));
        refused(() -> new Contracteergemiddeldevraag(HONDERD, 1, Optional.of(Hoeveelheid.of("0.001"))));
    }

    @Test
    void daysAndWhatTheyCostHaveABound() {
        assertThat(new Dagen(Dagsoort.VERBLIJF, 1_000_000, Bedrag.of("100000")).dagen())
                .isEqualTo(1_000_000);
        assertThat(new Dagen(Dagsoort.VERBLIJF, 0, Bedrag.NUL).vergoeding()).isEqualTo(Bedrag.NUL);
        refused(() -> new Dagen(Dagsoort.VERBLIJF, 1_000_001, HONDERD));
        refused(() -> new Dagen(Dagsoort.VERBLIJF, -1, HONDERD));
        refused(() -> new Dagen(Dagsoort.VERBLIJF, 1, Bedrag.of("100000.01")));
    }

    @Test
    void aTariffPerHourIsFromOneEuroAndAPercentageFromOne() {
        Percentage een = Percentage.of("1");
        assertThat(new Tariefsubstitutievraag(HONDERD, Bedrag.of("1"), een, een).lager())
                .isEqualTo(een);
        assertThat(new Tariefsubstitutievraag(HONDERD, Bedrag.of("100000"), Percentage.HONDERD, een).huidig())
                .isEqualTo(Percentage.HONDERD);
        refused(() -> new Tariefsubstitutievraag(HONDERD, Bedrag.of("100000.01"), een, een));
        refused(() -> new Tariefsubstitutievraag(Bedrag.of("-1"), HONDERD, een, een));
    }

    @Test
    void onlyTheYearsOfThePolicyHaveACeiling() {
        SortedMap<YearMonth, Long> leeg = months(0);
        refused(() -> new Plafondhoogtevraag(2023, leeg));
        refused(() -> new Plafondhoogtevraag(2027, leeg));
        refused(() -> new Plafondhoogtevraag(2024, months(-1)));
        SortedMap<YearMonth, Long> meer = months(0);
        meer.put(YearMonth.of(2023, 5), 0L);
        refused(() -> new Plafondhoogtevraag(2024, meer));
    }

    private static SortedMap<YearMonth, Long> months(long dagen) {
        SortedMap<YearMonth, Long> maanden = new TreeMap<>();
        for (int i = 0; i < 16; i++) {
            maanden.put(YearMonth.of(2022, 1).plusMonths(i), dagen);
        }
        return maanden;
    }

    // ---------------------------------------------------------------------------------------------- between equals

    @Test
    void betweenEqualMonthsTheEarliestIsTheFullest() {
        SortedMap<YearMonth, Long> maanden = months(0);
        assertThat(new Plafondhoogte().fullest(new Plafondhoogtevraag(2024, maanden)))
                .isEqualTo(YearMonth.of(2022, 1));
        // 62 / 31 and 60 / 30 are both two a day
        maanden.put(YearMonth.of(2022, 3), 62L);
        maanden.put(YearMonth.of(2022, 4), 60L);
        assertThat(new Plafondhoogte().fullest(new Plafondhoogtevraag(2024, maanden)))
                .isEqualTo(YearMonth.of(2022, 3));
        maanden.put(YearMonth.of(2022, 4), 61L);
        assertThat(new Plafondhoogte().fullest(new Plafondhoogtevraag(2024, maanden)))
                .isEqualTo(YearMonth.of(2022, 4));
    }

    @Test
    void betweenEqualPricesTheDaysOfTheFirstNameLapse() {
        SortedMap<String, Dagen> geleverd = new TreeMap<>(Map.of(
                "a", new Dagen(Dagsoort.VERBLIJF, 5, HONDERD),
                "b", new Dagen(Dagsoort.VERBLIJF, 5, HONDERD),
                "c", new Dagen(Dagsoort.VERBLIJF, 5, Bedrag.of("99")),
                "d", new Dagen(Dagsoort.CRISIS, 5, Bedrag.of("1"))));

        // seven of fifteen days are too many: the five cheapest, and two of a
        assertThat(new Volumeplafond().work(new Volumeplafondvraag(Optional.of(8L), geleverd)))
                .isEqualTo(new Volumeplafond.Nacalculatie(
                        15, new TreeMap<>(Map.of("a", 2L, "c", 5L)), Bedrag.of("1500"), Bedrag.of("805")));
        assertThat(new Volumeplafond()
                        .work(new Volumeplafondvraag(Optional.of(15L), geleverd))
                        .vervallen())
                .isEmpty();
        assertThat(new Volumeplafond()
                        .explain(new Volumeplafondvraag(Optional.of(8L), geleverd))
                        .posten())
                .filteredOn(p -> p.stap().regel().equals("ZKB24-VV-6.5-NACALCULATIE"))
                .singleElement()
                .satisfies(p -> assertThat(p.door())
                        .singleElement()
                        .satisfies(g -> assertThat(g.waarde()).isEqualTo("a 2, c 5")));
        assertThat(new Volumeplafond()
                        .explain(new Volumeplafondvraag(Optional.of(8L), geleverd))
                        .posten())
                .filteredOn(p -> p.stap().regel().equals("ZKB24-VV-6.5-TELLING"))
                .singleElement()
                .satisfies(p -> assertThat(p.door())
                        .singleElement()
                        .satisfies(g -> assertThat(g.waarde()).isEqualTo("d")));
    }

    // ---------------------------------------------------------------------------------------------- just enough

    @Test
    void whatJustFitsLeavesNoLineOfAShortage() {
        SortedMap<String, Productie> productie =
                new TreeMap<>(Map.of("A", new Productie(HONDERD, HONDERD), "B", new Productie(HONDERD, HONDERD)));
        assertThat(rules(
                        new HerschikkingRealisatie(),
                        new HerschikkingRealisatievraag(
                                "A", Bedrag.of("200"), productie, HerschikkingRealisatievraag.LEZINGEN)))
                .containsExactly("ZK24-149");
        assertThat(rules(
                        new HerschikkingRealisatie(),
                        new HerschikkingRealisatievraag(
                                "A", Bedrag.of("199.99"), productie, HerschikkingRealisatievraag.LEZINGEN)))
                .contains("ZK24-150");
    }

    @Test
    void onlyWhoWasNotChosenOrFindsNoMeansHasALineThatSaysSo() {
        SortedMap<String, Bedrag> vragen = new TreeMap<>(Map.of("A", HONDERD, "B", HONDERD));
        Herschikking2017 berekening = new Herschikking2017();

        assertThat(rules(berekening, new Herschikking2017vraag("A", HONDERD, vragen, Optional.of(true))))
                .containsExactly("IK17-189", "IK17-193", "WK-NAAR-RATO");
        assertThat(rules(berekening, new Herschikking2017vraag("A", HONDERD, vragen, Optional.of(false))))
                .containsExactly("IK17-189", "IK17-195", "IK17-193");
        assertThat(rules(berekening, new Herschikking2017vraag("A", Bedrag.NUL, vragen, Optional.of(true))))
                .containsExactly("IK17-189", "IK17-195", "IK17-193");
    }

    @Test
    void whatIsUsedInFullExceedsNothing() {
        Uitnutting2017 berekening = new Uitnutting2017();
        Uitnutting2017vraag vol = new Uitnutting2017vraag(HONDERD, HONDERD, List.of());
        assertThat(berekening.work(vol).overschrijding()).isEqualTo(Bedrag.NUL);
        assertThat(rules(berekening, vol)).doesNotContain("IK17-014");
        assertThat(rules(berekening, new Uitnutting2017vraag(HONDERD, Bedrag.of("100.01"), List.of())))
                .contains("IK17-014");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-01, 1",
        "2017-03-31, 1",
        "2017-04-01, 2",
        "2017-06-30, 2",
        "2017-07-01, 3",
        "2017-09-30, 3",
        "2017-10-01, 4",
        "2017-12-31, 4",
        "2016-12-31, 0",
        "2018-01-01, 0"
    })
    void aPublicationIsOfTheQuarterOfItsDay(LocalDate dag, int kwartaal) {
        assertThat(new Uitnutting2017()
                        .work(new Uitnutting2017vraag(HONDERD, HONDERD, List.of(dag)))
                        .zonderPublicatie())
                .isEqualTo(IntStream.rangeClosed(1, 4)
                        .filter(k -> k != kwartaal)
                        .boxed()
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aYearWithAPublicationInEveryQuarterHasNoNote() {
        Uitnutting2017vraag elk = new Uitnutting2017vraag(
                HONDERD,
                HONDERD,
                List.of(
                        LocalDate.of(2017, 1, 31),
                        LocalDate.of(2017, 4, 30),
                        LocalDate.of(2017, 7, 31),
                        LocalDate.of(2017, 10, 31)));
        assertThat(new Uitnutting2017().work(elk).isElkKwartaalGepubliceerd()).isTrue();
        assertThat(rules(new Uitnutting2017(), elk)).containsExactly("IK17-196");
    }

    @Test
    void anAppealCanBeMadeOnTheDayOfTheFeedback() {
        LocalDate dag = LocalDate.of(2023, 9, 8);
        assertThat(new Hardheidsclausulevraag(dag, dag, HONDERD, HONDERD, HONDERD, Map.of()).gaten())
                .extracting(Gat::feit)
                .containsExactly("onvoorzien", "onredelijk", "doelmatig", "niet-kostendekkend");
    }

    @Test
    void whatTheReserveBearsIsHalfOfTheEquityAboveAShareOfTheTurnover() {
        LocalDate dag = LocalDate.of(2023, 9, 8);
        // half of 100 - 15 % of 200
        assertThat(new Hardheidsclausule()
                        .bearable(new Hardheidsclausulevraag(dag, dag, HONDERD, HONDERD, Bedrag.of("200"), Map.of())))
                .isEqualTo(Bedrag.of("35"));
    }

    // --------------------------------------------------------------------------------------------- what is beside it

    private static Groeiplafond.Groeiruimte growth(String wijze, long inclusief, long totaal, long groei) {
        return new Groeiplafond()
                .work(new Groeiplafondvraag(
                        Hoeveelheid.of(inclusief),
                        Hoeveelheid.of(totaal),
                        Hoeveelheid.of(groei),
                        Optional.of(wijze),
                        Groeiplafondvraag.LEZINGEN,
                        Optional.empty()));
    }

    @Test
    void theSharesAreOfAllCareWithStayBeforeAndAfter() {
        // in place of the rest the total stays 100; beside it the total becomes 110
        assertThat(growth(Groeiplafondvraag.VERVANGING, 50, 100, 10))
                .isEqualTo(new Groeiplafond.Groeiruimte(
                        Hoeveelheid.of(30),
                        Hoeveelheid.of(10),
                        Hoeveelheid.NUL,
                        Optional.of(Breuk.of(1, 2)),
                        Optional.of(Breuk.of(3, 5))));
        assertThat(growth(Groeiplafondvraag.TOEVOEGING, 50, 100, 10).aandeelNa())
                .contains(Breuk.of(6, 11));
        Groeiplafond.Groeiruimte niets = growth(Groeiplafondvraag.TOEVOEGING, 0, 0, 10);
        assertThat(niets.aandeelVoor()).isEmpty();
        assertThat(niets.aandeelNa()).isEmpty();
        assertThat(niets.geweigerd()).isEqualTo(Hoeveelheid.of(10));
    }

    @Test
    void ofAnotherWholeTheShareAfterIsNotKnown() {
        assertThat(new Groeiplafond()
                        .work(new Groeiplafondvraag(
                                Hoeveelheid.of(50),
                                Hoeveelheid.of(100),
                                Hoeveelheid.of(10),
                                Optional.empty(),
                                Groeiplafondvraag.LEZINGEN.choose(
                                        Groeiplafondvraag.LEZING, Groeiplafondvraag.ANDER_GEHEEL),
                                Optional.of(Hoeveelheid.of(4)))))
                .isEqualTo(new Groeiplafond.Groeiruimte(
                        Hoeveelheid.of(4),
                        Hoeveelheid.of(4),
                        Hoeveelheid.of(6),
                        Optional.of(Breuk.of(1, 2)),
                        Optional.empty()));
    }

    @Test
    void whatIsKnownOfTheGrowthIsNotAsked() {
        Groeiplafondvraag vraag = Groeiplafondvraag.of(Hoeveelheid.of(1), Hoeveelheid.of(2), Hoeveelheid.of(1));
        assertThat(vraag.gaten()).extracting(Gat::feit).containsExactly("wijze");
        Groeiplafondvraag open = vraag.open(vraag.lezingen().get(0));
        assertThat(open.gaten()).extracting(Gat::feit).containsExactly("groeiplafond", "wijze", "anderMaximum");
    }

    @Test
    void thePartsOfABudgetAndWhatIsMissing() {
        assertThat(new Budgetvoorrang()
                        .work(new Budgetvoorrangvraag(
                                Zorgkantoor.SALLAND,
                                HONDERD,
                                Budgetvoorrangvraag.OVERIG,
                                Bedrag.of("50"),
                                Optional.of(Bedrag.of("70")))))
                .isEqualTo(new Budgetvoorrang.Budgetverdeling(Bedrag.of("70"), Bedrag.of("30"), Bedrag.of("20")));
        assertThat(new Budgetvoorrang()
                        .work(new Budgetvoorrangvraag(
                                Zorgkantoor.SALLAND,
                                HONDERD,
                                Budgetvoorrangvraag.EXTRAMURAAL,
                                Bedrag.of("70"),
                                Optional.of(Bedrag.of("10")))))
                .isEqualTo(new Budgetvoorrang.Budgetverdeling(Bedrag.of("70"), Bedrag.of("10"), Bedrag.NUL));
    }

    @Test
    void bothPartsOfAVolumeAreTheVolume() {
        assertThat(new Volume2017().agree(Volume2017vraag.of(HONDERD).with(Percentage.of("92"))))
                .isEqualTo(new Volume2017.Volumeafspraak(Bedrag.of("92"), Bedrag.of("8")));
        assertThat(Volume2017vraag.of(HONDERD)).hasToString("Volume2017vraag[100, Optional.empty]");
    }

    @Test
    void whoHasNoReserveKeepsTheWholeRoom() {
        assertThat(new Innovatiereserve().rest(Innovatiereservevraag.of(Zorgkantoor.ZORG_EN_ZEKERHEID, HONDERD)))
                .isEqualTo(HONDERD);
    }

    @Test
    void withoutStaffThereIsNoAverageStaff() {
        Contracteergemiddeldevraag vraag = new Contracteergemiddeldevraag(HONDERD, 4, Optional.empty());
        assertThat(new Contracteergemiddelde().staff(vraag)).isEmpty();
        assertThat(rules(new Contracteergemiddelde(), vraag)).containsExactly("ZK24-095");
    }

    @Test
    void theNewAgreementsOfAll() {
        SortedMap<String, Productie> productie = new TreeMap<>(Map.of(
                "A", new Productie(HONDERD, Bedrag.of("130")),
                "B", new Productie(HONDERD, Bedrag.of("90"))));
        assertThat(new HerschikkingRealisatie()
                        .divide(new HerschikkingRealisatievraag(
                                "A", Bedrag.of("200"), productie, HerschikkingRealisatievraag.LEZINGEN)))
                .containsExactly(Map.entry("A", Bedrag.of("118.18")), Map.entry("B", Bedrag.of("81.82")));
    }

    // ----------------------------------------------------------------------------------------------- without holes

    @Test
    void aQuestionWithoutHolesStaysWhatItIs() {
        Percentage half = Percentage.of("50");
        for (Vraag<?> vraag : List.of(
                new Behandelaandeelvraag(1, 2, 3),
                new Contracteergemiddeldevraag(HONDERD, 1, Optional.empty()),
                new Plafondhoogtevraag(2024, months(1)),
                new Tariefsubstitutievraag(HONDERD, HONDERD, half, half),
                new Uitnutting2017vraag(HONDERD, HONDERD, List.of()))) {
            assertThat(vraag.gaten()).isEmpty();
            assertThat(fill(vraag)).isEqualTo(vraag);
        }
    }

    private static <V extends Vraag<V>> V fill(Vraag<V> vraag) {
        return vraag.fill(new Gat<>("verzonnen", Tekst.same("verzonnen"), Eigenaar.AANBIEDER, Domein.yesNo()), true);
    }
}
