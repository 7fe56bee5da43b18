package nl.wlzkit.tariff.pgb;

import static nl.wlzkit.testing.Proefvragen.holes;
import static nl.wlzkit.testing.Proefvragen.readings;
import static nl.wlzkit.testing.Proefvragen.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;

/** On the edges: which values a question takes, which facts it asks for, and which readings matter to it. */
class PgbgatenTest {
    private static final Bedrag EEN = Bedrag.of("1");
    private static final Periode IN_2026 = Periode.year(2026);

    private static Periode period(String van, String tot) {
        return new Periode(LocalDate.parse(van), LocalDate.parse(tot));
    }

    // ----------------------------------------------------------------------------------------------------------
    // periods

    @Test
    void aPeriodLiesIn2015Through2099() {
        assertThat(Periode.year(2015)).isEqualTo(period("2015-01-01", "2015-12-31"));
        assertThat(Periode.year(2099)).isEqualTo(period("2099-01-01", "2099-12-31"));
        refused(() -> Periode.year(2014));
        refused(() -> Periode.year(2100));
        refused(() -> period("2014-12-31", "2014-12-31"));
        refused(() -> period("2100-01-01", "2100-01-01"));
    }

    @Test
    void aDayIsAPeriodToo() {
        Periode dag = period("2026-07-01", "2026-07-01");
        assertThat(dag.dagen()).isEqualTo(1);
        assertThat(dag.dagenVanJaar()).isEqualTo(365);
        assertThat(dag.jaar()).isEqualTo(2026);
        assertThat(dag.isHeelJaar()).isFalse();
        assertThat(IN_2026.isHeelJaar()).isTrue();
        assertThat(period("2024-01-01", "2024-12-30").isHeelJaar()).isFalse();
        assertThat(dag.in(Taal.NL)).isEqualTo("2026-07-01 t/m 2026-07-01");
        assertThat(dag.in(Taal.EN)).isEqualTo("2026-07-01 through 2026-07-01");
    }

    // --------------------------------------------------------------------------------------------------------- amounts

    @Test
    void anAmountIsUpToAMillionInWholeCents() {
        Bedrag meeste = Bedrag.of("1000000");
        Bedrag meer = Bedrag.of("1000000.01");
        assertThat(Pgbvrijbesteedbaarvraag.of(IN_2026, Bedrag.NUL).verleend()).isEqualTo(Bedrag.NUL);
        assertThat(Pgbvrijbesteedbaarvraag.of(IN_2026, meeste).verleend()).isEqualTo(meeste);
        refused(() -> Pgbvrijbesteedbaarvraag.of(IN_2026, meer));
        refused(() -> Pgbindexvraag.of(2015, meer));
        refused(() -> Pgbgarantievraag.of(2026, meer, EEN));
        refused(() -> Pgbgarantievraag.of(2026, EEN, meer));
        refused(() -> Pgbovergangsvraag.of(2015, meer));
        assertThat(Pgbindexvraag.of(2015, Bedrag.of("0.99")).vorigJaar()).isEqualTo(Bedrag.of("0.99"));
        refused(() -> Pgbindexvraag.of(2015, Bedrag.of("0.991")));
    }

    @Test
    void theTransitionIsOf2015And2016() {
        assertThat(Pgbovergangsvraag.of(2015, EEN).jaar()).isEqualTo(2015);
        assertThat(Pgbovergangsvraag.of(2016, EEN).jaar()).isEqualTo(2016);
        refused(() -> Pgbovergangsvraag.of(2014, EEN));
        refused(() -> Pgbovergangsvraag.of(2017, EEN));
        assertThat(days(1).dagen2014()).isEqualTo(1);
        assertThat(days(365).dagen2014()).isEqualTo(365);
        refused(() -> days(0));
        refused(() -> days(366));
    }

    private static Pgbovergangsvraag days(int dagen) {
        return new Pgbovergangsvraag(2015, EEN, Optional.empty(), Optional.empty(), dagen, Pgbovergangsvraag.LEZINGEN);
    }

    @Test
    void whatIsKnownOfTheTransitionCanMakeTheOtherFactNeedless() {
        Pgbovergangsvraag vraag = Pgbovergangsvraag.of(2015, EEN);
        assertThat(holes(vraag)).containsExactly("volwassen", "huishoudelijk2014");
        assertThat(holes(transition(Optional.of(false), Optional.empty()))).isEmpty();
        assertThat(holes(transition(Optional.of(true), Optional.empty()))).containsExactly("huishoudelijk2014");
        assertThat(holes(transition(Optional.empty(), Optional.of(Bedrag.NUL)))).isEmpty();
        assertThat(holes(transition(Optional.empty(), Optional.of(EEN)))).containsExactly("volwassen");
        assertThat(holes(transition(Optional.of(true), Optional.of(EEN)))).isEmpty();
        assertThat(readings(vraag)).containsExactly("afronding");
    }

    private static Pgbovergangsvraag transition(Optional<Boolean> volwassen, Optional<Bedrag> hulp) {
        return new Pgbovergangsvraag(2015, EEN, volwassen, hulp, 365, Pgbovergangsvraag.LEZINGEN);
    }

    // -------------------------------------------------------------------------------------------------------- the
    // budget

    @Test
    void aLivingInitiativeMattersWhereItIsPossible() {
        Pgbbudgetvraag vg = Pgbbudgetvraag.of(Zorgprofiel.VG3, IN_2026).with(Dagbesteding.GEEN);
        assertThat(holes(vg)).containsExactly("wooninitiatief", "vv2014");
        assertThat(holes(vg.withWooninitiatief(true))).containsExactly("vv2014");
        assertThat(holes(vg.withWooninitiatief(false))).isEmpty();
        assertThat(holes(Pgbbudgetvraag.of(Zorgprofiel.VV5, IN_2026).withWooninitiatief(true)))
                .isEmpty();
        // in 2015 there is no second increase, in 2018 none that was read
        assertThat(holes(Pgbbudgetvraag.of(Zorgprofiel.VG3, Periode.year(2015))
                        .with(Dagbesteding.GEEN)
                        .withInInstelling(false)))
                .containsExactly("wooninitiatief");
        assertThat(holes(Pgbbudgetvraag.of(Zorgprofiel.VG3, Periode.year(2018)).withWooninitiatief(true)))
                .containsExactly("basisbedrag", "wooninitiatiefbedrag");
        assertThat(holes(Pgbbudgetvraag.of(Zorgprofiel.VG3, Periode.year(2018))
                        .withWooninitiatief(true)
                        .withBasisbedrag(EEN)
                        .withWooninitiatiefbedrag(EEN)))
                .isEmpty();
    }

    @Test
    void anEarlierPgbMattersWhereTheProfileIsExcluded() {
        Pgbbudgetvraag lvg = Pgbbudgetvraag.of(Zorgprofiel.LVG3, IN_2026).withWooninitiatief(false);
        assertThat(holes(lvg)).contains("eerderPgb");
        assertThat(holes(lvg.with(EerderPgb.GEEN))).doesNotContain("eerderPgb");
        assertThat(holes(Pgbbudgetvraag.of(Zorgprofiel.VV5, IN_2026))).doesNotContain("eerderPgb");
    }

    /** After 2026 no text was read: nothing is refused. */
    @Test
    void nothingIsRefusedAfterTheLastText() {
        assertThat(Pgbtoegang.refusals(Zorgprofiel.LVG3, LocalDate.of(2026, 12, 31), EerderPgb.GEEN))
                .isNotEmpty();
        assertThat(Pgbtoegang.refusals(Zorgprofiel.LVG3, LocalDate.of(2027, 1, 1), EerderPgb.GEEN))
                .isEmpty();
        assertThat(Pgbtoegang.refusals(Zorgprofiel.LVG3, LocalDate.of(2026, 12, 31), EerderPgb.SLUIT_AAN))
                .isEmpty();
    }

    @Test
    void theReadingsOfABudget() {
        Pgbbudgetvraag vraag = Pgbbudgetvraag.of(Zorgprofiel.VV5, IN_2026);
        assertThat(readings(vraag)).containsExactly("woontoeslag");
        assertThat(readings(vraag.withWooninitiatief(true))).containsExactly("woontoeslag");
        assertThat(readings(vraag.withWooninitiatief(false))).isEmpty();
        assertThat(readings(Pgbbudgetvraag.of(Zorgprofiel.VV5, period("2026-01-01", "2026-12-30"))))
                .containsExactly("woontoeslag", "afronding");
        assertThat(readings(Pgbbudgetvraag.of(Zorgprofiel.VV5, period("2015-01-02", "2015-12-31"))))
                .containsExactly("afronding");
        assertThat(vraag.toString()).isEqualTo("Pgbbudgetvraag[5VV, 2026-01-01 through 2026-12-31]");
    }

    // ----------------------------------------------------------------------------------------------------- the
    // guarantee

    @Test
    void theGroundOfParagraph2IsOf2015Only() {
        assertThat(guarantee(2015, Garantiegrond.OVERIG).grond()).contains(Garantiegrond.OVERIG);
        refused(() -> guarantee(2016, Garantiegrond.OVERIG));
        assertThat(choices(Pgbgarantievraag.of(2015, EEN, EEN))).hasSize(3);
        assertThat(choices(Pgbgarantievraag.of(2016, EEN, EEN)))
                .isEqualTo(List.of(Garantiegrond.GEEN, Garantiegrond.LID_1));
    }

    private static List<?> choices(Pgbgarantievraag vraag) {
        return vraag.gaten().get(0).domein().cases();
    }

    private static Pgbgarantievraag guarantee(int jaar, Garantiegrond grond) {
        return new Pgbgarantievraag(
                jaar, EEN, EEN, Optional.of(grond), Bedrag.NUL, Optional.empty(), Pgbgarantievraag.LEZINGEN);
    }

    @Test
    void aPercentageThatIsNotPublishedMattersWhereThereIsAGround() {
        assertThat(holes(Pgbgarantievraag.of(2018, EEN, EEN))).containsExactly("grond", "percentage");
        assertThat(holes(guarantee(2018, Garantiegrond.LID_1))).containsExactly("percentage");
        assertThat(holes(guarantee(2018, Garantiegrond.GEEN))).isEmpty();
        assertThat(holes(guarantee(2026, Garantiegrond.LID_1))).isEmpty();
        assertThat(percentage("0").percentage()).contains(Percentage.NUL);
        assertThat(percentage("200").percentage()).contains(Percentage.of("200"));
        refused(() -> percentage("200.01"));
        refused(() -> percentage("-0.01"));
    }

    private static Pgbgarantievraag percentage(String procent) {
        return new Pgbgarantievraag(
                2018,
                EEN,
                EEN,
                Optional.empty(),
                Bedrag.NUL,
                Optional.of(Percentage.of(procent)),
                Pgbgarantievraag.LEZINGEN);
    }

    @Test
    void anIndexIsAskedForWhereItIsNotPublished() {
        assertThat(holes(Pgbindexvraag.of(2015, EEN))).isEmpty();
        assertThat(holes(Pgbindexvraag.of(2018, EEN))).containsExactly("percentage");
        assertThat(holes(new Pgbindexvraag(2018, EEN, Optional.of(Percentage.of("-100")))))
                .isEmpty();
        refused(() -> new Pgbindexvraag(2018, EEN, Optional.of(Percentage.of("-100.01"))));
    }

    // ------------------------------------------------------------------------------------------------------ free to
    // spend

    @Test
    void whatIsFreeIsAskedForWhereNoTextWasRead() {
        assertThat(holes(Pgbvrijbesteedbaarvraag.of(IN_2026, EEN))).isEmpty();
        assertThat(holes(Pgbvrijbesteedbaarvraag.of(Periode.year(2018), EEN))).isEmpty();
        assertThat(holes(Pgbvrijbesteedbaarvraag.of(Periode.year(2018), EEN).choose("wettekst", "alleen-gelezen")))
                .containsExactly("bedrag");
        assertThat(holes(Pgbvrijbesteedbaarvraag.of(IN_2026, EEN).choose("wettekst", "alleen-gelezen")))
                .isEmpty();
        assertThat(holes(Pgbvrijbesteedbaarvraag.of(Periode.year(2027), EEN))).containsExactly("bedrag");
        assertThat(holes(new Pgbvrijbesteedbaarvraag(
                        Periode.year(2027), EEN, Optional.of(EEN), Pgbvrijbesteedbaarvraag.LEZINGEN)))
                .isEmpty();
        refused(() -> new Pgbvrijbesteedbaarvraag(
                IN_2026, EEN, Optional.of(Bedrag.of("0.001")), Pgbvrijbesteedbaarvraag.LEZINGEN));
    }

    // -------------------------------------------------------------------------------------------------- highest
    // tariffs

    private static Pgbmaximumtariefvraag tariff(String dag, Tariefeenheid eenheid, String afgesproken) {
        return Pgbmaximumtariefvraag.of(LocalDate.parse(dag), eenheid, Bedrag.of(afgesproken));
    }

    private static Pgbmaximumtariefvraag by(
            Pgbmaximumtariefvraag v, Pgbzorgverlener wie, Optional<Boolean> familie, Optional<Boolean> voor2014) {
        return new Pgbmaximumtariefvraag(
                v.dag(),
                v.eenheid(),
                v.afgesproken(),
                Optional.of(wie),
                familie,
                voor2014,
                v.nzaTarief(),
                v.maximum(),
                v.leeswijze());
    }

    /** 80 is less than the 84.99 of a professional, so that a tariff of the NZa does not matter. */
    @Test
    void whoGivesTheCareIsAskedForAsLongAsItDecides() {
        Pgbmaximumtariefvraag vraag = tariff("2026-06-01", Tariefeenheid.UUR, "80");
        Optional<Boolean> ja = Optional.of(true);
        Optional<Boolean> nee = Optional.of(false);
        Optional<Boolean> niets = Optional.empty();
        assertThat(holes(vraag)).containsExactly("zorgverlener", "familie", "pgbVoor2014");
        assertThat(holes(vraag.withPgbVoor2014(true))).isEmpty();
        assertThat(holes(vraag.withPgbVoor2014(false))).containsExactly("zorgverlener", "familie");
        assertThat(holes(by(vraag, Pgbzorgverlener.ONDERNEMING, niets, niets))).isEmpty();
        assertThat(holes(by(vraag, Pgbzorgverlener.ANDER, niets, niets))).containsExactly("pgbVoor2014");
        assertThat(holes(by(vraag, Pgbzorgverlener.ANDER, niets, nee))).isEmpty();
        for (Pgbzorgverlener wie : List.of(Pgbzorgverlener.ZELFSTANDIGE, Pgbzorgverlener.GEREGISTREERDE)) {
            assertThat(holes(by(vraag, wie, niets, niets))).containsExactly("familie", "pgbVoor2014");
            assertThat(holes(by(vraag, wie, niets, nee))).containsExactly("familie");
            assertThat(holes(by(vraag, wie, nee, niets))).isEmpty();
            assertThat(holes(by(vraag, wie, ja, niets))).containsExactly("pgbVoor2014");
            assertThat(holes(by(vraag, wie, ja, nee))).isEmpty();
        }
    }

    /** Of a half-day in 2026 only the maximum of a professional is published, 78.24. */
    @Test
    void aMaximumIsAskedForWhereTheOneThatCanHoldIsNotPublished() {
        Pgbmaximumtariefvraag vraag = tariff("2026-06-01", Tariefeenheid.DAGDEEL, "70");
        assertThat(holes(vraag.with(Pgbzorgverlener.ONDERNEMING, false))).isEmpty();
        assertThat(holes(vraag.with(Pgbzorgverlener.ANDER, false).withPgbVoor2014(false)))
                .containsExactly("maximum");
        assertThat(holes(vraag.with(Pgbzorgverlener.ANDER, false))).containsExactly("pgbVoor2014", "maximum");
        // in 2025 nothing was published or read, so that a tariff of the NZa can matter too
        Pgbmaximumtariefvraag in2025 = tariff("2025-06-01", Tariefeenheid.UUR, "1");
        assertThat(holes(in2025.with(Pgbzorgverlener.ONDERNEMING, false))).containsExactly("nzaTarief", "maximum");
        assertThat(holes(in2025.with(Pgbzorgverlener.ANDER, false).withPgbVoor2014(false)))
                .containsExactly("maximum");
    }

    @Test
    void aTextThatWasNotReadLeavesTheMaximumOpen() {
        Pgbmaximumtariefvraag vraag =
                tariff("2018-06-01", Tariefeenheid.UUR, "20").with(Pgbzorgverlener.ONDERNEMING, false);
        assertThat(holes(vraag)).isEmpty();
        assertThat(holes(vraag.open(vraag.lezingen().get(0)))).containsExactly("wettekst", "nzaTarief", "maximum");
        Pgbmaximumtariefvraag laag = tariff("2018-06-01", Tariefeenheid.UUR, "20")
                .with(Pgbzorgverlener.ANDER, false)
                .withPgbVoor2014(false);
        assertThat(holes(laag)).isEmpty();
        assertThat(holes(laag.open(laag.lezingen().get(0)))).containsExactly("wettekst", "maximum");
    }

    @Test
    void aTariffIsUpToTenThousand() {
        Bedrag meer = Bedrag.of("10000.01");
        assertThat(tariff("2026-06-01", Tariefeenheid.UUR, "10000").afgesproken())
                .isEqualTo(Bedrag.of("10000"));
        refused(() -> tariff("2026-06-01", Tariefeenheid.UUR, "10000.01"));
        refused(() -> tariff("2026-06-01", Tariefeenheid.UUR, "1").withNzaTarief(meer));
        refused(() -> new Pgbmaximumtariefvraag(
                LocalDate.of(2026, 6, 1),
                Tariefeenheid.UUR,
                EEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(meer),
                Pgbmaximumtariefvraag.LEZINGEN));
        refused(() -> tariff("2014-12-31", Tariefeenheid.UUR, "1"));
        refused(() -> tariff("2100-01-01", Tariefeenheid.UUR, "1"));
    }

    @Test
    void aHoleSaysWhoKnowsAndWhatItCanBe() {
        assertThat(Pgbvormen.yesNo("fictief", "een feit", "a fact").domein().cases())
                .containsExactlyInAnyOrder(true, false);
        Gat<Bedrag> bedrag = Pgbvormen.unpublished("fictief", "een bedrag", "an amount", Bedrag.of("5"));
        assertThat(bedrag.domein().cases()).containsExactlyInAnyOrder(Bedrag.NUL, Bedrag.of("5"));
        assertThat(bedrag.wie()).isEqualTo(Eigenaar.BRON);
        assertThat(Pgbvormen.choice("fictief", "a", "a", List.of(1, 2)).domein().cases())
                .isEqualTo(List.of(1, 2));
    }
}
