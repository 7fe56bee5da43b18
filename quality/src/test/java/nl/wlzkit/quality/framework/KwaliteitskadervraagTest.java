package nl.wlzkit.quality.framework;

import static nl.wlzkit.quality.framework.Kwaliteitskader.GEHANDICAPTENZORG;
import static nl.wlzkit.quality.framework.Kwaliteitskader.VERPLEEGHUISZORG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.quality.framework.Verplichtingen.Termijn;
import org.junit.jupiter.api.Test;

/** What a question refuses, all at once, and what the standings tell beside the verdict. */
class KwaliteitskadervraagTest {
    private static final Kwaliteitskadertoets TOETS = new Kwaliteitskadertoets();

    private static LocalDate day(String dag) {
        return LocalDate.parse(dag);
    }

    private static Levering complete(String verplichting, String dag) {
        Levering levering = Levering.of(verplichting, day(dag));
        for (var eis :
                Verplichtingen.published().find(verplichting).orElseThrow().eisen()) {
            levering = levering.with(eis.feit(), true);
        }
        return levering;
    }

    @Test
    void everythingThatDoesNotFitIsToldAtOnceEachAtItsPlace() {
        String json = "{\"kader\":\"VERPLEEGHUISZORG\",\"drager\":\"ZORGAANBIEDER\",\"peildatum\":\"2018-06-01\","
                + "\"teams\":[\"A\",\"A\"],\"leveringen\":["
                + "{\"verplichting\":\"VV_PLAN\",\"dag\":\"2016-12-31\"},"
                + "{\"verplichting\":\"GZ_RAPPORT\",\"dag\":\"2018-01-01\"},"
                + "{\"verplichting\":\"VV_KMS\",\"dag\":\"2010-01-01\",\"team\":\"B\",\"feiten\":{\"mooi\":true}}]}";
        var inschrijving = new Kaderberekeningen().berekeningen().get(1);

        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(() -> inschrijving.read("x", json.getBytes(StandardCharsets.UTF_8)))
                .satisfies(e -> assertThat(e.problemen())
                        .extracting(Probleem::pointer)
                        .containsExactlyInAnyOrder(
                                "/teams/1",
                                "/leveringen/0/dag",
                                "/leveringen/1/verplichting",
                                "/leveringen/2/team",
                                "/leveringen/2/feiten/mooi"));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Kwaliteitskadervraag(
                        VERPLEEGHUISZORG,
                        Drager.ZORGAANBIEDER,
                        day("2018-06-01"),
                        List.of(),
                        List.of(
                                Levering.of("VV_PLAN", day("2016-12-31")),
                                Levering.of("GZ_RAPPORT", day("2018-01-01"))),
                        Optional.empty(),
                        Kwaliteitskadervraag.LEZINGEN))
                .satisfies(e -> assertThat(e.bericht(Taal.NL))
                        .contains("leveringen/0/dag")
                        .contains("leveringen/1/verplichting"));
    }

    @Test
    void aDutyOfEveryTeamNeedsATeamOfTheQuestion() {
        Kwaliteitskadervraag vraag = Kwaliteitskadervraag.of(GEHANDICAPTENZORG, day("2018-06-01"));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> vraag.with(Levering.of("GZ_ZELFREFLECTIE", day("2018-01-01"))));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> vraag.with(new Levering(
                        "GZ_ZELFREFLECTIE", day("2018-01-01"), Optional.empty(), Optional.of("B"), Map.of())));
    }

    @Test
    void aDutyThatIsLateTellsSinceWhenAndWhatIsLacking() {
        Kwaliteitskadervraag vraag = Kwaliteitskadervraag.of(VERPLEEGHUISZORG, day("2018-06-10"))
                .with(complete("VV_PLAN", "2018-01-05"))
                .with(complete("VV_VERSLAG", "2018-05-01").with("samenspraak-clienten", false));
        List<Stand> standen = Kwaliteitskadertoets.standen(vraag);

        Stand plan = standen.get(0);
        assertThat(plan.nakoming()).isEqualTo(Nakoming.TE_LAAT_GELEVERD);
        assertThat(plan.sinds()).contains(day("2018-01-01"));
        assertThat(plan.geleverd()).contains(day("2018-01-05"));
        Stand verslag = standen.get(2);
        assertThat(verslag.nakoming()).isEqualTo(Nakoming.TE_LAAT);
        assertThat(verslag.sinds()).contains(day("2018-06-01"));
        assertThat(verslag.ontbreekt()).extracting(e -> e.feit()).containsExactly("samenspraak-clienten");
        assertThat(verslag.laatsteDag()).contains(day("2018-05-31"));
    }

    @Test
    void adviceIsShownAndNeverCounted() {
        Kwaliteitskadervraag vraag = Kwaliteitskadervraag.of(VERPLEEGHUISZORG, day("2018-02-01"))
                .with(complete("VV_PLAN", "2017-06-01"))
                .with(Levering.of("VV_KMS", day("2017-06-01")).with("gecertificeerd", false));
        Stand kms = Kwaliteitskadertoets.standen(vraag).get(1);

        assertThat(kms.nakoming()).isEqualTo(Nakoming.VOLDAAN);
        assertThat(kms.nietGevolgd()).extracting(e -> e.feit()).containsExactly("gecertificeerd");
        Kwaliteitskadervraag niets = Kwaliteitskadervraag.of(VERPLEEGHUISZORG, day("2018-02-01"));
        Levering systeem = Levering.of("VV_KMS", day("2017-06-01"));
        // followed, or not told: neither is advice that was not followed
        for (Levering levering : List.of(systeem, systeem.with("gecertificeerd", true))) {
            assertThat(Kwaliteitskadertoets.standen(niets.with(levering)).get(1).nietGevolgd())
                    .isEmpty();
        }
    }

    @Test
    void adviceIsNoDuty() {
        Verplichting plan = Verplichtingen.published().find("VV_PLAN").orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verplichting(
                        plan.code(),
                        plan.kader(),
                        plan.drager(),
                        plan.ritme(),
                        plan.eerste(),
                        plan.maanden(),
                        plan.perTeam(),
                        Zwaarte.ADVIES,
                        plan.regel(),
                        plan.naam(),
                        plan.eisen()));
        assertThat(plan.in(Taal.EN)).isEqualTo("quality plan");
    }

    @Test
    void whatIsNotToldIsOneHoleThatNeedsToBeFilled() {
        Kwaliteitskadervraag vraag = Kwaliteitskadervraag.of(VERPLEEGHUISZORG, day("2018-02-01"))
                .with(Levering.of("VV_PLAN", day("2017-06-01")));
        assertThat(vraag.gaten()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> TOETS.calculate(vraag, Spoor.UIT));
        assertThat(vraag.at(day("2017-05-01")).gaten()).isEmpty();
        assertThat(vraag.choose("erkend", "vereist").gaten()).hasSize(1);
    }

    @Test
    void theOrderOfDeliveriesOfDifferentDaysDoesNotMatter() {
        Kwaliteitskadervraag leeg = Kwaliteitskadervraag.of(VERPLEEGHUISZORG, day("2018-06-10"));
        Levering plan = complete("VV_PLAN", "2017-06-01");
        Levering kms = complete("VV_KMS", "2017-07-01");
        assertThat(leeg.with(plan).with(kms)).isEqualTo(leeg.with(kms).with(plan));
    }

    @Test
    void theCalendarIsInOrderAndWithinThePeriod() {
        List<Termijn> kalender = Verplichtingen.published()
                .calendar(VERPLEEGHUISZORG, Drager.ZORGAANBIEDER, Geldigheid.of(day("2018-01-01"), day("2018-12-31")));
        assertThat(kalender)
                .extracting(t -> t.dag() + " " + t.verplichting().code())
                .containsExactly(
                        "2018-01-01 VV_KMS",
                        "2018-05-31 VV_VERSLAG",
                        "2018-05-31 VV_VERSLAG_WEBSITE",
                        "2018-12-31 VV_PLAN_AANPASSING");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verplichtingen.published()
                        .calendar(VERPLEEGHUISZORG, Drager.IGJ, Geldigheid.from(day("2018-01-01"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verplichtingen.published()
                        .calendar(VERPLEEGHUISZORG, Drager.IGJ, Geldigheid.through(day("2018-01-01"))));
        // a far day is no work
        assertThat(Verplichtingen.published()
                        .calendar(
                                VERPLEEGHUISZORG,
                                Drager.ZORGAANBIEDER,
                                Geldigheid.of(day("2017-01-01"), LocalDate.MAX)))
                .hasSize(22);
    }

    @Test
    void aFrameworkIsInForceBetweenItsDays() {
        assertThat(VERPLEEGHUISZORG.isInWerking(day("2017-01-12"))).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(VERPLEEGHUISZORG.isInWerking(day("2017-01-13"))).isEqualTo(Oordeel.VOLDOET);
        assertThat(GEHANDICAPTENZORG.isInWerking(day("2017-04-30"))).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(GEHANDICAPTENZORG.isInWerking(day("2017-05-30"))).isEqualTo(Oordeel.TE_BEOORDELEN);
        assertThat(GEHANDICAPTENZORG.isInWerking(day("2017-06-01"))).isEqualTo(Oordeel.VOLDOET);
        assertThat(GEHANDICAPTENZORG.isInWerking(day("2023-01-01"))).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(VERPLEEGHUISZORG.isMetDoorzettingsmacht()).isTrue();
        assertThat(GEHANDICAPTENZORG.isMetDoorzettingsmacht()).isFalse();
        assertThat(GEHANDICAPTENZORG.in(Taal.EN)).contains("disability");
        assertThat(Drager.IGJ.in(Taal.NL)).isEqualTo("IGJ");
    }

    @Test
    void theWorseAndTheBetterOfTwo() {
        assertThat(Nakoming.TE_LAAT.worst(Nakoming.VOLDAAN)).isEqualTo(Nakoming.TE_LAAT);
        assertThat(Nakoming.VOLDAAN.worst(Nakoming.TE_LAAT)).isEqualTo(Nakoming.TE_LAAT);
        assertThat(Nakoming.TE_LAAT.best(Nakoming.VOLDAAN)).isEqualTo(Nakoming.VOLDAAN);
        assertThat(Nakoming.VOLDAAN.best(Nakoming.TE_LAAT)).isEqualTo(Nakoming.VOLDAAN);
    }

    @Test
    void aDeliveryIsForTheYearOfItsDayUnlessItSaysOtherwise() {
        Levering zelfde = new Levering("VV_VERSLAG", day("2018-05-01"), Optional.of(2018), Optional.empty(), Map.of());
        Levering ander = new Levering("VV_VERSLAG", day("2019-05-01"), Optional.of(2018), Optional.empty(), Map.of());
        assertThat(zelfde.jaar()).isEmpty();
        assertThat(zelfde).isEqualTo(Levering.of("VV_VERSLAG", day("2018-05-01")));
        assertThat(ander.jaar()).contains(2018);
    }

    @Test
    void onlyTheSectorOfAnUncertainFrameworkHasAHole() {
        assertThat(new Kaderkeuzevraag(Sector.GZ, day("2017-05-15"), Optional.empty()).gaten())
                .hasSize(1);
        assertThat(new Kaderkeuzevraag(Sector.VV, day("2017-05-15"), Optional.empty()).gaten())
                .isEmpty();
        assertThat(new Kaderkeuzevraag(Sector.GZ, day("2017-06-01"), Optional.empty()).gaten())
                .isEmpty();
    }

    @Test
    void onlyWhatMustBeThereIsAHoleAndOnlyWhenItWasNotTold() {
        Kwaliteitskadervraag vraag = Kwaliteitskadervraag.of(VERPLEEGHUISZORG, day("2018-02-01"));
        assertThat(vraag.with(complete("VV_PLAN", "2017-06-01")).gaten()).isEmpty();
        // that the system is certified is advice, that it is recognised only by a reading a duty
        Kwaliteitskadervraag kms = vraag.with(Levering.of("VV_KMS", day("2017-06-01")));
        assertThat(kms.gaten()).isEmpty();
        assertThat(kms.choose("erkend", "vereist").gaten()).hasSize(1);
    }

    @Test
    void whatIsWrongWithATeamIsToldInWords() {
        Kwaliteitskadervraag gz = Kwaliteitskadervraag.of(GEHANDICAPTENZORG, day("2018-06-01"));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> gz.with(Levering.of("GZ_ZELFREFLECTIE", day("2018-01-01"))))
                .satisfies(e -> assertThat(e.bericht(Taal.EN)).contains("one of the teams of the question"))
                .satisfies(e -> assertThat(e.bericht(Taal.NL)).contains("een van de teams van de vraag"));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> gz.with(
                        new Levering("GZ_RAPPORT", day("2018-01-01"), Optional.empty(), Optional.of("B"), Map.of())))
                .satisfies(e -> assertThat(e.bericht(Taal.EN)).contains("no team with this duty"))
                .satisfies(e -> assertThat(e.bericht(Taal.NL)).contains("geen team bij deze verplichting"));
    }

    @Test
    void aSurveyThatIsRolledOnIsLateSinceTheDayAfterItsTerm() {
        Kwaliteitskadervraag vraag = Kwaliteitskadervraag.of(GEHANDICAPTENZORG, day("2020-03-01"))
                .with(Levering.of("GZ_ERVARINGSONDERZOEK", day("2017-03-01")));
        Stand op = survey(vraag);
        assertThat(op.nakoming()).isEqualTo(Nakoming.VOLDAAN);
        assertThat(op.laatsteDag()).contains(day("2020-03-01"));
        assertThat(op.sinds()).isEmpty();
        Stand na = survey(vraag.at(day("2020-03-02")));
        assertThat(na.nakoming()).isEqualTo(Nakoming.TE_LAAT);
        assertThat(na.sinds()).contains(day("2020-03-02"));
        // three years after a survey of 2020 the framework is over
        Stand laat = survey(vraag.with(Levering.of("GZ_ERVARINGSONDERZOEK", day("2020-02-01"))));
        assertThat(laat.nakoming()).isEqualTo(Nakoming.VOLDAAN);
        assertThat(laat.laatsteDag()).isEmpty();
    }

    private static Stand survey(Kwaliteitskadervraag vraag) {
        return Kwaliteitskadertoets.standen(vraag).stream()
                .filter(s -> s.verplichting().code().equals("GZ_ERVARINGSONDERZOEK"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beforeAndAfterTheFrameworkThereIsNoNextTerm() {
        Kwaliteitskadervraag vraag = Kwaliteitskadervraag.of(VERPLEEGHUISZORG, day("2017-01-12"));
        assertThat(Volgendetermijn.next(new Volgendetermijnvraag(vraag))).isEmpty();
        assertThat(Volgendetermijn.next(new Volgendetermijnvraag(vraag.at(day("2017-01-13")))))
                .hasValueSatisfying(s -> assertThat(s.laatsteDag()).contains(day("2017-12-31")));
        assertThat(Volgendetermijnvraag.VORM.schema()).isEqualTo(Kwaliteitskadervraag.VORM.schema());
        assertThat(new Volgendetermijnvraag(vraag).lezingen())
                .isEqualTo(vraag.lezingen())
                .isNotEmpty();
    }
}
