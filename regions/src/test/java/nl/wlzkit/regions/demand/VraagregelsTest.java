package nl.wlzkit.regions.demand;

import static nl.wlzkit.testing.Proefvragen.lines;
import static nl.wlzkit.testing.Proefvragen.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.testing.Proefvragen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the explanations say of made-up people and lists, and the edges of the rules and of the questions. */
class VraagregelsTest {
    private static final LocalDate NIEUWJAAR = LocalDate.of(2019, 1, 1);

    private static List<Probleem> problems(String berekening, String tekst) {
        return Proefvragen.problems(new Vraagberekeningen(), berekening, tekst.replace('\'', '"'));
    }

    private static Persoonssleutel person(int nummer) {
        return Persoonssleutel.of("p" + nummer);
    }

    // ------------------------------------------------------------------------------------------------------- signals

    private static Signaal signal(String dag, Optional<Persoonssleutel> client, String zorgvraag) {
        return new Signaal(
                LocalDate.parse(dag),
                Zorgvraagbron.MELDING_CLIENT,
                client,
                Optional.of(zorgvraag).filter(z -> !z.isEmpty()),
                Optional.empty());
    }

    private static Signaalvraag signals(String peildatum, Signaal... signalen) {
        return new Signaalvraag(LocalDate.parse(peildatum), List.of(signalen));
    }

    @Test
    void everyYearFromTheFirstThroughTheLastHasItsNumberAndItsChange() {
        Signaalvraag vraag = signals(
                "2024-12-31",
                signal("2024-05-01", Optional.of(person(1)), "lvb"),
                signal("2021-05-01", Optional.of(person(1)), "lvb"),
                signal("2021-06-01", Optional.of(person(2)), "lvb"),
                signal("2023-06-01", Optional.empty(), "ggz"));
        Signaaloverzicht overzicht = Signaaloverzicht.of(vraag);

        assertThat(lines(new Signaalanalyse(), vraag, "signals per year"))
                .containsExactly(List.of("2021 = 2", "2022 = 0 (-2)", "2023 = 1 (+1)", "2024 = 1 (+0)"));
        assertThat(overzicht.perJaar()).isEqualTo(new TreeMap<>(Map.of(2021, 2, 2022, 0, 2023, 1, 2024, 1)));
        assertThat(overzicht.veranderingen())
                .extracting(Signaaloverzicht.Verandering::relatief)
                .element(1)
                .isEqualTo(Optional.empty());
        assertThat(overzicht.clienten()).isEqualTo(2);
        assertThat(overzicht.zonderClient()).isEqualTo(1);
        assertThat(overzicht.bronnen()).containsExactly(Zorgvraagbron.MELDING_CLIENT);
        assertThat(overzicht.ontbrekend())
                .containsExactlyInAnyOrder(Signaalaspect.AANTAL_CLIENTEN, Signaalaspect.VERWACHTING);
    }

    @Test
    void everyDemandForCareHasItsSignalsAndItsClients() {
        Signaalvraag vraag = signals(
                "2024-12-31",
                signal("2024-05-01", Optional.of(person(1)), "lvb"),
                signal("2024-06-01", Optional.of(person(1)), "lvb"),
                signal("2024-06-01", Optional.of(person(2)), "lvb"),
                signal("2024-06-01", Optional.empty(), "ggz"));

        assertThat(lines(new Signaalanalyse(), vraag, "signals per demand for care"))
                .containsExactly(List.of("ggz = 1 / 0", "lvb = 3 / 2"));
        assertThat(lines(
                        new Signaalanalyse(),
                        signals("2024-12-31", signal("2024-05-01", Optional.empty(), "")),
                        "signals per demand for care"))
                .isEmpty();
    }

    @Test
    void twentyDemandsForCareAreNamedAndTheOthersCounted() {
        assertThat(demands(20)).hasSize(20).noneMatch(f -> f.startsWith("other"));
        assertThat(demands(22)).hasSize(21).last().isEqualTo("other demands = 2");
    }

    private static List<String> demands(int aantal) {
        Signaal[] signalen = IntStream.range(0, aantal)
                .mapToObj(i -> signal("2024-05-01", Optional.empty(), "zorgvraag " + i))
                .toArray(Signaal[]::new);
        return lines(new Signaalanalyse(), signals("2024-12-31", signalen), "signals per demand for care")
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-30, true", "2023-12-31, false", "2024-06-30, false"})
    void aYearThatIsNotOverCanGrow(String peildatum, boolean loopt) {
        Signaalvraag vraag = signals(peildatum, signal("2023-05-01", Optional.empty(), "lvb"));

        assertThat(Signaaloverzicht.of(vraag).laatsteJaarOnvolledig()).isEqualTo(loopt);
        assertThat(lines(new Signaalanalyse(), vraag, "the last year is not over"))
                .isEqualTo(loopt ? List.of(List.of("reference day = " + peildatum)) : List.of());
    }

    @Test
    void signalsAreThereAndNotAfterTheReferenceDay() {
        LocalDate dag = LocalDate.of(2024, 1, 1);
        Signaal nu = signal("2024-01-01", Optional.empty(), "lvb");

        assertThat(new Signaalvraag(dag, List.of(nu)).signalen()).hasSize(1);
        refused("not after the reference day", () -> new Signaalvraag(dag.minusDays(1), List.of(nu)));
        refused("at least one signal", () -> new Signaalvraag(dag, List.of()));
        refused("at most 50000", () -> new Signaalvraag(dag, Collections.nCopies(50_001, nu)));
    }

    // --------------------------------------------------------------------------------------------------------- trend

    private static Trendvraag trend(int begin, int eind, int... oorzaken) {
        List<Trendvraag.Verklaring> verklaringen = new ArrayList<>();
        for (int oorzaak : oorzaken) {
            verklaringen.add(
                    new Trendvraag.Verklaring(NIEUWJAAR.plusDays(1), "o" + (verklaringen.size() + 1), oorzaak));
        }
        return new Trendvraag(
                List.of(new Trendvraag.Meting(NIEUWJAAR.plusDays(1), eind), new Trendvraag.Meting(NIEUWJAAR, begin)),
                verklaringen);
    }

    @Test
    void aChangeNamesItsDaysItsCausesAndWhatIsLeft() {
        Wachtlijsttrend berekening = new Wachtlijsttrend();

        assertThat(lines(berekening, trend(10, 15, 3, -1), "not explained"))
                .containsExactly(List.of(
                        "from = 2019-01-01",
                        "through = 2019-01-02",
                        "change = +5",
                        "as a part = 1/2",
                        "o1 = +3",
                        "o2 = -1",
                        "rest = +3"));
        assertThat(lines(berekening, trend(10, 10), "change explained in whole"))
                .containsExactly(List.of(
                        "from = 2019-01-01", "through = 2019-01-02", "change = 0", "as a part = 0", "rest = 0"));
        assertThat(lines(berekening, trend(0, 2), "not explained"))
                .containsExactly(List.of("from = 2019-01-01", "through = 2019-01-02", "change = +2", "rest = +2"));
    }

    @Test
    void aCauseExplainsTheChangeThatEndsOnItsDay() {
        Trendvraag vraag = new Trendvraag(
                List.of(
                        new Trendvraag.Meting(NIEUWJAAR, 1),
                        new Trendvraag.Meting(NIEUWJAAR.plusDays(1), 3),
                        new Trendvraag.Meting(NIEUWJAAR.plusDays(2), 6)),
                trend(1, 3, 2).verklaringen());

        assertThat(vraag.veranderingen())
                .extracting(Trendvraag.Verandering::rest)
                .containsExactly(0L, 3L);
    }

    @Test
    void anEmptyListIsNotWritten() {
        assertThat(JsonWriter.compact(Trendvraag.VORM.write(trend(1, 2)))).doesNotContain("verklaringen");
        assertThat(JsonWriter.compact(Wachttijdvraag.VORM.write(waits(NIEUWJAAR, List.of(), List.of()))))
                .doesNotContain("eigenNormen");
    }

    @Test
    void onlyWhatIsNotExplainedIsNoWholePicture() {
        Wachtlijsttrend berekening = new Wachtlijsttrend();

        assertThat(lines(berekening, trend(1, 2, 1), "numbers alone are no whole picture"))
                .isEmpty();
        assertThat(lines(berekening, trend(1, 3, 1), "numbers alone are no whole picture"))
                .hasSize(1);
        assertThat(lines(berekening, trend(1, 3, 1), "change explained in whole"))
                .isEmpty();
    }

    @Test
    void twentyCausesAreNamedAndTheOthersCounted() {
        int[] twintig = IntStream.rangeClosed(1, 20).map(i -> 1).toArray();
        int[] meer = IntStream.rangeClosed(1, 22).map(i -> 1).toArray();

        assertThat(lines(new Wachtlijsttrend(), trend(0, 50, twintig), "not explained")
                        .get(0))
                .contains("o20 = +1")
                .noneMatch(f -> f.startsWith("and other"));
        assertThat(lines(new Wachtlijsttrend(), trend(0, 50, meer), "not explained")
                        .get(0))
                .contains("o20 = +1", "and other causes = 2", "rest = +28")
                .doesNotContain("o21 = +1");
    }

    @Test
    void aTrendHasTwoDaysAndExplainsItsChanges() {
        assertThat(problems(
                        "wachtlijsttrend",
                        "{'metingen':[{'dag':'2022-12-31','aantal':1},{'dag':'2023-12-31','aantal':1},"
                                + "{'dag':'2022-12-31','aantal':2}],'verklaringen':[{'tot':'2023-06-01','oorzaak':'x',"
                                + "'aantal':1},{'tot':'2023-12-31','oorzaak':'x','aantal':1}]}"))
                .extracting(Probleem::pointer)
                .containsExactly("/metingen/2/dag", "/verklaringen/0/tot");
        List<Trendvraag.Meting> metingen = trend(1, 2).metingen();
        refused("every day once", () -> new Trendvraag(Collections.nCopies(2, metingen.get(0)), List.of()));
        refused("at most 1000", () -> new Trendvraag(Collections.nCopies(1_001, metingen.get(0)), List.of()));
        refused(
                "at most 10000",
                () -> new Trendvraag(
                        metingen,
                        Collections.nCopies(
                                10_001, trend(1, 2, 1).verklaringen().get(0))));
    }

    // ---------------------------------------------------------------------------------------------------------- wait

    private static Wachtende waiting(int wie, Sector sector, String status, LocalDate gemeld, LocalDate toegekend) {
        return new Wachtende(
                person(wie),
                sector,
                Wachtlijststatus.ofCodes(status, Optional.empty()),
                true,
                gemeld,
                Optional.of(toegekend),
                Optional.empty());
    }

    private static Wachttijdvraag waits(
            LocalDate peildatum, List<Wachttijdvraag.EigenNorm> normen, List<Wachtende> wachtenden) {
        return new Wachttijdvraag(
                peildatum,
                wachtenden,
                normen,
                Optional.of(true),
                Optional.of(false),
                Optional.of(true),
                Wachttijdvraag.LEZINGEN);
    }

    private static int tooLong(Wachttijdvraag vraag) {
        return new Wachttijd().explain(vraag).antwoord().waarde().orElseThrow();
    }

    @Test
    void aLineNamesWhoWaitsHowLong() {
        Wachttijdvraag vraag = waits(
                LocalDate.of(2019, 2, 13),
                List.of(),
                List.of(
                        waiting(1, Sector.VV, "4", NIEUWJAAR, NIEUWJAAR),
                        waiting(2, Sector.VV, "1", NIEUWJAAR.plusDays(1), NIEUWJAAR),
                        waiting(3, Sector.VV, "1", NIEUWJAAR, NIEUWJAAR)));

        assertThat(lines(new Wachttijd(), vraag, "people who wait too long"))
                .containsExactly(List.of("reference day = 2019-02-13", "waiting = 2"));
        assertThat(lines(new Wachttijd(), vraag, "does not wait, or no longer")).containsExactly(List.of("number = 1"));
        assertThat(lines(new Wachttijd(), vraag, "longer than 6 weeks"))
                .containsExactly(List.of("days of number 3 = 43"));
        assertThat(lines(new Wachttijd(), vraag, "may run over for wishes of the client"))
                .hasSize(1);
        assertThat(lines(new Wachttijd(), vraag, "day of the status unknown")).isEmpty();
    }

    @Test
    void whereNobodyWaitsTooLongNothingMayRunOver() {
        Wachttijdvraag vraag =
                waits(LocalDate.of(2019, 2, 12), List.of(), List.of(waiting(1, Sector.VV, "1", NIEUWJAAR, NIEUWJAAR)));

        assertThat(tooLong(vraag)).isZero();
        assertThat(lines(new Wachttijd(), vraag, "may run over for wishes of the client"))
                .isEmpty();
        assertThat(lines(new Wachttijd(), vraag, "does not wait, or no longer")).isEmpty();
    }

    @Test
    void twentyPeopleAreNamedAndTheOthersCounted() {
        assertThat(people(20)).hasSize(20).noneMatch(f -> f.startsWith("and others"));
        assertThat(people(22)).hasSize(21).last().isEqualTo("and others = 2");
    }

    private static List<String> people(int aantal) {
        List<Wachtende> wachtenden = IntStream.range(0, aantal)
                .mapToObj(i -> waiting(i, Sector.VV, "1", NIEUWJAAR, NIEUWJAAR))
                .toList();
        return lines(new Wachttijd(), waits(LocalDate.of(2019, 2, 13), List.of(), wachtenden), "longer than 6 weeks")
                .get(0);
    }

    @Test
    void anOwnTermIsForItsSectorAndItsStatusAndItsLastDayIsInside() {
        List<Wachttijdvraag.EigenNorm> norm =
                List.of(new Wachttijdvraag.EigenNorm(Sector.VV, Leveringsstatus.ACTIEF_PLAATSEN, 10));
        List<Wachtende> wachtenden = List.of(
                waiting(1, Sector.VV, "7", NIEUWJAAR, NIEUWJAAR),
                waiting(2, Sector.VV, "6", NIEUWJAAR, NIEUWJAAR),
                waiting(3, Sector.GZ, "7", NIEUWJAAR, NIEUWJAAR));

        assertThat(tooLong(waits(NIEUWJAAR.plusDays(10), norm, wachtenden))).isZero();
        Wachttijdvraag later = waits(NIEUWJAAR.plusDays(11), norm, wachtenden);
        assertThat(tooLong(later)).isEqualTo(1);
        assertThat(lines(new Wachttijd(), later, "longer than the own term"))
                .containsExactly(List.of("days of number 1 = 11"));
        assertThat(lines(new Wachttijd(), later, "may run over for wishes of the client"))
                .isEmpty();
    }

    @Test
    void theDayOfTheStatusIsMissedOnlyWhereItCounts() {
        Wachtende zonder = new Wachtende(
                person(1),
                Sector.VV,
                Wachtlijststatus.ofCodes("1", Optional.empty()),
                true,
                NIEUWJAAR,
                Optional.empty(),
                Optional.empty());
        Wachttijdvraag vraag = waits(NIEUWJAAR.plusDays(50), List.of(), List.of(zonder));
        Wachttijdvraag melding = new Wachttijdvraag(
                vraag.peildatum(),
                vraag.wachtenden(),
                List.of(),
                Optional.of(true),
                Optional.of(false),
                Optional.of(false),
                Wachttijdvraag.LEZINGEN.choose(Wachttijdvraag.KLOK, Wachttijdvraag.MELDING));

        assertThat(lines(new Wachttijd(), vraag, "day of the status unknown")).containsExactly(List.of("number = 1"));
        assertThat(lines(new Wachttijd(), melding, "day of the status unknown")).isEmpty();
        assertThat(tooLong(melding)).isEqualTo(1);
    }

    @Test
    void whoWaitsIsThereOnceAndBeforeTheReferenceDay() {
        Wachtende w = waiting(1, Sector.VV, "1", NIEUWJAAR, NIEUWJAAR);
        Wachttijdvraag.EigenNorm norm = new Wachttijdvraag.EigenNorm(Sector.VV, Leveringsstatus.ACTIEF_WACHTEND, 5);
        Wachttijdvraag.EigenNorm anders = new Wachttijdvraag.EigenNorm(Sector.GZ, Leveringsstatus.ACTIEF_WACHTEND, 5);
        Wachttijdvraag.EigenNorm status = new Wachttijdvraag.EigenNorm(Sector.VV, Leveringsstatus.ACTIEF_PLAATSEN, 5);

        assertThat(waits(NIEUWJAAR, List.of(norm, anders, status), List.of(w)).eigenNormen())
                .hasSize(3);
        refused("one term for a sector", () -> waits(NIEUWJAAR, List.of(norm, status, norm), List.of(w)));
        refused("everybody once", () -> waits(NIEUWJAAR, List.of(), List.of(w, w)));
        refused("at most 10000", () -> waits(NIEUWJAAR, List.of(), Collections.nCopies(10_001, w)));
        refused("at most 100", () -> waits(NIEUWJAAR, Collections.nCopies(101, norm), List.of(w)));
        refused("not after the reference day", () -> waits(NIEUWJAAR.minusDays(1), List.of(), List.of(w)));
        assertThat(problems(
                        "wachttijd",
                        "{'peildatum':'2019-01-01','wachtenden':[{'client':'a','sector':'VV','status':'1',"
                                + "'verblijf':true,'gemeld':'2019-01-01','zorgOntvangen':'2019-01-02'}],"
                                + "'eigenNormen':[{'sector':'VV','status':'1','dagen':5},"
                                + "{'sector':'VV','status':'1','dagen':6}]}"))
                .extracting(Probleem::pointer)
                .containsExactly("/wachtenden/0/zorgOntvangen", "/eigenNormen/1");
    }

    @Test
    void careBeginsNotBeforeTheReportOrTheStatus() {
        LocalDate later = NIEUWJAAR.plusDays(5);

        assertThat(receiving(NIEUWJAAR, later, later).zorgOntvangen()).contains(later);
        refused("not before the report", () -> receiving(NIEUWJAAR, later, later.minusDays(1)));
        refused("not before the report", () -> receiving(later, NIEUWJAAR, later.minusDays(1)));
    }

    private static Wachtende receiving(LocalDate gemeld, LocalDate toegekend, LocalDate ontvangen) {
        return new Wachtende(
                person(1),
                Sector.VV,
                Wachtlijststatus.ofCodes("1", Optional.empty()),
                true,
                gemeld,
                Optional.of(toegekend),
                Optional.of(ontvangen));
    }

    @Test
    void aQuestionAboutPeopleAsksTheRest() {
        assertThat(Wachttijdvraag.of(NIEUWJAAR, List.of()).gaten())
                .extracting(Gat::feit)
                .containsExactly("normGeldig", "zonderNormTeLang", "statusBijMelding");
        assertThat(Wachttijdvraag.of(NIEUWJAAR, List.of()).peildatum()).isEqualTo(NIEUWJAAR);
    }

    // --------------------------------------------------------------------------------------------------------- terms

    @ParameterizedTest
    @CsvSource({
        "2013-12-31, SPOED-VV-2015, TE_BEOORDELEN",
        "2014-01-01, SPOED-VV-2014, VOLDOET",
        "2014-12-31, SPOED-VV-2014, VOLDOET",
        "2015-01-01, SPOED-VV-2015, VOLDOET",
        "2015-12-31, SPOED-VV-2015, VOLDOET",
        "2016-01-01, SPOED-VV-2015, TE_BEOORDELEN"
    })
    void theTermOfAYearHoldsInThatYear(LocalDate dag, String code, Oordeel geldig) {
        Wachtnorm norm = Wachtnormen.find(Sector.VV, Wachtsoort.SPOED, dag).orElseThrow();

        assertThat(norm.code()).isEqualTo(code);
        assertThat(norm.isValidOn(dag)).isEqualTo(geldig);
    }

    @Test
    void aYearForWhoDoesNotWaitActivelyIsForEverySector() {
        assertThat(Wachtnormen.find(Sector.GGZ, Wachtsoort.NIET_ACTIEF, NIEUWJAAR)
                        .orElseThrow()
                        .termijn()
                        .in(Taal.EN))
                .isEqualTo("1 years");
        assertThat(Wachtnormen.soort(Leveringsstatus.WACHT_UIT_VOORZORG, Wachtnormen.LEZINGEN))
                .isEmpty();
        assertThat(Wachtnormen.soort(Leveringsstatus.WACHT_OP_VOORKEUR, Wachtnormen.LEZINGEN))
                .isEmpty();
        assertThat(Wachtnormen.soort(
                        Leveringsstatus.WACHT_OP_VOORKEUR,
                        Wachtnormen.LEZINGEN.choose(Wachtnormen.NIET_ACTIEF, Wachtnormen.TERMIJN)))
                .contains(Wachtsoort.NIET_ACTIEF);
    }

    @Test
    void aTermIsReadAsTheDataWriteIt() {
        assertThat(Wachttermijn.parse("13 weken")).isEqualTo(new Wachttermijn(13, Wachttermijn.Eenheid.WEKEN));
        assertThat(new Wachttermijn(3, Wachttermijn.Eenheid.DAGEN).lastDay(NIEUWJAAR))
                .isEqualTo("2019-01-04");
        assertThat(new Wachttermijn(3, Wachttermijn.Eenheid.DAGEN).in(Taal.NL)).isEqualTo("3 dagen");
    }

    // --------------------------------------------------------------------------------------------------- emergencies

    private static Spoedtermijnvraag emergency(String aangemeld, String tot) {
        return new Spoedtermijnvraag(
                Sector.VV, OffsetDateTime.parse(aangemeld), OffsetDateTime.parse(tot), true, Optional.empty());
    }

    @Test
    void theDayOfAReportIsThatOfTheNetherlands() {
        assertThat(emergency("2013-12-31T23:30Z", "2014-01-01T23:30Z").gaten()).isEmpty();
        assertThat(emergency("2013-12-31T22:30Z", "2014-01-01T23:30Z").gaten()).hasSize(1);
        assertThat(emergency("2015-12-31T23:30Z", "2016-01-01T23:30Z").gaten()).hasSize(1);
    }

    @Test
    void aMomentIsToTheMinuteAndNotBeforeTheReport() {
        assertThat(emergency("2015-03-01T08:30Z", "2015-03-01T08:30Z").duur()).isZero();
        refused("not before the report", () -> emergency("2015-03-01T08:30Z", "2015-03-01T08:29Z"));
        refused("a time with its zone", () -> emergency("2015-03-01T08:30:01Z", "2015-03-02T08:30Z"));
        refused("a time with its zone", () -> emergency("2015-03-01T08:30Z", "2015-03-02T08:30:01Z"));
        refused("a time with its zone", () -> emergency("1999-12-31T08:30Z", "2015-03-02T08:30Z"));
        refused("a time with its zone", () -> emergency("2015-03-01T08:30Z", "2100-01-01T08:30Z"));
        refused(
                "VV or GZ",
                () -> new Spoedtermijnvraag(
                        Sector.GGZ,
                        OffsetDateTime.parse("2015-03-01T08:30Z"),
                        OffsetDateTime.parse("2015-03-01T08:30Z"),
                        true,
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-02-30T08:30Z",
                "2015-03-01T24:00Z",
                "2015-03-01T08:30",
                "2015-03-01",
                "2015-03-01T08:30+18:00"
            })
    void whatIsNoMomentIsRefusedWhereItStands(String moment) {
        assertThat(problems(
                        "spoedtermijn",
                        "{'sector':'VV','aangemeld':'" + moment + "','tot':'2015-03-02T08:30Z','beschikbaar':true}"))
                .extracting(Probleem::pointer)
                .containsExactly("/aangemeld");
    }

    @Test
    void aPlaceThatIsThereIsNotMissed() {
        assertThat(lines(
                        new Spoedtermijn(),
                        emergency("2015-03-01T08:30Z", "2015-03-02T08:31Z"),
                        "no place available yet"))
                .isEmpty();
        assertThat(lines(
                        new Spoedtermijn(),
                        emergency("2015-03-01T08:30Z", "2015-03-02T08:31Z"),
                        "longer than 24 hours"))
                .containsExactly(List.of("term = 24 hours"));
        assertThat(lines(new Spoedtermijn(), emergency("2015-03-01T08:30Z", "2015-03-02T08:31Z"), "minutes late"))
                .containsExactly(List.of("minutes waited = 1441"));
    }

    // ------------------------------------------------------------------------------------------------------- updates

    private static Updatevraag updates(LocalDate peildatum, LocalDate update) {
        return new Updatevraag(
                peildatum,
                new TreeMap<>(Map.of("A", new Updatevraag.Lijststand(Optional.of(update)))),
                Optional.empty(),
                Updatevraag.LEZINGEN);
    }

    @Test
    void listsThatAreOutOfDateAreNamed() {
        Updatevraag vraag = updates(LocalDate.of(2019, 2, 2), NIEUWJAAR);

        assertThat(MaandelijkseUpdate.outdated(vraag)).containsExactly("A");
        assertThat(MaandelijkseUpdate.outdated(updates(LocalDate.of(2019, 2, 1), NIEUWJAAR)))
                .isEmpty();
        assertThat(lines(new MaandelijkseUpdate(), vraag, "last update over a month ago"))
                .containsExactly(List.of("list = A"));
        assertThat(lines(new MaandelijkseUpdate(), vraag, "lists without a monthly update"))
                .containsExactly(List.of("reference day = 2019-02-02", "lists = 1"));
    }

    @Test
    void thereAreListsAndTheirUpdatesAreNotAfterTheReferenceDay() {
        TreeMap<String, Updatevraag.Lijststand> veel = new TreeMap<>();
        for (int i = 0; i < 1_001; i++) {
            veel.put("lijst " + i, new Updatevraag.Lijststand(Optional.empty()));
        }

        assertThat(updates(NIEUWJAAR, NIEUWJAAR).gaten()).isEmpty();
        refused("not after the reference day", () -> updates(NIEUWJAAR, NIEUWJAAR.plusDays(1)));
        refused(
                "at least one list",
                () -> new Updatevraag(NIEUWJAAR, new TreeMap<>(), Optional.empty(), Updatevraag.LEZINGEN));
        refused("at most 1000", () -> new Updatevraag(NIEUWJAAR, veel, Optional.empty(), Updatevraag.LEZINGEN));
        assertThat(problems("maandelijkse-update", "{'peildatum':'2019-01-01','lijsten':{}}"))
                .extracting(Probleem::pointer)
                .containsExactly("/lijsten");
    }

    // ------------------------------------------------------------------------------------------ clients and their
    // context

    @Test
    void theBlindSpotAsksOnlyWhatIsNotKnown() {
        assertThat(blindSpot(Optional.of(true), Optional.of(true)).gaten()).isEmpty();
        assertThat(blindSpot(Optional.empty(), Optional.of(true)).gaten())
                .extracting(Gat::feit)
                .containsExactly("onbekendPastNiet");
        assertThat(blindSpot(Optional.of(true), Optional.empty()).gaten())
                .extracting(Gat::feit)
                .containsExactly("onbekendNietOpLijst");
        assertThat(lines(
                        new BlindeVlek(),
                        blindSpot(Optional.of(false), Optional.of(true)),
                        "in a context that does not fit"))
                .containsExactly(List.of("clients = 1"));
        BlindeVlekvraag.Situatie een =
                blindSpot(Optional.empty(), Optional.empty()).clienten().get(0);
        refused(
                "at most 50000",
                () -> new BlindeVlekvraag(Collections.nCopies(50_001, een), Optional.empty(), Optional.empty()));
    }

    private static BlindeVlekvraag blindSpot(Optional<Boolean> past, Optional<Boolean> opLijst) {
        return new BlindeVlekvraag(
                List.of(new BlindeVlekvraag.Situatie(person(1), past, opLijst)), Optional.empty(), Optional.empty());
    }

    @Test
    void thePartsOfTheClientsFitTogether() {
        assertThat(new PassendeZorgvraag(40, 38, 2, Optional.of(2)).gaten()).isEmpty();
        assertThat(new PassendeZorgvraag(40, 38, 0, Optional.empty()).gaten()).isEmpty();
        refused("at most the number of clients", () -> new PassendeZorgvraag(40, 38, 3, Optional.empty()));
        refused("at most the number of unknown", () -> new PassendeZorgvraag(40, 38, 2, Optional.of(3)));
        assertThat(problems("zonder-passende-zorg", "{'clienten':40,'passend':38,'onbekend':2,'onbekendPassend':3}"))
                .extracting(Probleem::pointer)
                .containsExactly("/onbekendPassend");
        assertThat(lines(
                        new PassendeZorg(), new PassendeZorgvraag(40, 38, 0, Optional.empty()), "without fitting care"))
                .containsExactly(List.of("clients = 40", "fitting = 38"));
    }

    @Test
    void aNewClientIsPutOnTheListForAStayWithoutAPlace() {
        assertThat(lines(
                        new Wachtlijsttoets(),
                        client(Optional.of(true), Leveringsvorm.VERBLIJF),
                        "new, wants a stay and there is no place"))
                .containsExactly(List.of(
                        "the wished form of care = " + Leveringsvorm.VERBLIJF.in(Taal.EN),
                        "a place is available = no"));
        assertThat(lines(
                        new Wachtlijsttoets(),
                        client(Optional.of(false), Leveringsvorm.VERBLIJF),
                        "in care in a context that does not fit"))
                .containsExactly(List.of("the client is on a waiting list = no"));
        assertThat(lines(
                        new Wachtlijsttoets(),
                        client(Optional.of(true), Leveringsvorm.VERBLIJF),
                        "the zorgkantoor does not see this"))
                .isEmpty();
    }

    private static Wachtlijstvraag client(Optional<Boolean> nieuw, Leveringsvorm wens) {
        return new Wachtlijstvraag(
                nieuw,
                Optional.of(wens),
                Optional.of(false),
                Optional.of(true),
                Optional.of(false),
                Optional.of(false),
                Optional.of("A"),
                Optional.of("A"));
    }

    @Test
    void whoHoldsTheFileIsNamedAndWhoFitsBetterToo() {
        assertThat(lines(new Wachtlijsttoets(), client(Optional.of(true), Leveringsvorm.VPT), "holds the file"))
                .containsExactly(List.of("provider = A"));
        assertThat(lines(
                        new Wachtlijsttoets(),
                        client(Optional.of(true), Leveringsvorm.VPT),
                        "another provider fits better"))
                .isEmpty();
        assertThat(client(Optional.of(true), Leveringsvorm.VPT).dossierhouder()).contains("A");
    }

    // ------------------------------------------------------------------------------------------------- knelpunten

    @Test
    void aGroupHasAsManyDifferentClientsAsTheThreshold() {
        Knelpuntvraag.Knelpunt een = new Knelpuntvraag.Knelpunt(person(1), "nacht");
        Knelpuntvraag vraag = new Knelpuntvraag(
                List.of(
                        een,
                        een,
                        new Knelpuntvraag.Knelpunt(person(2), "nacht"),
                        new Knelpuntvraag.Knelpunt(person(2), "dag")),
                Optional.of(2));

        assertThat(vraag.clientenPerKenmerk()).isEqualTo(new TreeMap<>(Map.of("dag", 1, "nacht", 2)));
        assertThat(lines(new Knelpuntreikwijdte(), vraag, "access of a group at stake"))
                .containsExactly(List.of("nacht = 2"));
        assertThat(lines(new Knelpuntreikwijdte(), vraag, "unique knelpunten")).containsExactly(List.of("number = 1"));
        assertThat(lines(
                        new Knelpuntreikwijdte(),
                        new Knelpuntvraag(vraag.knelpunten().subList(0, 3), Optional.of(2)),
                        "unique knelpunten"))
                .isEmpty();
        refused("at most 50000", () -> new Knelpuntvraag(Collections.nCopies(50_001, een), Optional.empty()));
    }

    // ------------------------------------------------------------------------------------------- clients of a provider

    @Test
    void onlyWhoDoesNotMeetTheRatioMayBeAnException() {
        List<Klant> drie = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            drie.add(new Klant(person(i), 1011, Klantsoort.WLZ));
        }
        Werkgebiedvraag genoeg = area(drie);
        Werkgebiedvraag teWeinig = area(List.of(drie.get(0), drie.get(0), drie.get(1)));

        assertThat(lines(new KlantWerkgebiedratio(), genoeg, "exceptions are possible"))
                .isEmpty();
        assertThat(lines(new KlantWerkgebiedratio(), teWeinig, "exceptions are possible"))
                .hasSize(1);
        assertThat(lines(new KlantWerkgebiedratio(), teWeinig, "clients per postcode area"))
                .containsExactly(List.of("clients = 2", "postcode areas = 1"));
        assertThat(genoeg).hasToString("Werkgebiedvraag[1 pc4, 3 klanten, " + Werkgebiedvraag.LEZINGEN + "]");
        assertThat(drie.get(0)).hasToString("WLZ");
    }

    @Test
    void whoDoesNotCountOrLivesOutsideFallsAwayStepByStep() {
        List<Klant> klanten = List.of(
                new Klant(person(1), 1011, Klantsoort.WLZ),
                new Klant(person(1), 1011, Klantsoort.ZVW_WIJKVERPLEGING),
                new Klant(person(2), 1011, Klantsoort.OVERIG),
                new Klant(person(3), 1012, Klantsoort.WLZ));

        assertThat(new KlantWerkgebiedratio()
                        .explain(area(klanten)).posten().stream()
                                .filter(p -> p.naar()
                                        .filter(Integer.class::isInstance)
                                        .isPresent())
                                .map(p -> p.stap().wat().in(Taal.EN) + " "
                                        + p.naar().orElseThrow()))
                .containsExactly(
                        "clients given 4",
                        "only Wlz and district nursing 3",
                        "outside the regions 2",
                        "everybody once 1");
    }

    private static Werkgebiedvraag area(List<Klant> klanten) {
        return new Werkgebiedvraag(new TreeSet<>(List.of(1011)), klanten, Werkgebiedvraag.LEZINGEN);
    }

    @Test
    void aProviderWorksSomewhereAndAClientLivesInOnePlace() {
        Klant een = new Klant(person(1), 1011, Klantsoort.WLZ);

        refused("before", () -> area(List.of(een, new Klant(person(1), 1012, Klantsoort.WLZ))));
        refused(
                "at least one postcode",
                () -> new Werkgebiedvraag(new TreeSet<>(), List.of(een), Werkgebiedvraag.LEZINGEN));
        refused("at most 50000", () -> area(Collections.nCopies(50_001, een)));
        refused("postcode", () -> new Klant(person(1), 999, Klantsoort.WLZ));
        refused(
                "postcode",
                () -> new Werkgebiedvraag(new TreeSet<>(List.of(10_000)), List.of(een), Werkgebiedvraag.LEZINGEN));
        assertThat(problems("klant-werkgebiedratio", "{'werkgebied':[],'klanten':[]}"))
                .extracting(Probleem::pointer)
                .containsExactly("/werkgebied");
    }

    @Test
    void aRatioIsExactAndOrderedAndShownWithTwoDecimals() {
        Werkgebiedratio acht = new Werkgebiedratio(8, 3);

        assertThat(acht).isLessThan(new Werkgebiedratio(9, 3)).isLessThan(new Werkgebiedratio(16, 6));
        assertThat(acht.tekort()).isEqualTo(1);
        assertThat(acht.voldoet()).isFalse();
        assertThat(acht.in(Taal.EN)).isEqualTo("2.67 (8/3), not met: 1 short");
        assertThat(new Werkgebiedratio(9, 3).in(Taal.EN)).isEqualTo("3.00 (9/3), met");
        assertThat(new Werkgebiedratio(10, 3).tekort()).isZero();
        assertThat(new Werkgebiedratio(21, 8).in(Taal.NL)).isEqualTo("2,63 (21/8), niet gehaald: 3 te weinig");
    }

    // ------------------------------------------------------------------------------------------- picture and sources

    @Test
    void theDataOfThePictureAreRead() {
        Beeldpunt eerste = Beeldpunt.alle().get(0);

        assertThat(Beeldpunt.alle()).hasSize(17);
        assertThat(eerste.code()).isEqualTo("context");
        assertThat(eerste.stap().wat().in(Taal.EN)).isEqualTo("missing: view of the context that clients need");
        assertThat(Beeldpunt.alle().get(16).stap().wat().in(Taal.NL)).isEqualTo("ontbreekt: een bron van knelpunten");
        assertThat(Beeldpunt.alle().stream().filter(Beeldpunt::eenIsGenoeg)).hasSize(3);
    }

    @Test
    void whatIsToldOfThePictureIsNotAsked() {
        TreeMap<String, Boolean> punten = new TreeMap<>();
        Beeldpunt.alle().forEach(p -> punten.put(p.code(), true));
        assertThat(new Beeldvraag(punten, Optional.empty()).gaten()).isEmpty();
        assertThat(lines(new Zorgvraagbeeld(), new Beeldvraag(punten, Optional.empty()), "what the picture lacks"))
                .containsExactly(List.of("points = 15"));

        punten.remove("context");
        assertThat(new Beeldvraag(punten, Optional.empty()).gaten())
                .extracting(Gat::feit)
                .containsExactly("overigAanwezig");
        punten.put("onzin", true);
        refused("a point of the picture", () -> new Beeldvraag(punten, Optional.empty()));
    }

    @Test
    void wordsAreThoseOfTheLanguage() {
        assertThat(Aandachtspunt.CONTEXT.in(Taal.NL)).isEqualTo("zicht op de context");
        assertThat(Aandachtspunt.CONTEXT.in(Taal.EN)).isEqualTo("view of the context");
        assertThat(Wachtsoort.SPOED.in(Taal.NL)).isNotEqualTo(Wachtsoort.SPOED.in(Taal.EN));
    }

    @Test
    void sourcesAreCounted() {
        assertThat(lines(
                        new Zorgvraagbronnen(),
                        new Bronnenvraag(Set.of(Zorgvraagbron.CASUISTIEK, Zorgvraagbron.WLZ_INDICATIE)),
                        "the indication alone, or nothing"))
                .containsExactly(List.of("sources = 2"));
    }

    @Test
    void anObservationHasAText() {
        TreeMap<LocalDate, String> veel = new TreeMap<>();
        for (int i = 0; i < 10_000; i++) {
            veel.put(NIEUWJAAR.plusDays(i), "zorg");
        }
        Zorgvraagverloop vol = new Zorgvraagverloop(veel);

        assertThat(vol.op(NIEUWJAAR)).contains("zorg");
        refused("at most 10000", () -> vol.with(NIEUWJAAR.minusDays(1), "zorg"));
        refused("", () -> new Zorgvraagverloop(new TreeMap<>()).with(NIEUWJAAR, " "));
    }

    @Test
    void aKeyIsOneThroughAHundredCharactersAndItsProblemHasAPlace() {
        assertThat(Persoonssleutel.of("x".repeat(100)).voluit()).hasSize(100);
        assertThat(Persoonssleutel.of("x")).isEqualTo(Persoonssleutel.of("x")).isNotEqualTo("x");
        assertThat(problems("blinde-vlek", "{'clienten':[\n {'client':' x'}]}"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.pointer()).isEqualTo("/clienten/0/client");
                    assertThat(p.regel()).isEqualTo(2);
                    assertThat(p.kolom()).isEqualTo(12);
                    assertThat(p.waarde()).isEmpty();
                });
    }
}
