package nl.wlzkit.quality.framework;

import static nl.wlzkit.quality.framework.Kwaliteitskader.GEHANDICAPTENZORG;
import static nl.wlzkit.quality.framework.Kwaliteitskader.GENERIEK_KOMPAS;
import static nl.wlzkit.quality.framework.Kwaliteitskader.VERPLEEGHUISZORG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.time.Geldigheid;
import org.junit.jupiter.api.Test;

/** How single duties stand from day to day, in blocks of years and rolling on. */
class StandenTest {
    private static LocalDate day(String dag) {
        return LocalDate.parse(dag);
    }

    private static Levering report(String dag, int jaar, boolean bouwsteen2) {
        Map<String, Boolean> feiten = new TreeMap<>();
        Verplichtingen.published()
                .find("GZ_RAPPORT")
                .orElseThrow()
                .eisen()
                .forEach(e -> feiten.put(e.feit(), bouwsteen2 || !e.feit().equals("bouwsteen-2")));
        return new Levering("GZ_RAPPORT", day(dag), Optional.of(jaar), Optional.empty(), feiten);
    }

    private static List<String> of(Kwaliteitskadervraag vraag, String code) {
        return Kwaliteitskadertoets.standen(vraag).stream()
                .filter(s -> s.verplichting().code().equals(code))
                .map(s -> s.laatsteDag().map(LocalDate::toString).orElse("-") + " " + s.nakoming()
                        + s.sinds().map(d -> " " + d).orElse(""))
                .toList();
    }

    private static String next(Kwaliteitskadervraag vraag) {
        return Volgendetermijn.next(new Volgendetermijnvraag(vraag))
                .map(s -> s.laatsteDag().orElseThrow() + " " + s.verplichting().code())
                .orElse("");
    }

    @Test
    void aSurveyInBlocksHasTheLastDayOfEveryThirdYear() {
        Kwaliteitskadervraag leeg =
                Kwaliteitskadervraag.of(GEHANDICAPTENZORG, day("2018-06-01")).choose("ervaringsonderzoek", "kalender");
        assertThat(of(leeg, "GZ_ERVARINGSONDERZOEK")).containsExactly("2019-12-31 OPEN");
        assertThat(of(leeg.at(day("2019-12-31")), "GZ_ERVARINGSONDERZOEK")).containsExactly("2019-12-31 OPEN");
        assertThat(of(leeg.at(day("2020-01-01")), "GZ_ERVARINGSONDERZOEK"))
                .containsExactly("2019-12-31 TE_LAAT 2020-01-01", "2022-12-31 OPEN");
        // what was done before the block counts for its own block alone, and a block that is done is not asked on
        Kwaliteitskadervraag gedaan = leeg.with(Levering.of("GZ_ERVARINGSONDERZOEK", day("2017-01-01")));
        assertThat(of(gedaan, "GZ_ERVARINGSONDERZOEK")).containsExactly("2019-12-31 VOLDAAN");
        assertThat(of(gedaan.at(day("2020-01-01")), "GZ_ERVARINGSONDERZOEK"))
                .containsExactly("2019-12-31 VOLDAAN", "2022-12-31 OPEN");
    }

    /** P21-210 and its worked example: without a survey the three years run from 31 May 2017, with one from that. */
    @Test
    void aSurveyFromBeforeTheFrameworkBeginsItsOwnThreeYears() {
        Kwaliteitskadervraag zonder = Kwaliteitskadervraag.of(GEHANDICAPTENZORG, day("2020-05-31"));
        assertThat(of(zonder, "GZ_ERVARINGSONDERZOEK")).containsExactly("2020-05-31 OPEN");
        assertThat(of(zonder.at(day("2020-06-01")), "GZ_ERVARINGSONDERZOEK"))
                .containsExactly("2020-05-31 TE_LAAT 2020-06-01");
        Kwaliteitskadervraag ervoor = zonder.with(Levering.of("GZ_ERVARINGSONDERZOEK", day("2017-03-01")));
        assertThat(of(ervoor, "GZ_ERVARINGSONDERZOEK")).containsExactly("2020-03-01 TE_LAAT 2020-03-02");
    }

    @Test
    void aYearIsAskedThroughTheFirstThatHasNotGoneBy() {
        Kwaliteitskadervraag vraag = Kwaliteitskadervraag.of(GEHANDICAPTENZORG, day("2018-12-31"))
                .with(report("2018-02-01", 2017, true))
                .with(report("2018-03-01", 2018, true));
        assertThat(of(vraag, "GZ_RAPPORT"))
                .containsExactly("2017-12-31 TE_LAAT_GELEVERD 2018-01-01", "2018-12-31 VOLDAAN");
    }

    @Test
    void anImageOfQualityOfLastYearIsNotThatOfThisYearAndNeverLate() {
        Kwaliteitskadervraag vraag = Kwaliteitskadervraag.of(GENERIEK_KOMPAS, day("2024-12-31"))
                .with(Levering.of("GK_KWALITEITSBEELD", day("2024-12-01")));
        assertThat(of(vraag, "GK_KWALITEITSBEELD")).containsExactly("- VOLDAAN");
        assertThat(of(vraag.at(day("2025-01-01")), "GK_KWALITEITSBEELD")).containsExactly("- OPEN");
    }

    @Test
    void aReportThatRollsOnTellsWhatIsLackingUntilOneCounts() {
        Kwaliteitskadervraag half = Kwaliteitskadervraag.of(GEHANDICAPTENZORG, day("2018-03-01"))
                .choose("jaarlijks", "rollend")
                .with(report("2018-01-10", 2018, false));
        // within twelve months after the first day of the framework, the last of May of 2017
        assertThat(of(half, "GZ_RAPPORT")).containsExactly("2018-05-31 OPEN");
        assertThat(reportOf(half).ontbreekt()).extracting(e -> e.feit()).containsExactly("bouwsteen-2");
        assertThat(reportOf(half).geleverd()).isEmpty();
        Kwaliteitskadervraag heel = half.with(report("2018-02-20", 2018, true));
        assertThat(of(heel, "GZ_RAPPORT")).containsExactly("2019-02-20 VOLDAAN");
        assertThat(reportOf(heel).ontbreekt()).isEmpty();
        assertThat(reportOf(heel).geleverd()).contains(day("2018-02-20"));
    }

    private static Stand reportOf(Kwaliteitskadervraag vraag) {
        return Kwaliteitskadertoets.standen(vraag).stream()
                .filter(s -> s.verplichting().code().equals("GZ_RAPPORT"))
                .findFirst()
                .orElseThrow();
    }

    private static Kwaliteitskadervraag early2020() {
        return Kwaliteitskadervraag.of(GEHANDICAPTENZORG, day("2020-03-01"))
                .with(Levering.of("GZ_ERVARINGSONDERZOEK", day("2019-03-01")))
                .with(Levering.of("GZ_VISITATIE", day("2019-09-01")))
                .with(report("2020-02-01", 2020, true));
    }

    @Test
    void aBlockOfYearsThatIsDoneHasNoLastDayToBeReadyByAnyMore() {
        // 2019-2020 has its visitation, so 31 December 2020 asks nothing; the report of 2021 is the next
        assertThat(next(early2020().choose("visitatie", "kalender"))).isEqualTo("2021-12-31 GZ_RAPPORT");
        // without it that day does
        assertThat(next(Kwaliteitskadervraag.of(GEHANDICAPTENZORG, day("2020-03-01"))
                        .choose("visitatie", "kalender")
                        .with(Levering.of("GZ_ERVARINGSONDERZOEK", day("2019-03-01")))
                        .with(report("2020-02-01", 2020, true))))
                .isEqualTo("2020-12-31 GZ_VISITATIE");
    }

    @Test
    void theBlockAfterTheOneThatIsDoneIsTheNext() {
        // a survey of 2020 lasts longer than the framework, and the reports of all its years are there
        assertThat(next(early2020()
                        .choose("visitatie", "kalender")
                        .with(Levering.of("GZ_ERVARINGSONDERZOEK", day("2020-02-15")))
                        .with(report("2020-02-02", 2021, true))
                        .with(report("2020-02-03", 2022, true))))
                .isEqualTo("2022-12-31 GZ_VISITATIE");
    }

    @Test
    void aReportThatRollsOnHasToBeThereAgainTwelveMonthsLater() {
        assertThat(next(early2020().choose("jaarlijks", "rollend"))).isEqualTo("2021-02-01 GZ_RAPPORT");
        // the visitation of 1 September 2019 rolls on to 2021, as the report of the calendar year 2021 comes later
        assertThat(next(early2020())).isEqualTo("2021-09-01 GZ_VISITATIE");
    }

    @Test
    void aYearThatWasDoneAheadIsPassedOver() {
        // the survey and the visitation of 2021 last until after the framework, so only reports can be the next
        Kwaliteitskadervraag vooruit = Kwaliteitskadervraag.of(GEHANDICAPTENZORG, day("2021-03-01"))
                .with(Levering.of("GZ_ERVARINGSONDERZOEK", day("2021-02-01")))
                .with(Levering.of("GZ_VISITATIE", day("2021-02-01")))
                .with(report("2021-02-01", 2021, true));
        assertThat(next(vooruit)).isEqualTo("2022-12-31 GZ_RAPPORT");
        assertThat(next(vooruit.with(report("2021-02-02", 2022, true)))).isEmpty();
        assertThat(next(Kwaliteitskadervraag.of(GEHANDICAPTENZORG, day("2020-03-01"))
                        .with(Levering.of("GZ_ERVARINGSONDERZOEK", day("2020-02-01")))
                        .with(report("2020-02-01", 2020, true))
                        .with(report("2020-02-02", 2021, true))
                        .choose("visitatie", "kalender")
                        .with(Levering.of("GZ_VISITATIE", day("2020-01-01")))
                        .with(new Levering(
                                "GZ_VISITATIE", day("2020-02-01"), Optional.of(2021), Optional.empty(), Map.of()))))
                .isEqualTo("2022-12-31 GZ_RAPPORT");
    }

    @Test
    void theOrderInWhichDeliveriesOfOneDayAreToldDoesNotMatter() {
        Kwaliteitskadervraag leeg = new Kwaliteitskadervraag(
                GEHANDICAPTENZORG,
                Drager.ZORGAANBIEDER,
                day("2019-06-01"),
                List.of("B", "A"),
                List.of(),
                Optional.empty(),
                Kwaliteitskadervraag.LEZINGEN);
        List<List<Levering>> paren = List.of(
                List.of(
                        new Levering(
                                "GZ_ZELFREFLECTIE", day("2019-02-01"), Optional.empty(), Optional.of("A"), Map.of()),
                        new Levering(
                                "GZ_ZELFREFLECTIE", day("2019-02-01"), Optional.empty(), Optional.of("B"), Map.of())),
                List.of(report("2019-02-01", 2018, true), report("2019-02-01", 2019, true)),
                List.of(report("2019-02-01", 2019, false), report("2019-02-01", 2019, true)),
                List.of(
                        Levering.of("GZ_ERVARINGSONDERZOEK", day("2019-02-01")),
                        Levering.of("GZ_VISITATIE", day("2019-02-01"))));
        assertThat(paren)
                .allSatisfy(p -> assertThat(leeg.with(p.get(0)).with(p.get(1)))
                        .isEqualTo(leeg.with(p.get(1)).with(p.get(0))));
        assertThat(leeg.teams()).containsExactly("A", "B");
    }

    @Test
    void theDutiesAreThoseOfTheListInItsOrder() {
        assertThat(Verplichtingen.published().codes())
                .containsExactly(
                        "VV_PLAN",
                        "VV_KMS",
                        "VV_VERSLAG",
                        "VV_VERSLAG_WEBSITE",
                        "VV_PLAN_AANPASSING",
                        "VV_IGJ_AANPASSING",
                        "VV_IGJ_TOEZICHTKADER",
                        "GZ_ERVARINGSONDERZOEK",
                        "GZ_ZELFREFLECTIE",
                        "GZ_RAPPORT",
                        "GZ_VISITATIE",
                        "GZ_IGJ_AANPASSING",
                        "GK_KWALITEITSBEELD");
        assertThat(Verplichtingen.published().alle())
                .extracting(Verplichting::code)
                .containsExactlyElementsOf(Verplichtingen.published().codes());
    }

    @Test
    void theCalendarIsInTheOrderOfTheDaysAndOfTheNamesOnOneDay() {
        assertThat(calendar(VERPLEEGHUISZORG, "2018-12-31", "2019-12-31"))
                .containsExactly(
                        "2018-12-31 VV_PLAN_AANPASSING",
                        "2019-05-31 VV_VERSLAG",
                        "2019-05-31 VV_VERSLAG_WEBSITE",
                        "2019-12-31 VV_PLAN_AANPASSING");
        assertThat(calendar(VERPLEEGHUISZORG, "2023-12-31", "2025-12-31"))
                .containsExactly(
                        "2023-12-31 VV_PLAN_AANPASSING", "2024-05-31 VV_VERSLAG", "2024-05-31 VV_VERSLAG_WEBSITE");
        assertThat(calendar(GEHANDICAPTENZORG, "2018-01-01", "2019-12-31"))
                .containsExactly(
                        "2018-12-31 GZ_RAPPORT",
                        "2018-12-31 GZ_ZELFREFLECTIE",
                        "2019-05-31 GZ_VISITATIE",
                        "2019-12-31 GZ_RAPPORT",
                        "2019-12-31 GZ_ZELFREFLECTIE");
    }

    private static List<String> calendar(Kwaliteitskader kader, String van, String totEnMet) {
        return Verplichtingen.published()
                .calendar(kader, Drager.ZORGAANBIEDER, Geldigheid.of(day(van), day(totEnMet)))
                .stream()
                .map(t -> t.dag() + " " + t.verplichting().code())
                .toList();
    }
}
