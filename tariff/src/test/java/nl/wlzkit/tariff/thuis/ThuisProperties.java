package nl.wlzkit.tariff.thuis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.testing.Rekenproef;

/** What must hold for every question of this package. */
class ThuisProperties {
    private static final Mptplafond PLAFOND = new Mptplafond();
    private static final Pgbnaastmpt PGB = new Pgbnaastmpt();
    private static final Deeltijdbudget DEELTIJD = new Deeltijdbudget();
    private static final Extrakosten EXTRA = new Extrakosten();
    private static final Logeeropvang LOGEREN = new Logeeropvang();
    private static final Overbrugging OVERBRUGGING = new Overbrugging();
    private static final Meerzorg2016 MEERZORG = new Meerzorg2016();
    private static final Meerzorgtoegang TOEGANG = new Meerzorgtoegang();

    /** Days at and around every edge between texts. */
    private static final List<LocalDate> DAGEN = List.of(
                    "2015-01-01 2015-12-31 2016-01-01 2016-06-30 2016-07-01 2016-09-30 2016-10-31 2016-11-01 2016-11-02"
                            + " 2016-12-31 2017-01-01 2019-12-31 2020-01-01 2021-07-20 2021-07-21 2021-07-22 2021-12-31"
                            + " 2022-01-01 2024-06-01 2026-04-01 2026-04-02 2026-05-29 2026-05-30 2026-06-02 2026-06-03")
            .stream()
            .flatMap(s -> List.of(s.split(" ", -1)).stream())
            .map(LocalDate::parse)
            .toList();

    private static final List<Inschrijving<?, ?>> INSCHRIJVINGEN = new Thuisberekeningen().berekeningen();

    private static final List<Deelprestatie.Soort> SOORTEN =
            List.of(Deelprestatie.Soort.WOONZORG, Deelprestatie.Soort.DAGBESTEDING, Deelprestatie.Soort.BEHANDELING);

    /** A question in which every fact is told, and the same in which some are not. */
    record Paar<V>(V heel, V open) {}

    // ------------------------------------------------------------------------------------------------------ generators

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.of(DAGEN);
    }

    private static Arbitrary<Bedrag> euros(long most) {
        return Arbitraries.longs().between(0, most * 100).map(Bedrag::ofCenten);
    }

    private static Arbitrary<List<Zorgmodule>> modules() {
        return Combinators.combine(Arbitraries.of(Modulesoort.class), euros(20_000))
                .as(Zorgmodule::new)
                .list()
                .ofMaxSize(5);
    }

    private static Arbitrary<Leeswijze> readings(Leeswijze standaard) {
        Arbitrary<Leeswijze> keuzes = Arbitraries.just(standaard);
        for (Lezing lezing : standaard.lezingen()) {
            keuzes = Combinators.combine(keuzes, Arbitraries.of(lezing.keuzes()))
                    .as((tot, keuze) -> tot.choose(lezing.naam(), keuze));
        }
        return keuzes;
    }

    private static Arbitrary<Boolean> yesNo() {
        return Arbitraries.of(true, false);
    }

    /** Keeps a value or not, by the bits of a mask. */
    private static <W> Optional<W> keep(int masker, int bit, W waarde) {
        return (masker >> bit & 1) == 1 ? Optional.of(waarde) : Optional.empty();
    }

    private static Arbitrary<Integer> masks() {
        return Arbitraries.integers().between(0, 255);
    }

    @Provide
    Arbitrary<Paar<Mptplafondvraag>> ceilings() {
        return Combinators.combine(
                        days(),
                        euros(60_000),
                        modules(),
                        euros(10_000),
                        Arbitraries.of(Moduletelling.class),
                        readings(Moduletelling.LEZINGEN),
                        masks())
                .as((dag, pgb, modules, naast, tekst, lezing, m) -> new Paar<>(
                        new Mptplafondvraag(dag, Optional.of(pgb), modules, naast, Optional.of(tekst), lezing),
                        new Mptplafondvraag(dag, keep(m, 0, pgb), modules, naast, keep(m, 1, tekst), lezing)));
    }

    @Provide
    Arbitrary<Paar<Pgbnaastmptvraag>> budgets() {
        return Combinators.combine(
                        days(),
                        euros(60_000),
                        modules(),
                        euros(10_000),
                        yesNo(),
                        Arbitraries.of(Moduletelling.class),
                        readings(Moduletelling.LEZINGEN),
                        masks())
                .as((dag, basis, modules, lager, ja, tekst, lezing, m) -> new Paar<>(
                        new Pgbnaastmptvraag(
                                dag, Optional.of(basis), modules, lager, Optional.of(ja), Optional.of(tekst), lezing),
                        new Pgbnaastmptvraag(
                                dag, keep(m, 0, basis), modules, lager, keep(m, 1, ja), keep(m, 2, tekst), lezing)));
    }

    @Provide
    Arbitrary<Paar<Deeltijdbudgetvraag>> parttimes() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(7, 8, 9, 7, 8, 9, 0, 6, 10, 14),
                        euros(60_000),
                        euros(20_000),
                        Arbitraries.of(Deeltijdtekst.class),
                        readings(Deeltijdtekst.LEZINGEN),
                        masks())
                .as((dag, etmalen, basis, groep, tekst, lezing, m) -> new Paar<>(
                        new Deeltijdbudgetvraag(
                                dag, etmalen, Optional.of(basis), Optional.of(groep), Optional.of(tekst), lezing),
                        new Deeltijdbudgetvraag(
                                dag, etmalen, keep(m, 0, basis), keep(m, 1, groep), keep(m, 2, tekst), lezing)));
    }

    private record Feiten(int leeftijd, boolean a, boolean b, boolean c, boolean d, boolean e) {}

    private static Arbitrary<Feiten> facts() {
        return Combinators.combine(Arbitraries.integers().between(0, 60), yesNo(), yesNo(), yesNo(), yesNo(), yesNo())
                .as(Feiten::new);
    }

    @Provide
    Arbitrary<Paar<Extrakostenvraag>> extras() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(Leveringsvorm.MPT, Leveringsvorm.PGB),
                        euros(60_000),
                        Arbitraries.integers().between(0, 2_500),
                        facts(),
                        Arbitraries.of(Extrakostentekst.class),
                        readings(Extrakostentekst.LEZINGEN),
                        Arbitraries.integers().between(0, 1_023))
                .as((dag, vorm, basis, honderdsten, f, tekst, lezing, m) -> new Paar<>(
                        extra(dag, vorm, basis, honderdsten, f, tekst, lezing, -1),
                        extra(dag, vorm, basis, honderdsten, f, tekst, lezing, m)));
    }

    private static Extrakostenvraag extra(
            LocalDate dag,
            Leveringsvorm vorm,
            Bedrag basis,
            int honderdsten,
            Feiten f,
            Extrakostentekst tekst,
            Leeswijze lezing,
            int m) {
        return new Extrakostenvraag(
                dag,
                vorm,
                keep(m, 0, basis),
                keep(m, 1, Percentage.of(BigDecimal.valueOf(honderdsten, 2))),
                keep(m, 2, Bedrag.ofCenten(honderdsten * 100L)),
                new Extrakostenvraag.Client(
                        keep(m, 3, f.leeftijd()),
                        keep(m, 4, f.a()),
                        keep(m, 5, f.b()),
                        keep(m, 6, f.c()),
                        keep(m, 7, f.d()),
                        keep(m, 8, f.e())),
                keep(m, 9, tekst),
                lezing);
    }

    @Provide
    Arbitrary<Paar<Logeeropvangvraag>> stays() {
        return Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 400).optional(),
                        Arbitraries.integers().between(0, 170),
                        Arbitraries.of(Logeertekst.class),
                        readings(Logeertekst.LEZINGEN),
                        masks())
                .as((dag, ervoor, erna, gebruikt, tekst, lezing, m) -> {
                    LocalDate van = dag.minusDays(ervoor);
                    Optional<LocalDate> tot = erna.map(dag::plusDays);
                    return new Paar<>(
                            new Logeeropvangvraag(dag, van, tot, Optional.of(gebruikt), Optional.of(tekst), lezing),
                            new Logeeropvangvraag(dag, van, tot, keep(m, 0, gebruikt), keep(m, 1, tekst), lezing));
                });
    }

    @Provide
    Arbitrary<Paar<Overbruggingsvraag>> bridges() {
        return Combinators.combine(
                        days(),
                        yesNo(),
                        Arbitraries.integers().between(0, 300).optional(),
                        yesNo(),
                        Arbitraries.of(Overbruggingstekst.class),
                        readings(Overbruggingstekst.LEZINGEN),
                        masks())
                .as((start, goed, duur, zicht, tekst, lezing, m) -> new Paar<>(
                        new Overbruggingsvraag(
                                start,
                                Optional.of(goed),
                                duur.map(start::plusDays),
                                Optional.of(zicht),
                                Optional.of(tekst),
                                lezing),
                        new Overbruggingsvraag(
                                start,
                                keep(m, 0, goed),
                                duur.map(start::plusDays),
                                keep(m, 1, zicht),
                                keep(m, 2, tekst),
                                lezing)));
    }

    private static Arbitrary<Deelprestatie.Activiteit> activities() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 400_000),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 12))
                .as((uren, begeleiders, clienten) ->
                        new Deelprestatie.Activiteit(new Uren(Breuk.of(uren, 10_000)), begeleiders, clienten));
    }

    @Provide
    Arbitrary<List<Deelprestatie>> parts() {
        Arbitrary<Bedrag> tarieven =
                Arbitraries.longs().between(0, 1_000_000).map(n -> Bedrag.of(BigDecimal.valueOf(n, 4)));
        return Combinators.combine(
                        tarieven.list().ofSize(3),
                        activities().list().ofMaxSize(4).list().ofSize(3),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.randomValue(r -> r))
                .as((tarief, plan, aantal, dobbel) -> {
                    List<Deelprestatie> delen = new ArrayList<>();
                    for (int i = 0; i < aantal; i++) {
                        delen.add(new Deelprestatie(SOORTEN.get(i), Optional.of(tarief.get(i)), plan.get(i)));
                    }
                    Collections.shuffle(delen, dobbel);
                    return delen;
                });
    }

    @Provide
    Arbitrary<Paar<Meerzorg2016vraag>> tariffs() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(0, 365)
                                .map(d -> LocalDate.of(2016, 1, 1).plusDays(d)),
                        parts(),
                        Arbitraries.of(Meerzorgdag.Situatie.class),
                        Arbitraries.integers().between(1, 120),
                        facts(),
                        readings(Meerzorg2016vraag.LEESWIJZE),
                        masks())
                .as((dag, delen, situatie, nummer, f, lezing, m) -> new Paar<>(
                        tariff(dag, delen, situatie, nummer, f, lezing, -1),
                        tariff(dag, delen, situatie, nummer, f, lezing, m)));
    }

    private static Meerzorg2016vraag tariff(
            LocalDate dag,
            List<Deelprestatie> delen,
            Meerzorgdag.Situatie situatie,
            int nummer,
            Feiten f,
            Leeswijze lezing,
            int m) {
        List<Deelprestatie> gekozen = delen.stream()
                .map(d -> new Deelprestatie(d.soort(), keep(m, 6, d.tarief().orElseThrow()), d.activiteiten()))
                .toList();
        return new Meerzorg2016vraag(
                dag,
                gekozen,
                new Meerzorgdag(
                        situatie,
                        keep(m, 0, nummer),
                        keep(m, 1, f.leeftijd()),
                        keep(m, 2, f.leeftijd() + 10),
                        keep(m, 3, f.a()),
                        keep(m, 4, f.b())),
                keep(m, 5, f.c() && f.d() && f.e()),
                lezing);
    }

    @Provide
    Arbitrary<Paar<Meerzorgtoegangvraag>> rights() {
        Arbitrary<Uren> uren = Arbitraries.longs().between(1, 400_000).map(n -> new Uren(Breuk.of(n, 10_000)));
        return Combinators.combine(
                        days(),
                        Arbitraries.of(
                                Zorgprofiel.VV7, Zorgprofiel.VG5, Zorgprofiel.VG8, Zorgprofiel.VV5, Zorgprofiel.GGZ4W),
                        Arbitraries.of(Leveringsvorm.class),
                        Arbitraries.of(Zorgbehoefte.class).list().ofMaxSize(2),
                        uren.list().ofSize(2),
                        facts(),
                        Combinators.combine(Arbitraries.of(Meerzorgtekst.class), readings(Meerzorgtekst.LEZINGEN))
                                .as(TekstEnLezing::new),
                        Arbitraries.integers().between(0, 511))
                .as((dag, profiel, vorm, behoeften, u, f, t, m) -> new Paar<>(
                        right(dag, profiel, vorm, behoeften, u, f, t, -1),
                        right(dag, profiel, vorm, behoeften, u, f, t, m)));
    }

    private record TekstEnLezing(Meerzorgtekst tekst, Leeswijze lezing) {}

    private static Meerzorgtoegangvraag right(
            LocalDate dag,
            Zorgprofiel profiel,
            Leveringsvorm vorm,
            List<Zorgbehoefte> behoeften,
            List<Uren> u,
            Feiten f,
            TekstEnLezing t,
            int m) {
        return new Meerzorgtoegangvraag(
                dag,
                profiel,
                vorm,
                behoeften,
                new Meerzorgtoegangvraag.Zorguren(keep(m, 0, u.get(0)), keep(m, 1, u.get(1))),
                new Meerzorgtoegangvraag.Client(
                        keep(m, 2, f.a()),
                        keep(m, 3, f.leeftijd()),
                        keep(m, 4, f.b()),
                        keep(m, 5, f.c()),
                        keep(m, 6, f.d()),
                        keep(m, 7, f.e())),
                keep(m, 8, t.tekst()),
                t.lezing());
    }

    // ------------------------------------------------------------------------------------------------- for all of them

    /** What is told lies inside what was answered without it, and filling a hole by one of its cases never widens. */
    private static <V extends Vraag<V>, T extends Comparable<? super T>> void holds(
            Berekening<V, T> berekening, Paar<V> paar) {
        Omhulling<T> geheel = berekening.hull(paar.open());
        Antwoord<T> heel = berekening.calculate(paar.heel(), Spoor.UIT);
        if (isPossible(paar.heel(), paar.open())) {
            assertThat(geheel.contains(berekening.hull(paar.heel())))
                    .as("%s in %s of %s", heel, geheel, paar.open())
                    .isTrue();
        }
        assertThat(berekening.explain(paar.heel()).antwoord()).isEqualTo(heel);
        for (Gat<?> gat : paar.open().gaten()) {
            for (V smaller : Rekenproef.filled(paar.open(), gat)) {
                assertThat(geheel.contains(berekening.hull(smaller)))
                        .as("%s filled in %s", gat.feit(), paar.open())
                        .isTrue();
            }
        }
        roundTrips(paar.open());
    }

    /** The text that was told may be one that the hole between two texts does not know. */
    private static <V extends Vraag<V>> boolean isPossible(V heel, V open) {
        String verteld = written(heel);
        return open.gaten().stream()
                .filter(g -> g.feit().equals(Standen.TEKST))
                .allMatch(g -> g.domein().cases().stream()
                        .anyMatch(t -> verteld.contains("\"tekst\":\"" + Thuiswoorden.of((Enum<?>) t) + "\"")));
    }

    @SuppressWarnings("unchecked") // the entry is that of the class of the question
    private static <V extends Vraag<V>> Inschrijving<V, ?> entry(V vraag) {
        return (Inschrijving<V, ?>) INSCHRIJVINGEN.stream()
                .filter(i -> i.vraagtype().equals(vraag.getClass()))
                .findFirst()
                .orElseThrow();
    }

    private static <V extends Vraag<V>> String written(V vraag) {
        return JsonWriter.compact(entry(vraag).vorm().write(vraag));
    }

    private static <V extends Vraag<V>> void roundTrips(V vraag) {
        String json = written(vraag);
        // a text that is told of a day of which the text is known is refused by the reader
        if (!json.contains("\"tekst\"")) {
            assertThat(entry(vraag).read("terug", json.getBytes(UTF_8))).isEqualTo(vraag);
        }
    }

    @Property(tries = 300)
    void whatIsToldOfACeilingLiesInsideTheAnswer(@ForAll("ceilings") Paar<Mptplafondvraag> paar) {
        holds(PLAFOND, paar);
    }

    @Property(tries = 300)
    void whatIsToldOfAPgbLiesInsideTheAnswer(@ForAll("budgets") Paar<Pgbnaastmptvraag> paar) {
        holds(PGB, paar);
    }

    @Property(tries = 300)
    void whatIsToldOfPartTimeStayLiesInsideTheAnswer(@ForAll("parttimes") Paar<Deeltijdbudgetvraag> paar) {
        holds(DEELTIJD, paar);
    }

    @Property(tries = 300)
    void whatIsToldOfExtraCostsLiesInsideTheAnswer(@ForAll("extras") Paar<Extrakostenvraag> paar) {
        holds(EXTRA, paar);
    }

    @Property(tries = 300)
    void whatIsToldOfRespiteStayLiesInsideTheAnswer(@ForAll("stays") Paar<Logeeropvangvraag> paar) {
        holds(LOGEREN, paar);
    }

    @Property(tries = 300)
    void whatIsToldOfBridgingLiesInsideTheAnswer(@ForAll("bridges") Paar<Overbruggingsvraag> paar) {
        holds(OVERBRUGGING, paar);
    }

    @Property(tries = 300)
    void whatIsToldOfATariffLiesInsideTheAnswer(@ForAll("tariffs") Paar<Meerzorg2016vraag> paar) {
        holds(MEERZORG, paar);
    }

    @Property(tries = 150)
    void whatIsToldOfARightLiesInsideTheAnswer(@ForAll("rights") Paar<Meerzorgtoegangvraag> paar) {
        holds(TOEGANG, paar);
    }

    // ------------------------------------------------------------------------------------------------- one by one

    @Property
    void theRoomIsNeverAboveTheCeilingAndMoreCostsNeverGiveMore(
            @ForAll("ceilings") Paar<Mptplafondvraag> paar, @ForAll @IntRange(max = 1_000_000) int erbij) {
        Mptplafondvraag vraag = paar.heel();
        Optional<Bedrag> ruimte = PLAFOND.calculate(vraag, Spoor.UIT).waarde();
        List<Zorgmodule> meer = new ArrayList<>(vraag.modules());
        meer.add(new Zorgmodule(Modulesoort.VERPLEGING, Bedrag.ofCenten(erbij)));
        Mptplafondvraag duurder =
                new Mptplafondvraag(vraag.dag(), vraag.pgb(), meer, vraag.pgbNaast(), vraag.tekst(), vraag.leeswijze());
        Optional<Bedrag> minder = PLAFOND.calculate(duurder, Spoor.UIT).waarde();

        ruimte.ifPresent(r ->
                assertThat(r).isBetween(Bedrag.NUL, vraag.pgb().orElseThrow().minus(vraag.pgbNaast())));
        minder.ifPresent(m -> assertThat(m).isEqualTo(ruimte.orElseThrow().minus(Bedrag.ofCenten(erbij))));
        if (ruimte.isEmpty()) {
            assertThat(minder).isEmpty();
        }
    }

    @Property
    void theOrderOfTheModulesDoesNotMatter(@ForAll("ceilings") Paar<Mptplafondvraag> paar, @ForAll Random dobbel) {
        Mptplafondvraag vraag = paar.heel();
        List<Zorgmodule> anders = new ArrayList<>(vraag.modules());
        Collections.shuffle(anders, dobbel);
        assertThat(PLAFOND.calculate(
                        new Mptplafondvraag(
                                vraag.dag(), vraag.pgb(), anders, vraag.pgbNaast(), vraag.tekst(), vraag.leeswijze()),
                        Spoor.UIT))
                .isEqualTo(PLAFOND.calculate(vraag, Spoor.UIT));
    }

    @Property
    void thePgbBesideAnMptJustFitsUnderItsCeiling(@ForAll("budgets") Paar<Pgbnaastmptvraag> paar) {
        Pgbnaastmptvraag vraag = paar.heel();
        Optional<Bedrag> pgb = PGB.calculate(vraag, Spoor.UIT).waarde();
        Mptplafondvraag zonder = new Mptplafondvraag(
                vraag.dag(), vraag.basis(), vraag.modules(), Bedrag.NUL, vraag.tekst(), vraag.leeswijze());
        Optional<Bedrag> ruimte = PLAFOND.calculate(zonder, Spoor.UIT).waarde();

        assertThat(pgb.isPresent()).isEqualTo(ruimte.isPresent());
        pgb.ifPresent(p -> assertThat(p).isBetween(Bedrag.NUL, ruimte.orElseThrow()));
        if (vraag.verlaging().signum() == 0) {
            assertThat(pgb).isEqualTo(ruimte);
        }
    }

    @Property
    void partOfTheNightsIsPartOfTheAmount(
            @ForAll @IntRange(max = 100_000_000) int centen, @ForAll @IntRange(max = 13) int thuis) {
        Bedrag bedrag = Bedrag.ofCenten(centen);
        assertThat(Deeltijdbudget.proRata(bedrag, 0)).isEqualTo(Breuk.NUL);
        assertThat(Deeltijdbudget.proRata(bedrag, 14)).isEqualTo(bedrag.toBreuk());
        assertThat(Deeltijdbudget.proRata(bedrag, thuis).plus(Deeltijdbudget.proRata(bedrag, 14 - thuis)))
                .isEqualTo(bedrag.toBreuk());
        assertThat(Deeltijdbudget.proRata(bedrag, thuis))
                .isLessThanOrEqualTo(Deeltijdbudget.proRata(bedrag, thuis + 1));
    }

    @Property
    void moreNightsInTheInstitutionNeverGiveMore(
            @ForAll @IntRange(max = 100_000_000) int centen, @ForAll @IntRange(max = 1_000_000) int groep) {
        LocalDate dag = LocalDate.of(2024, 6, 1);
        Bedrag vorig = Bedrag.ofCenten(centen).plus(Bedrag.ofCenten(groep));
        for (int etmalen = 7; etmalen <= 9; etmalen++) {
            Bedrag nu = DEELTIJD.calculate(
                            Deeltijdbudgetvraag.of(dag, etmalen, Bedrag.ofCenten(centen), Bedrag.ofCenten(groep)),
                            Spoor.UIT)
                    .waarde()
                    .orElseThrow();
            assertThat(nu).isBetween(Bedrag.ofCenten(groep), vorig);
            assertThat(nu.toBigDecimal().scale()).isLessThanOrEqualTo(2);
            vorig = nu;
        }
    }

    @Property
    void theIncreaseIsNeverMoreThanAQuarterUnlessItIsPalliative(@ForAll("extras") Paar<Extrakostenvraag> paar) {
        Extrakostenvraag vraag = paar.heel();
        Bedrag basis = vraag.basis().orElseThrow();
        EXTRA.calculate(vraag, Spoor.UIT).waarde().ifPresent(bedrag -> {
            assertThat(bedrag).isGreaterThanOrEqualTo(basis);
            if (!vraag.client().palliatief().orElseThrow()) {
                assertThat(bedrag.times(4)).isLessThanOrEqualTo(basis.times(5));
            }
        });
    }

    @Property
    void moreWeeksNeverGiveFewerNights(
            @ForAll("stays") Paar<Logeeropvangvraag> paar, @ForAll @IntRange(max = 60) int eerder) {
        Logeeropvangvraag vraag = paar.heel();
        Logeeropvangvraag langer = new Logeeropvangvraag(
                vraag.dag(),
                vraag.van().minusDays(eerder),
                vraag.tot().map(t -> t.plusDays(eerder)),
                vraag.gebruikt(),
                vraag.tekst(),
                vraag.leeswijze());
        for (Logeertekst tekst : Logeertekst.values()) {
            long nu = vraag.maximum(tekst, vraag.leeswijze());
            assertThat(nu).isBetween(0L, tekst.perJaar());
            assertThat(langer.maximum(tekst, vraag.leeswijze())).isGreaterThanOrEqualTo(nu);
            long hele = vraag.maximum(tekst, vraag.leeswijze().choose(Logeertekst.WEKEN, Logeertekst.HELE));
            long begonnen = vraag.maximum(tekst, vraag.leeswijze().choose(Logeertekst.WEKEN, Logeertekst.BEGONNEN));
            assertThat(vraag.maximum(tekst, vraag.leeswijze().choose(Logeertekst.WEKEN, Logeertekst.NAAR_RATO)))
                    .isBetween(hele, begonnen);
        }
    }

    @Property
    void aBridgeIsThirteenWeeksOrTheExtension(@ForAll("bridges") Paar<Overbruggingsvraag> paar) {
        Overbruggingsvraag vraag = paar.heel();
        OVERBRUGGING.calculate(vraag, Spoor.UIT).waarde().ifPresent(einde -> {
            long dagen = ChronoUnit.DAYS.between(vraag.start(), einde) + 1;
            assertThat(dagen).isGreaterThanOrEqualTo(91);
            if (dagen > 91) {
                assertThat(vraag.verlengdTot()).contains(einde);
                assertThat(vraag.zicht()).contains(true);
            }
        });
    }

    @Property
    void aTariffIsTheExactAmountRoundedStepByStep(@ForAll("parts") List<Deelprestatie> delen) {
        LocalDate dag = LocalDate.of(2016, 6, 1);
        Bedrag perDag = MEERZORG.calculate(Meerzorg2016vraag.of(dag, delen), Spoor.UIT)
                .waarde()
                .orElseThrow();
        BigDecimal week = BigDecimal.ZERO;
        for (Deelprestatie deel : delen) {
            BigDecimal uren = new BigDecimal(deel.uren().getal().teller())
                    .divide(new BigDecimal(deel.uren().getal().noemer()), 2, RoundingMode.HALF_UP);
            BigDecimal tarief = deel.tarief().orElseThrow().toBigDecimal().setScale(2, RoundingMode.HALF_UP);
            week = week.add(uren.multiply(tarief));
        }
        week = week.setScale(2, RoundingMode.HALF_UP);
        assertThat(perDag).isEqualTo(Bedrag.of(week.divide(BigDecimal.valueOf(7), 2, RoundingMode.HALF_UP)));
    }

    @Property
    void moreHoursOrAHigherTariffNeverGiveLess(
            @ForAll("parts") List<Deelprestatie> delen, @ForAll @IntRange(max = 1_000) int uren) {
        LocalDate dag = LocalDate.of(2016, 6, 1);
        Deelprestatie eerste = delen.get(0);
        List<Deelprestatie.Activiteit> langer = new ArrayList<>(eerste.activiteiten());
        langer.add(new Deelprestatie.Activiteit(new Uren(Breuk.of(uren, 100)), 1, 3));
        List<Deelprestatie> meer = new ArrayList<>(delen);
        Bedrag tarief = eerste.tarief().orElseThrow().plus(Bedrag.ofCenten(uren));
        meer.set(0, new Deelprestatie(eerste.soort(), Optional.of(tarief), langer));
        for (String keuze : List.of("geheel", Meerzorg2016vraag.PER_DEEL)) {
            assertThat(tariffOf(dag, meer, keuze)).isGreaterThanOrEqualTo(tariffOf(dag, delen, keuze));
        }
        // each of at most three parts moves by at most half a cent, the sum by two cents, the day by one
        assertThat(tariffOf(dag, delen, "geheel").minus(tariffOf(dag, delen, Meerzorg2016vraag.PER_DEEL)))
                .isBetween(Bedrag.ofCenten(-1), Bedrag.ofCenten(1));
    }

    private static Bedrag tariffOf(LocalDate dag, List<Deelprestatie> delen, String keuze) {
        Meerzorg2016vraag vraag = new Meerzorg2016vraag(
                dag,
                delen,
                Meerzorgdag.AANWEZIG,
                Optional.of(false),
                Meerzorg2016vraag.LEESWIJZE.choose(Meerzorg2016vraag.SOM, keuze));
        return MEERZORG.calculate(vraag, Spoor.UIT).waarde().orElseThrow();
    }

    @Property
    void moreHoursNeededNeverTakeARightAway(
            @ForAll("rights") Paar<Meerzorgtoegangvraag> paar, @ForAll @IntRange(max = 100) int erbij) {
        Meerzorgtoegangvraag vraag = paar.heel();
        Uren nodig = vraag.uren().nodig().orElseThrow();
        Meerzorgtoegangvraag meer = new Meerzorgtoegangvraag(
                vraag.dag(),
                vraag.profiel(),
                vraag.vorm(),
                vraag.behoeften(),
                new Meerzorgtoegangvraag.Zorguren(
                        Optional.of(nodig.plus(new Uren(Breuk.of(erbij, 1)))),
                        vraag.uren().pakket()),
                vraag.client(),
                vraag.tekst(),
                vraag.leeswijze());
        Optional<Meerzorgrecht> recht = TOEGANG.calculate(vraag, Spoor.UIT).waarde();
        Optional<Meerzorgrecht> dan = TOEGANG.calculate(meer, Spoor.UIT).waarde();

        recht.ifPresent(r -> assertThat(dan.orElseThrow()).isGreaterThanOrEqualTo(r));
    }

    @Property
    void aQuarterMoreIsTestedExactly(@ForAll @IntRange(min = 1, max = 1_000_000) int pakket) {
        Uren inPakket = new Uren(Breuk.of(pakket, 10_000));
        Uren precies = new Uren(Breuk.of(pakket, 8_000));
        Uren netNiet = new Uren(precies.getal().minus(Breuk.of(1, 1_000_000_000)));
        assertThat(Meerzorgtoegang.isQuarterMore(precies, inPakket)).isTrue();
        assertThat(Meerzorgtoegang.isQuarterMore(netNiet, inPakket)).isFalse();
    }
}
