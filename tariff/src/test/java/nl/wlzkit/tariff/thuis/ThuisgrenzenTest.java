package nl.wlzkit.tariff.thuis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.wlzkit.testing.Proefvragen.holes;
import static nl.wlzkit.testing.Proefvragen.readings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.thuis.Deelprestatie.Activiteit;
import nl.wlzkit.tariff.thuis.Deelprestatie.Soort;
import nl.wlzkit.tariff.thuis.Meerzorgdag.Situatie;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The limits of what a question can say: the last value that is taken, and the first that is not. */
class ThuisgrenzenTest {
    private static final LocalDate DAG = LocalDate.of(2024, 6, 1);

    private static void assertTaken(ThrowingCallable maker) {
        assertThatCode(maker).doesNotThrowAnyException();
    }

    private static void assertRefused(ThrowingCallable maker) {
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(maker);
    }

    private static void assertRefused(ThrowingCallable maker, String gevonden) {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(maker)
                .satisfies(e -> assertThat(e.waarde()).isEqualTo("\"" + gevonden + "\""));
    }

    private static Uren uren(long teller, long noemer) {
        return new Uren(Breuk.of(teller, noemer));
    }

    @Test
    void hoursRunFromNothingThroughTenThousand() {
        assertThat(uren(0, 1)).isEqualTo(Uren.NUL);
        assertThat(uren(10_000, 1)).isEqualTo(Uren.MEESTE);
        assertRefused(() -> uren(-1, 10_000));
        assertRefused(() -> uren(100_000_001, 10_000));
    }

    @Test
    void hoursAreReadAsAPlainNumber() {
        assertThat(Uren.of("12.5")).isEqualTo(uren(25, 2));
        assertThat(Uren.of("10000")).isEqualTo(Uren.MEESTE);
        assertThat(Uren.of("0.0000000001")).isEqualTo(uren(1, 10_000_000_000L));
        for (String geen : List.of("", "1.", ".5", "-1", "1,5", "1e3", "100000.0", "0.00000000001", "123456")) {
            assertRefused(() -> Uren.of(geen));
        }
    }

    @Test
    void hoursAreWrittenAsADecimalNumberWhereTheyAreOne() {
        assertThat(Uren.of("12.50").in(Taal.NL)).isEqualTo("12,5");
        assertThat(Uren.of("12.50").in(Taal.EN)).isEqualTo("12.5");
        assertThat(Uren.NUL.in(Taal.NL)).isEqualTo("0");
        assertThat(Uren.of("100").in(Taal.NL)).isEqualTo("100");
        assertThat(Uren.of("0.0000000001").in(Taal.NL)).isEqualTo("0,0000000001");
        assertThat(uren(1, 3).in(Taal.NL)).isEqualTo("1/3");
        assertThat(uren(1, 3).in(Taal.EN)).isEqualTo("1/3");
        assertThat(uren(1, 3)).hasToString("1/3");
    }

    @Test
    void hoursAreRoundedHalfUpToTwoDecimals() {
        assertThat(uren(1, 8).round()).isEqualTo(Uren.of("0.13"));
        assertThat(uren(1, 3).round()).isEqualTo(Uren.of("0.33"));
        assertThat(Uren.of("0.12").plus(Uren.of("0.005"))).isEqualTo(Uren.of("0.125"));
        assertThat(Uren.of("1")).isLessThan(Uren.of("1.0001")).isEqualByComparingTo(Uren.of("1.0"));
    }

    @Test
    void theHoursOfAnActivityAreThoseOfOneClient() {
        // the example of the rule: two carers in a group of six are 2/6 hour
        Activiteit groep = new Activiteit(Uren.of("1"), 2, 6);

        assertThat(groep.perClient()).isEqualTo(Breuk.of(1, 3));
        assertThat(new Deelprestatie(Soort.WOONZORG, Optional.empty(), List.of(groep, groep)).uren())
                .isEqualTo(uren(2, 3));
        assertThat(new Deelprestatie(Soort.WOONZORG, Optional.empty(), List.of()).uren())
                .isEqualTo(Uren.NUL);
    }

    @Test
    void anActivityHasItsLimits() {
        assertTaken(() -> new Activiteit(Uren.NUL, 1, 1));
        assertTaken(() -> new Activiteit(Uren.of("1000"), 100, 1_000));
        assertTaken(() -> new Activiteit(Uren.of("0.0001"), 1, 1));
        assertRefused(() -> new Activiteit(Uren.of("1000.0001"), 1, 1));
        assertRefused(() -> new Activiteit(Uren.of("0.00001"), 1, 1));
        assertRefused(() -> new Activiteit(uren(1, 3), 1, 1));
        assertRefused(() -> new Activiteit(Uren.NUL, 0, 1));
        assertRefused(() -> new Activiteit(Uren.NUL, 101, 1));
        assertRefused(() -> new Activiteit(Uren.NUL, 1, 0));
        assertRefused(() -> new Activiteit(Uren.NUL, 1, 1_001));
    }

    @Test
    void aPartHasItsLimits() {
        assertTaken(() -> part("0"));
        assertTaken(() -> part("1000"));
        assertTaken(() -> part("0.0001"));
        assertRefused(() -> part("1000.01"));
        assertRefused(() -> part("0.00001"));
        assertRefused(() -> part("-0.01"));
        Activiteit duizend = new Activiteit(Uren.of("1000"), 1, 1);
        Activiteit kort = new Activiteit(Uren.of("0.0001"), 1, 1);
        assertThat(activities(Collections.nCopies(10, duizend)).uren()).isEqualTo(Uren.MEESTE);
        assertRefused(() -> activities(List.of(new Activiteit(Uren.of("1000"), 10, 1), kort)));
        assertTaken(() -> activities(Collections.nCopies(100, kort)));
        assertRefused(() -> activities(Collections.nCopies(101, kort)));
    }

    private static Deelprestatie part(String tarief) {
        return new Deelprestatie(Soort.WOONZORG, Optional.of(Bedrag.of(tarief)), List.of());
    }

    private static Deelprestatie activities(List<Activiteit> activiteiten) {
        return new Deelprestatie(Soort.WOONZORG, Optional.empty(), activiteiten);
    }

    @Test
    void amountsAreWholeCentsUpToAMillion() {
        assertTaken(() -> module("0"));
        assertTaken(() -> module("1000000"));
        assertTaken(() -> module("0.01"));
        assertRefused(() -> module("1000000.01"));
        assertRefused(() -> module("-0.01"));
        assertRefused(() -> module("0.001"));
    }

    private static Zorgmodule module(String kosten) {
        return new Zorgmodule(Modulesoort.VERPLEGING, Bedrag.of(kosten));
    }

    @Test
    void daysRunFromTheFirstDayOfTheWlz() {
        assertTaken(() -> bridging(LocalDate.of(2015, 1, 1), null));
        assertTaken(() -> bridging(LocalDate.of(2099, 12, 31), null));
        assertRefused(() -> bridging(LocalDate.of(2014, 12, 31), null), "2014-12-31");
        assertRefused(() -> bridging(LocalDate.of(2100, 1, 1), null));
        assertTaken(() -> bridging(DAG, DAG));
        assertRefused(() -> bridging(DAG, DAG.minusDays(1)), "2024-05-31");
        assertRefused(() -> bridging(DAG, LocalDate.of(2100, 1, 1)));
    }

    private static Overbruggingsvraag bridging(LocalDate start, LocalDate tot) {
        return new Overbruggingsvraag(
                start,
                Optional.empty(),
                Optional.ofNullable(tot),
                Optional.empty(),
                Optional.empty(),
                Overbruggingstekst.LEZINGEN);
    }

    @Test
    void aProspectMattersToAnExtensionBeyondThirteenWeeksOnly() {
        // thirteen weeks from 1 January 2024: the last day is 31 March
        LocalDate start = LocalDate.of(2024, 1, 1);

        assertThat(holes(bridging(start, LocalDate.of(2024, 3, 31)))).containsExactly("verantwoord");
        assertThat(holes(bridging(start, LocalDate.of(2024, 4, 1)))).containsExactly("verantwoord", "zicht");
        assertThat(bridging(start, null).einde()).isEqualTo("2024-03-31");
        assertThat(holes(bridging(LocalDate.of(2015, 6, 1), LocalDate.of(2016, 6, 1))))
                .isEmpty();
        Overbruggingsvraag niet = bridging(start, LocalDate.of(2024, 4, 1)).fill(Overbruggingsvraag.VERANTWOORD, false);
        assertThat(holes(niet)).isEmpty();
    }

    /** The text of 2015 and that of 1 July 2016 were read, those between were not. */
    @Test
    void theTextOfABridgingIsAReadingOnDaysThatWereNotRead() {
        assertThat(readings(bridging(LocalDate.of(2016, 3, 1), null))).containsExactly("wettekst");
        assertThat(readings(bridging(LocalDate.of(2015, 12, 31), null))).isEmpty();
        assertThat(readings(bridging(LocalDate.of(2016, 1, 1), null))).containsExactly("wettekst");
        assertThat(readings(bridging(LocalDate.of(2016, 6, 30), null))).containsExactly("wettekst");
        assertThat(readings(bridging(LocalDate.of(2016, 7, 1), null))).isEmpty();
    }

    @Test
    void absenceHasItsLimits() {
        assertTaken(() -> absence(1, 0, 0));
        assertTaken(() -> absence(3_660, 36_600, 366));
        assertRefused(() -> absence(0, 0, 0));
        assertRefused(() -> absence(3_661, 0, 0));
        assertRefused(() -> absence(1, -1, 0));
        assertRefused(() -> absence(1, 36_601, 0));
        assertRefused(() -> absence(1, 0, -1));
        assertRefused(() -> absence(1, 0, 367));
    }

    private static Meerzorgdag absence(int dagnummer, int verbleven, int ditJaar) {
        return new Meerzorgdag(
                Situatie.VAKANTIE,
                Optional.of(dagnummer),
                Optional.of(verbleven),
                Optional.of(ditJaar),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void onlyWhatMattersToTheSituationIsAsked() {
        assertThat(asked(Meerzorgdag.AANWEZIG)).isEmpty();
        assertThat(asked(Meerzorgdag.of(Situatie.OPNAME))).containsExactly("dagnummer", "toestemming");
        assertThat(asked(Meerzorgdag.of(Situatie.VAKANTIE))).containsExactly("dagnummer", "verbleven", "dit-jaar");
        assertThat(asked(Meerzorgdag.of(Situatie.DETENTIE))).containsExactly("dagnummer", "verbleven", "dit-jaar");
        assertThat(asked(Meerzorgdag.of(Situatie.SCHOOLVAKANTIE))).containsExactly("binnen-vakantie");
        assertThat(asked(Meerzorgdag.of(Situatie.WEEKENDVERLOF))).isEmpty();
        assertThat(asked(Meerzorgdag.of(Situatie.ANDERS))).isEmpty();
        assertThat(asked(Meerzorgdag.of(Situatie.OPNAME).fill("dagnummer", 91))).isEmpty();
        assertThat(asked(Meerzorgdag.of(Situatie.OPNAME).fill("dagnummer", 92))).containsExactly("toestemming");
    }

    private static List<String> asked(Meerzorgdag dag) {
        return dag.gaten().stream().<String>map(Gat::feit).toList();
    }

    @Test
    void theTariffOf2016IsOfDaysOf2016() {
        assertTaken(() -> meerzorg(LocalDate.of(2016, 1, 1)));
        assertTaken(() -> meerzorg(LocalDate.of(2016, 12, 31)));
        assertRefused(() -> meerzorg(LocalDate.of(2015, 12, 31)));
        assertRefused(() -> meerzorg(LocalDate.of(2017, 1, 1)));
        assertRefused(
                () -> Meerzorg2016vraag.of(LocalDate.of(2016, 1, 1), List.of(part("1"), part("2"))),
                "[woonzorg, woonzorg]");
        assertRefused(() -> Meerzorg2016vraag.of(LocalDate.of(2016, 1, 1), List.of()), "[]");
        assertThat(readings(meerzorg(LocalDate.of(2016, 1, 1)))).isEmpty();
        assertThat(readings(Meerzorg2016vraag.of(
                        LocalDate.of(2016, 1, 1),
                        List.of(part("1"), new Deelprestatie(Soort.BEHANDELING, Optional.empty(), List.of())))))
                .containsExactly("som");
    }

    private static Meerzorg2016vraag meerzorg(LocalDate dag) {
        return Meerzorg2016vraag.of(dag, List.of(part("1")));
    }

    /** A part of which the tariff is told keeps it, when that of another is filled in. */
    @Test
    void everyTariffIsFilledInAtItsOwnPart() {
        Deelprestatie behandeling = new Deelprestatie(Soort.BEHANDELING, Optional.empty(), List.of());
        Meerzorg2016vraag vraag = Meerzorg2016vraag.of(LocalDate.of(2016, 1, 1), List.of(behandeling, part("1")));

        assertThat(holes(vraag)).containsExactly("tarief-behandeling");
        assertThat(vraag.fill(Meerzorg2016vraag.tarief(Soort.BEHANDELING), Bedrag.of("2"))
                        .deelprestaties())
                .extracting(d -> d.soort() + " " + d.tarief().orElseThrow().toBigDecimal())
                .containsExactly("WOONZORG 1", "BEHANDELING 2");
    }

    @Test
    void anAgeIsAtMost120() {
        assertTaken(() -> client(0));
        assertTaken(() -> client(120));
        assertRefused(() -> client(-1));
        assertRefused(() -> client(121));
        assertTaken(() -> meerzorgclient(0));
        assertTaken(() -> meerzorgclient(120));
        assertRefused(() -> meerzorgclient(-1));
        assertRefused(() -> meerzorgclient(121));
    }

    private static Extrakostenvraag.Client client(int leeftijd) {
        return client(leeftijd, null, null, null);
    }

    private static Extrakostenvraag.Client client(Integer leeftijd, Boolean kind, Boolean lichamelijk, Boolean werk) {
        return new Extrakostenvraag.Client(
                Optional.ofNullable(leeftijd),
                Optional.ofNullable(kind),
                Optional.ofNullable(lichamelijk),
                Optional.ofNullable(werk),
                Optional.of(false),
                Optional.empty());
    }

    private static Meerzorgtoegangvraag.Client meerzorgclient(int leeftijd) {
        return new Meerzorgtoegangvraag.Client(
                Optional.empty(),
                Optional.of(leeftijd),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Extrakostenvraag extra(LocalDate dag, Leveringsvorm vorm, String procent) {
        return new Extrakostenvraag(
                dag,
                vorm,
                Optional.empty(),
                Optional.of(Percentage.of(procent)),
                Optional.empty(),
                Extrakostenvraag.Client.ONBEKEND,
                Optional.empty(),
                Extrakostentekst.LEZINGEN);
    }

    @Test
    void anIncreaseIsAtMostAQuarterOfAnMptOrAPgb() {
        LocalDate dag = LocalDate.of(2015, 6, 1);
        assertTaken(() -> extra(dag, Leveringsvorm.MPT, "25"));
        assertTaken(() -> extra(dag, Leveringsvorm.PGB, "0"));
        assertRefused(() -> extra(dag, Leveringsvorm.MPT, "25.01"));
        assertRefused(() -> extra(dag, Leveringsvorm.MPT, "-0.01"));
        assertRefused(() -> extra(dag, Leveringsvorm.VPT, "25"), "VPT");
        assertRefused(() -> extra(dag, Leveringsvorm.VERBLIJF, "25"));
    }

    /** A fact is asked as long as it can still decide: one ground is enough, and work counts with a bodily reason only. */
    @Test
    void onlyTheFactsOfAGroundThatCanStillBeAreAsked() {
        assertThat(askedOf(client(null, null, null, null)))
                .containsExactly("leeftijd", "thuiswonend-kind", "lichamelijk", "werk-of-studie", "verhoging", "basis");
        assertThat(askedOf(client(22, null, null, null))).containsExactly("verhoging", "basis");
        assertThat(askedOf(client(23, true, null, null))).containsExactly("verhoging", "basis");
        assertThat(askedOf(client(23, false, true, true))).containsExactly("verhoging", "basis");
        assertThat(askedOf(client(22, false, false, false))).containsExactly("verhoging", "basis");
        assertThat(askedOf(client(23, null, true, true))).containsExactly("verhoging", "basis");
        assertThat(askedOf(client(null, false, true, true))).containsExactly("verhoging", "basis");
        assertThat(askedOf(client(23, null, false, null))).containsExactly("thuiswonend-kind", "verhoging", "basis");
        assertThat(askedOf(client(23, null, null, false))).containsExactly("thuiswonend-kind", "verhoging", "basis");
        assertThat(askedOf(client(23, false, true, null))).containsExactly("werk-of-studie", "verhoging", "basis");
        assertThat(askedOf(client(23, false, null, true))).containsExactly("lichamelijk", "verhoging", "basis");
        assertThat(askedOf(client(23, false, false, null))).containsExactly("basis");
        assertThat(askedOf(client(23, false, null, false))).containsExactly("basis");
    }

    private static List<String> askedOf(Extrakostenvraag.Client client) {
        return holes(new Extrakostenvraag(
                LocalDate.of(2015, 6, 1),
                Leveringsvorm.MPT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                client,
                Optional.empty(),
                Extrakostentekst.LEZINGEN));
    }

    /** Where it is regulated otherwise only the readings that are open are left to ask. */
    @Test
    void nothingIsAskedOfAnIncreaseThatIsRegulatedOtherwise() {
        assertThat(holes(otherwise(Extrakostentekst.LEZINGEN))).isEmpty();
        assertThat(holes(otherwise(Extrakostentekst.LEZINGEN.open(Extrakostentekst.WOONINITIATIEF))))
                .containsExactly("ekt-wooninitiatief");
    }

    private static Extrakostenvraag otherwise(Leeswijze leeswijze) {
        return new Extrakostenvraag(
                LocalDate.of(2018, 1, 1),
                Leveringsvorm.MPT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Extrakostenvraag.Client.ONBEKEND,
                Optional.of(Extrakostentekst.ANDERS),
                leeswijze);
    }

    /** Two amounts can be open at once; each is filled in at its own place. */
    @Test
    void theAmountsOfAnIncreaseAreFilledInApart() {
        Extrakostenvraag basis =
                extra(LocalDate.of(2015, 6, 1), Leveringsvorm.MPT, "25").fill(Extrakostenvraag.BASIS, Bedrag.of("5"));
        assertThat(basis.basis()).contains(Bedrag.of("5"));
        assertThat(basis.palliatieveVerhoging()).isEmpty();

        Extrakostenvraag beide = basis.fill(Extrakostenvraag.PALLIATIEVE_VERHOGING, Bedrag.of("7"));
        assertThat(beide.basis()).contains(Bedrag.of("5"));
        assertThat(beide.palliatieveVerhoging()).contains(Bedrag.of("7"));
        assertThat(beide.fill(Extrakostenvraag.BASIS, Bedrag.of("6")).palliatieveVerhoging())
                .contains(Bedrag.of("7"));
    }

    @Test
    void aListOfModulesHasItsLimit() {
        LocalDate dag = LocalDate.of(2015, 6, 1);
        List<Zorgmodule> vol = Collections.nCopies(50, module("1"));
        List<Zorgmodule> meer = Collections.nCopies(51, module("1"));

        assertTaken(() -> Mptplafondvraag.of(dag, Bedrag.NUL, vol));
        assertRefused(() -> Mptplafondvraag.of(dag, Bedrag.NUL, meer));
        assertTaken(() -> Pgbnaastmptvraag.of(dag, Bedrag.NUL, vol));
        assertRefused(() -> Pgbnaastmptvraag.of(dag, Bedrag.NUL, meer));
    }

    /** Transport is read in two ways under the text of 2015 only, and where there is transport. */
    @Test
    void theReadingOfTransportMattersWhereThereIsTransport() {
        List<Zorgmodule> vervoer = List.of(module("1"), new Zorgmodule(Modulesoort.VERVOER, Bedrag.of("1")));

        assertThat(readings(Mptplafondvraag.of(LocalDate.of(2015, 6, 1), Bedrag.NUL, vervoer)))
                .containsExactly("vervoer-2015");
        assertThat(readings(Mptplafondvraag.of(LocalDate.of(2015, 6, 1), Bedrag.NUL, List.of(module("1")))))
                .isEmpty();
        assertThat(readings(Mptplafondvraag.of(LocalDate.of(2021, 7, 21), Bedrag.NUL, vervoer)))
                .isEmpty();
        // between the text of 2016 and that of 2021 it can be either
        assertThat(readings(Mptplafondvraag.of(LocalDate.of(2018, 1, 1), Bedrag.NUL, vervoer)))
                .containsExactly("vervoer-2015");
        assertThat(readings(Pgbnaastmptvraag.of(LocalDate.of(2016, 6, 1), Bedrag.NUL, vervoer)))
                .containsExactly("jaar-2016", "vervoer-2015");
    }

    /** A request to lower the pgb is asked about where there is one, under the text that knows it. */
    @Test
    void whetherTheZorgkantoorAgreesIsAskedWhereItCanMatter() {
        assertThat(holes(lowering("2015-06-01", "0.01"))).containsExactly("instemming");
        assertThat(holes(lowering("2015-06-01", "0"))).isEmpty();
        assertThat(holes(lowering("2021-07-21", "0.01"))).isEmpty();
        assertThat(holes(lowering("2018-01-01", "0.01"))).containsExactly("tekst", "instemming");
    }

    private static Pgbnaastmptvraag lowering(String dag, String verlaging) {
        return new Pgbnaastmptvraag(
                LocalDate.parse(dag),
                Optional.of(Bedrag.NUL),
                List.of(),
                Bedrag.of(verlaging),
                Optional.empty(),
                Optional.empty(),
                Moduletelling.LEZINGEN);
    }

    /** The hole for the amount has the amounts at which the mpt just fits, under every text and reading. */
    @Test
    void theHoleForTheAmountHasWhatIsJustEnough() {
        List<Zorgmodule> modules = List.of(
                new Zorgmodule(Modulesoort.VERPLEGING, Bedrag.of("100")),
                new Zorgmodule(Modulesoort.VERVOER, Bedrag.of("20")),
                new Zorgmodule(Modulesoort.BEGELEIDING_GROEP, Bedrag.of("3")));

        // 2015: 100 with or without 20; since the base amount: all three; with 5 beside it
        assertThat(Moduletelling.amount("pgb", Tekst.of("pgb", "pgb"), modules, Bedrag.of("5"))
                        .domein()
                        .cases())
                .containsExactly(
                        Bedrag.NUL, Bedrag.of("105"), Bedrag.of("125"), Bedrag.of("128"), Bedrag.of("1000000"));
        // what costs a million or more has no amount of which it is just less
        assertThat(Moduletelling.amount(
                                "pgb", Tekst.of("pgb", "pgb"), Collections.nCopies(2, module("1000000")), Bedrag.NUL)
                        .domein()
                        .cases())
                .containsExactly(Bedrag.NUL, Bedrag.of("1000000"));
    }

    @Test
    void respiteStayHasItsLimits() {
        LocalDate dag = LocalDate.of(2024, 6, 1);
        assertTaken(() -> respite(dag, LocalDate.of(1990, 1, 1), null, 0));
        assertTaken(() -> respite(dag, dag, dag, 366));
        assertTaken(() -> respite(dag, dag, LocalDate.of(2099, 12, 31), 0));
        assertRefused(() -> respite(dag, LocalDate.of(1989, 12, 31), null, 0));
        assertRefused(() -> respite(dag, dag, LocalDate.of(2100, 1, 1), 0));
        assertRefused(() -> respite(dag, dag.plusDays(1), null, 0), "2024-06-01");
        assertRefused(() -> respite(dag, dag, dag.minusDays(1), 0), "2024-06-01");
        assertRefused(() -> respite(dag, dag, dag, 367));
        assertRefused(() -> respite(dag, dag, dag, -1));
    }

    private static Logeeropvangvraag respite(LocalDate dag, LocalDate van, LocalDate tot, int gebruikt) {
        return new Logeeropvangvraag(
                dag, van, Optional.ofNullable(tot), Optional.of(gebruikt), Optional.empty(), Logeertekst.LEZINGEN);
    }

    @Test
    void theDaysOfTheYearAreCountedFromEdgeToEdge() {
        LocalDate dag = LocalDate.of(2024, 6, 1);
        LocalDate nieuwjaar = LocalDate.of(2024, 1, 1);
        LocalDate oudjaar = LocalDate.of(2024, 12, 31);

        assertThat(respite(dag, nieuwjaar, oudjaar, 0).isHeelJaar()).isTrue();
        assertThat(respite(dag, nieuwjaar, oudjaar, 0).dagen()).isEqualTo(366);
        assertThat(respite(dag, nieuwjaar.minusDays(1), null, 0).isHeelJaar()).isTrue();
        assertThat(respite(dag, nieuwjaar.minusDays(1), null, 0).dagen()).isEqualTo(366);
        assertThat(respite(dag, nieuwjaar, oudjaar.plusDays(1), 0).dagen()).isEqualTo(366);
        assertThat(respite(dag, nieuwjaar.plusDays(1), null, 0).isHeelJaar()).isFalse();
        assertThat(respite(dag, nieuwjaar.plusDays(1), oudjaar, 0).dagen()).isEqualTo(365);
        assertThat(respite(dag, nieuwjaar, oudjaar.minusDays(1), 0).isHeelJaar())
                .isFalse();
        assertThat(respite(dag, nieuwjaar, oudjaar.minusDays(1), 0).dagen()).isEqualTo(365);
        assertThat(respite(dag, dag, dag, 0).dagen()).isEqualTo(1);
        assertThat(readings(respite(dag, dag, dag, 0))).containsExactly("wettekst", "weken");
        assertThat(readings(respite(dag, nieuwjaar, null, 0))).containsExactly("wettekst");
        assertThat(readings(respite(LocalDate.of(2022, 1, 1), nieuwjaar.minusYears(4), null, 0)))
                .isEmpty();
    }

    /** The nights at which the answer turns: those of every text under every reading of weeks, and nothing and all days. */
    @Test
    void theHoleForTheNightsHasEveryMaximum() {
        // thirteen days: one whole week, 13 x 2/7 = 3.7, two weeks that began; and times three 13 x 3/7 = 5.6
        LocalDate dag = LocalDate.of(2024, 1, 10);
        assertThat(respite(dag, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 13), 0)
                        .nachten()
                        .domein()
                        .cases())
                .containsExactly(0, 2, 3, 4, 5, 6, 366);
        assertThat(respite(dag, LocalDate.of(2023, 1, 1), null, 0)
                        .nachten()
                        .domein()
                        .cases())
                .containsExactly(0, 104, 156, 366);
        // seven days are one week under every reading
        Leeswijze begonnen = Logeertekst.LEZINGEN.choose(Logeertekst.WEKEN, Logeertekst.BEGONNEN);
        assertThat(Logeertekst.ETMALEN_104.of(7, begonnen)).isEqualTo(2);
        assertThat(Logeertekst.ETMALEN_104.of(8, begonnen)).isEqualTo(4);
        assertThat(Logeertekst.ETMALEN_104.of(1, begonnen)).isEqualTo(2);
        assertThat(Logeertekst.ETMALEN_104.of(365, begonnen)).isEqualTo(104);
        assertThat(Logeertekst.ETMALEN_104.perJaar()).isEqualTo(104);
        assertThat(Logeertekst.ETMALEN_104.perWeek()).isEqualTo(2);
        assertThat(Logeertekst.ETMALEN_156.perJaar()).isEqualTo(156);
        assertThat(Logeertekst.ETMALEN_156.perWeek()).isEqualTo(3);
    }

    @Test
    void aScheduleHasItsLimits() {
        assertTaken(() -> deeltijd(DAG, 0));
        assertTaken(() -> deeltijd(DAG, 14));
        assertRefused(() -> deeltijd(DAG, -1));
        assertRefused(() -> deeltijd(DAG, 15));
        assertThat(Deeltijdbudget.proRata(Bedrag.of("14"), 0)).isEqualTo(Breuk.NUL);
        assertThat(Deeltijdbudget.proRata(Bedrag.of("14"), 5)).isEqualTo(Breuk.of(5, 1));
        assertThat(Deeltijdbudget.proRata(Bedrag.of("14"), 14)).isEqualTo(Breuk.of(14, 1));
    }

    @Test
    void aScheduleIsAskedWithAllAmountsAtOnce() {
        Deeltijdbudgetvraag vraag = Deeltijdbudgetvraag.of(DAG, 7, Bedrag.of("50000"), Bedrag.of("10000"));

        assertThat(holes(vraag)).isEmpty();
        // half of 50,000 and all of 10,000
        assertThat(new Deeltijdbudget().calculate(vraag, Spoor.UIT).waarde()).contains(Bedrag.of("35000"));
    }

    private static Deeltijdbudgetvraag deeltijd(LocalDate dag, int etmalen) {
        return new Deeltijdbudgetvraag(
                dag, etmalen, Optional.empty(), Optional.empty(), Optional.empty(), Deeltijdtekst.LEZINGEN);
    }

    /** Without part-time stay, or with another schedule, no amount and no reading matters. */
    @Test
    void onlyAScheduleOfPartTimeStayIsAskedAbout() {
        assertThat(holes(deeltijd(DAG, 7))).containsExactly("basis", "groep");
        assertThat(holes(deeltijd(DAG, 9))).containsExactly("basis", "groep");
        assertThat(holes(deeltijd(DAG, 6))).isEmpty();
        assertThat(holes(deeltijd(DAG, 10))).isEmpty();
        assertThat(holes(deeltijd(LocalDate.of(2020, 1, 1), 7))).containsExactly("tekst", "basis", "groep");
        assertThat(holes(deeltijd(LocalDate.of(2019, 12, 31), 7))).isEmpty();
        assertThat(readings(deeltijd(DAG, 7))).containsExactly("wettekst", "deeltijd");
        assertThat(readings(deeltijd(LocalDate.of(2020, 1, 1), 9))).containsExactly("deeltijd");
        assertThat(readings(deeltijd(LocalDate.of(2019, 12, 31), 7))).isEmpty();
        assertThat(readings(deeltijd(DAG, 6))).isEmpty();
        Leeswijze blz = Deeltijdtekst.LEZINGEN.choose(Deeltijdtekst.DEELTIJD, Deeltijdtekst.BLZ);
        assertThat(holes(new Deeltijdbudgetvraag(DAG, 8, Optional.empty(), Optional.empty(), Optional.empty(), blz)))
                .isEmpty();
        assertThat(holes(new Deeltijdbudgetvraag(DAG, 7, Optional.empty(), Optional.empty(), Optional.empty(), blz)))
                .containsExactly("basis", "groep");
        assertThat(holes(new Deeltijdbudgetvraag(
                        LocalDate.of(2020, 1, 1),
                        7,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Deeltijdtekst.ANDERS),
                        Deeltijdtekst.LEZINGEN)))
                .isEmpty();
    }

    @Test
    void aQuarterMoreIsExact() {
        assertThat(Meerzorgtoegang.isQuarterMore(Uren.of("25"), Uren.of("20"))).isTrue();
        assertThat(Meerzorgtoegang.isQuarterMore(Uren.of("24.9999"), Uren.of("20")))
                .isFalse();
        assertThat(Meerzorgtoegang.isQuarterMore(Uren.of("25.0001"), Uren.of("20")))
                .isTrue();
    }

    @Test
    void onlyWhatTheTextLooksAtIsAsked() {
        assertThat(holes(toegang("2015-06-01", Zorgprofiel.VG5, Leveringsvorm.VERBLIJF)))
                .containsExactly("pakket-2014", "uren-nodig", "uren-pakket", "nodig");
        assertThat(holes(toegang("2016-07-01", Zorgprofiel.VG5, Leveringsvorm.VERBLIJF)))
                .containsExactly("pakket-2014", "leeftijd", "toezicht", "uren-nodig", "uren-pakket", "nodig");
        assertThat(holes(toegang("2016-07-01", Zorgprofiel.VG8, Leveringsvorm.MPT)))
                .containsExactly("pakket-2014", "toezicht", "uren-nodig", "uren-pakket", "nodig");
        assertThat(holes(toegang("2021-07-21", Zorgprofiel.VV5, Leveringsvorm.VERBLIJF)))
                .containsExactly(
                        "pakket-2014", "leeftijd", "palliatief", "zwaar", "uren-nodig", "uren-pakket", "nodig");
        assertThat(holes(toegang("2021-07-21", Zorgprofiel.VV5, Leveringsvorm.VPT)))
                .containsExactly("pakket-2014", "palliatief", "uren-nodig", "uren-pakket", "nodig");
        assertThat(holes(toegang("2021-07-21", Zorgprofiel.VV5, Leveringsvorm.MPT)))
                .containsExactly("pakket-2014", "uren-nodig", "uren-pakket", "nodig");
        // between the text of 2016 and that of 2021 the palliative facts can matter
        assertThat(holes(toegang("2018-01-01", Zorgprofiel.VV5, Leveringsvorm.VPT)))
                .containsExactly("tekst", "pakket-2014", "palliatief", "uren-nodig", "uren-pakket", "nodig");
        assertThat(holes(toegang("2021-07-21", Zorgprofiel.VV5, Leveringsvorm.VERBLIJF)
                        .fill(Meerzorgtoegangvraag.PALLIATIEF, false)))
                .doesNotContain("palliatief", "zwaar");
        assertThat(holes(toegang("2021-07-21", Zorgprofiel.VV5, Leveringsvorm.VERBLIJF)
                        .fill(Meerzorgtoegangvraag.PALLIATIEF, true)))
                .doesNotContain("palliatief")
                .contains("zwaar");
    }

    private static Meerzorgtoegangvraag toegang(String dag, Zorgprofiel profiel, Leveringsvorm vorm) {
        return new Meerzorgtoegangvraag(
                LocalDate.parse(dag),
                profiel,
                vorm,
                List.of(Zorgbehoefte.HUNTINGTON, Zorgbehoefte.CVA, Zorgbehoefte.HUNTINGTON),
                Meerzorgtoegangvraag.Zorguren.ONBEKEND,
                Meerzorgtoegangvraag.Client.ONBEKEND,
                Optional.empty(),
                Meerzorgtekst.LEZINGEN);
    }

    @Test
    void needsAreASetInAFixedOrder() {
        assertThat(toegang("2016-07-01", Zorgprofiel.VG5, Leveringsvorm.VPT).behoeften())
                .containsExactly(Zorgbehoefte.CVA, Zorgbehoefte.HUNTINGTON);
    }

    @Test
    void theHoursOfTheNeedHaveTheirLimits() {
        assertTaken(() -> new Meerzorgtoegangvraag.Zorguren(Optional.of(Uren.NUL), Optional.of(Uren.of("1000"))));
        assertRefused(() -> new Meerzorgtoegangvraag.Zorguren(Optional.of(Uren.of("1000.0001")), Optional.empty()));
        assertRefused(() -> new Meerzorgtoegangvraag.Zorguren(Optional.empty(), Optional.of(Uren.of("1000.0001"))));
    }

    /** Every text adds profiles: what the article names in 2015, from 2016 on and from 2021 on. */
    @Test
    void everyTextNamesItsProfiles() {
        assertThat(Zorgprofiel.values())
                .filteredOn(Meerzorgtekst.RLZ_2015::names)
                .containsExactlyInAnyOrder(
                        Zorgprofiel.VG5,
                        Zorgprofiel.VG7,
                        Zorgprofiel.VG8,
                        Zorgprofiel.LVG4,
                        Zorgprofiel.LVG5,
                        Zorgprofiel.SGLVG1,
                        Zorgprofiel.LG5,
                        Zorgprofiel.LG7,
                        Zorgprofiel.ZGAUD3,
                        Zorgprofiel.ZGVIS5);
        assertThat(Zorgprofiel.values())
                .filteredOn(p -> Meerzorgtekst.RLZ_2016.names(p) && !Meerzorgtekst.RLZ_2015.names(p))
                .containsExactlyInAnyOrder(
                        Zorgprofiel.VV7, Zorgprofiel.VV8, Zorgprofiel.LG6, Zorgprofiel.GGZ6B, Zorgprofiel.GGZ7B);
        assertThat(Zorgprofiel.values())
                .filteredOn(p -> Meerzorgtekst.RLZ_2021.names(p) && !Meerzorgtekst.RLZ_2016.names(p))
                .containsExactlyInAnyOrder(Zorgprofiel.GGZ4W, Zorgprofiel.GGZ5W);
        assertThat(Zorgprofiel.values())
                .allSatisfy(
                        p -> assertThat(Meerzorgtekst.RLZ_2026.names(p)).isEqualTo(Meerzorgtekst.RLZ_2021.names(p)));
    }

    /** A text that is told of a day of which the text was read is refused: the document says what cannot be. */
    @Test
    void aTextIsToldOfDaysOfWhichNoneWasReadOnly() {
        assertTexts("mpt-plafond", "{\"dag\":\"%s\",\"modules\":[],\"pgb-naast\":0,\"tekst\":\"basisbedrag\"}");
        assertTexts("pgb-naast-mpt", "{\"dag\":\"%s\",\"modules\":[],\"verlaging\":0,\"tekst\":\"basisbedrag\"}");
        assertTexts(
                "deeltijdverblijf-budget",
                "{\"dag\":\"%s\",\"etmalen\":7,\"tekst\":\"naar-rato\"}",
                "2021-07-21",
                "2020-01-01");
        assertTexts("extra-kosten-thuis", "{\"dag\":\"%s\",\"vorm\":\"MPT\",\"client\":{},\"tekst\":\"anders\"}");
        assertTexts("logeeropvang", "{\"dag\":\"%s\",\"van\":\"2014-01-01\",\"tekst\":\"etmalen-104\"}");
        assertTexts("overbrugging", "{\"start\":\"%s\",\"tekst\":\"geen\"}");
        assertTexts(
                "meerzorg-toegang",
                "{\"dag\":\"%s\",\"profiel\":\"5VV\",\"vorm\":\"MPT\",\"behoeften\":[],\"uren\":{},\"client\":{},\"tekst\":\"rlz-2016\"}");
    }

    private static void assertTexts(String naam, String vraag) {
        assertTexts(naam, vraag, "2015-06-01", "2018-06-01");
    }

    private static void assertTexts(String naam, String vraag, String gelezen, String onbekend) {
        assertTaken(() -> read(naam, vraag.formatted(onbekend)));
        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(() -> read(naam, vraag.formatted(gelezen)))
                .satisfies(e -> assertThat(e.problemen())
                        .singleElement()
                        .satisfies(p -> assertThat(p.verwacht().nl()).contains("die van " + gelezen + " is bekend")));
    }

    private static Vraag<?> read(String naam, String vraag) {
        for (Inschrijving<?, ?> inschrijving : new Thuisberekeningen().berekeningen()) {
            if (inschrijving.naam().equals(naam)) {
                return (Vraag<?>) inschrijving.read("vraag", vraag.getBytes(UTF_8));
            }
        }
        throw new IllegalArgumentException(naam);
    }

    @Test
    void aDayInADocumentIsADayOfTheWlz() {
        String vraag = "{\"start\":\"%s\"}";
        assertTaken(() -> read("overbrugging", vraag.formatted("2015-01-01")));
        assertTaken(() -> read("overbrugging", vraag.formatted("2099-12-31")));
        for (String geen : List.of("2014-12-31", "2100-01-01", "2024-02-30", "morgen")) {
            assertThatExceptionOfType(OngeldigeInvoerException.class)
                    .isThrownBy(() -> read("overbrugging", vraag.formatted(geen)))
                    .satisfies(e -> assertThat(e.problemen())
                            .singleElement()
                            .satisfies(p -> assertThat(p.pointer()).isEqualTo("/start")));
        }
    }

    /** Hours in a document: a part of a package is more than nothing, what is needed can be nothing. */
    @Test
    void hoursInADocumentHaveTheirLimits() {
        String vraag =
                "{\"dag\":\"2015-06-01\",\"profiel\":\"5VV\",\"vorm\":\"MPT\",\"behoeften\":[],\"uren\":{%s},\"client\":{}}";
        assertTaken(() -> read("meerzorg-toegang", vraag.formatted("\"nodig\":0,\"pakket\":0.0001")));
        assertTaken(() -> read("meerzorg-toegang", vraag.formatted("\"nodig\":1000,\"pakket\":1000")));
        for (String geen : List.of("\"nodig\":1000.0001", "\"nodig\":-1", "\"pakket\":0", "\"pakket\":0.00005")) {
            assertThatExceptionOfType(OngeldigeInvoerException.class)
                    .isThrownBy(() -> read("meerzorg-toegang", vraag.formatted(geen)));
        }
    }
}
