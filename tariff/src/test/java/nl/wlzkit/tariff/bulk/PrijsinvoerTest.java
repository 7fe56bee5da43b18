package nl.wlzkit.tariff.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.TeVeelGevallenException;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a table, with columns or with a line is told. Tariffs and providers are made up. */
class PrijsinvoerTest {
    private static final Prijstabel TABEL =
            Prijstabel.bind(Prijsvoorbeeld.basis(Sector.VV, Map.of(), "nieuweClient", "metBehandeling"));

    private static final Prijsregel GOED = new Prijsregel(
            0,
            Zorgkantoor.CZ,
            LocalDate.of(2024, 3, 1),
            Optional.of(Leveringsvorm.VPT),
            Optional.of(Zorgprofiel.VV5),
            0,
            new Prestatiecode("Z999"),
            1);

    /** The same with Zilveren Kruis, which pays all of the NHC: no range. */
    private static final Prijsregel ZEKER = new Prijsregel(
            0,
            Zorgkantoor.ZILVEREN_KRUIS,
            LocalDate.of(2024, 3, 1),
            Optional.of(Leveringsvorm.VPT),
            Optional.of(Zorgprofiel.VV5),
            0,
            new Prestatiecode("Z999"),
            1);

    // ------------------------------------------------------------------------------------------------ the columns

    @Test
    void allColumnsOfAnotherLengthAreNamedAtOnce() {
        Prijsregels.Builder kolommen = Prijsregels.builder()
                .aanbieder(new int[1])
                .zorgkantoor(new byte[2])
                .dag(new int[4])
                .profiel(new byte[5])
                .feiten(new short[6])
                .prestatie(new int[7])
                .groep(new int[] {0, 2, 3}, 2)
                .aantal(new int[3]);

        OngeldigeInvoerException fout = catchThrowableOfType(OngeldigeInvoerException.class, kolommen::build);

        assertThat(fout.bericht(Taal.EN)).isEqualTo("""
                8 problems in prijsregels:
                  /aanbieder: found 1; expected: 3 values, as many as the column aantal has
                  /zorgkantoor: found 2; expected: 3 values, as many as the column aantal has
                  /dag: found 4; expected: 3 values, as many as the column aantal has
                  /vorm: found 0; expected: 3 values, as many as the column aantal has
                  /profiel: found 5; expected: 3 values, as many as the column aantal has
                  /prestatie: found 7; expected: 3 values, as many as the column aantal has
                  /feiten: found 6; expected: 3 values, as many as the column aantal has
                  /groep/1: found 2; expected: a group, 0 through 1""");
    }

    private static Prijsregels.Builder three() {
        return Prijsvoorbeeld.columns(TABEL, Collections.nCopies(3, GOED));
    }

    @Test
    void aColumnOfGroupsHasALengthAndGroupsThatAre() {
        assertThat(problems(three().groep(new int[] {0, 0}, 1)))
                .containsExactly("/groep: found 2; expected: 3 values, as many as the column aantal has");
        assertThat(problems(three().groep(new int[] {0, 0, -1}, 1)))
                .containsExactly("/groep/2: found -1; expected: a group, 0 through 0");
        assertThat(three().groep(new int[] {6, 0, 6}, 7).build().groepen()).isEqualTo(7);
        assertThat(three().build().groepen()).isEqualTo(1);
        assertThat(three().build().lengte()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_001, Integer.MAX_VALUE})
    void thereAreOneToAMillionGroups(int groepen) {
        assertThat(problems(three().groep(new int[3], groepen)))
                .containsExactly("/groepen: found " + groepen + "; expected: 1 through 1,000,000");
    }

    private static List<String> problems(Prijsregels.Builder kolommen) {
        return catchThrowableOfType(OngeldigeInvoerException.class, kolommen::build).problemen().stream()
                .map(Probleem::toString)
                .toList();
    }

    static Stream<Arguments> outputs() {
        return Stream.of(
                Arguments.of(
                        Prijskolommen.ranges(new long[2], new long[3]), 0, 1, "\"van: 2\": expected room for 3 lines"),
                Arguments.of(
                        Prijskolommen.ranges(new long[3], new long[0]), 0, 1, "\"tot: 0\": expected room for 3 lines"),
                Arguments.of(
                        Prijskolommen.totals().withUitslag(new byte[1]),
                        0,
                        1,
                        "\"uitslag: 1\": expected room for 3 lines"),
                Arguments.of(Prijskolommen.totals(), -1, 1, "\"-1\": expected 0 or more"),
                Arguments.of(Prijskolommen.totals(), 0, 0, "\"0\": expected 1 through 1024 threads"),
                Arguments.of(Prijskolommen.totals(), 0, 1_025, "\"1025\": expected 1 through 1024 threads"));
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void whatCannotBeWrittenIsToldBeforeAnythingIs(Prijskolommen uit, int uitval, int draden, String bericht) {
        Prijsregels regels = three().build();

        assertThatThrownBy(() -> TABEL.price(regels, uit, uitval, draden))
                .isExactlyInstanceOf(OngeldigeWaardeException.class)
                .hasMessage(bericht);
        if (draden == 1) {
            assertThatThrownBy(() -> TABEL.price(regels, uit, uitval))
                    .isExactlyInstanceOf(OngeldigeWaardeException.class)
                    .hasMessage(bericht);
        }
        Stream.of(Optional.ofNullable(uit.van), Optional.ofNullable(uit.tot))
                .flatMap(Optional::stream)
                .forEach(kolom -> assertThat(kolom).containsOnly(new long[kolom.length == 0 ? 0 : 1]));
    }

    /**
     * 95.5 and 0.1 and 1.25 is 96.85 % of 250.00, 242.125, and from nothing through all of 29.55 of NHC and NIC: no one
     * amount. Which line is told does not depend on the threads.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void oneColumnIsNotEnoughForALineWithARange(int draden) {
        List<Prijsregel> lijst = new ArrayList<>(Collections.nCopies(1_000, ZEKER));
        long[] bedrag = new long[1_000];
        TABEL.price(Prijsvoorbeeld.columns(TABEL, lijst).build(), Prijskolommen.exact(bedrag), 0, draden);
        // 96 % of 250.00 and 29.55
        assertThat(bedrag).containsOnly(26_955);
        lijst.set(700, GOED);
        lijst.set(400, GOED);
        lijst.set(999, GOED);

        assertThatThrownBy(() -> TABEL.price(
                        Prijsvoorbeeld.columns(TABEL, lijst).build(), Prijskolommen.exact(bedrag), 0, draden))
                .isExactlyInstanceOf(OngeldigeWaardeException.class)
                .hasMessage("\"24213..27168\": expected one certain amount on every line, or a column tot as well;"
                        + " line 400 has none");
    }

    /** Lines of a billion units of nearly a hundred thousand euros: eleven are more than an amount can be. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void aTotalOutOfRangeIsAnOverflowOnAnyNumberOfThreads(int draden) {
        Prijsregel veel = new Prijsregel(
                0,
                Zorgkantoor.ZILVEREN_KRUIS,
                LocalDate.of(2026, 3, 1),
                Optional.of(Leveringsvorm.VPT),
                Optional.of(Zorgprofiel.VV5),
                0,
                new Prestatiecode("D999"),
                Prijstabel.MEESTE);
        for (int aantal : new int[] {11, 1_000, 100_000}) {
            Prijsregels regels = Prijsvoorbeeld.columns(TABEL, Collections.nCopies(aantal, veel))
                    .build();

            assertThatThrownBy(() -> TABEL.price(regels, Prijskolommen.totals(), 0, draden))
                    .isExactlyInstanceOf(ArithmeticException.class);
        }
        // ten still fit: 96 % of 99,999.9999999999, and half a cent of NHC, to cents 96,000.00
        assertThat(TABEL.price(
                                Prijsvoorbeeld.columns(TABEL, Collections.nCopies(10, veel))
                                        .build(),
                                Prijskolommen.totals(),
                                0,
                                draden)
                        .totaal()
                        .bedrag()
                        .van()
                        .toString())
                .isEqualTo("960000000000000");
    }

    // -------------------------------------------------------------------------------------------------- the lines

    private static Prijsregel with(
            int aanbieder, Zorgkantoor zorgkantoor, LocalDate dag, Leveringsvorm vorm, Zorgprofiel profiel) {
        return new Prijsregel(
                aanbieder,
                zorgkantoor,
                dag,
                Optional.of(vorm),
                Optional.of(profiel),
                0,
                GOED.prestatiecode(),
                GOED.aantal());
    }

    private static Prijsregel with(int feiten, String code, long aantal) {
        return new Prijsregel(
                ZEKER.aanbieder(),
                ZEKER.zorgkantoor(),
                ZEKER.dag(),
                ZEKER.vorm(),
                ZEKER.profiel(),
                feiten,
                new Prestatiecode(code),
                aantal);
    }

    private static final LocalDate DAG = GOED.dag();
    private static final Leveringsvorm VPT = Leveringsvorm.VPT;
    private static final Zorgprofiel VV5 = Zorgprofiel.VV5;

    static Stream<Arguments> wrongLines() {
        String aanbieders = "expected the number of a provider, 0 through 3";
        String feiten = "expected the number of facts, 0 through 8";
        String aantal = "whole number from 0 through 1000000000";
        return Stream.of(
                wrong(with(-1, Zorgkantoor.CZ, DAG, VPT, VV5), Uitslag.ONBEKENDE_AANBIEDER, "\"-1\": " + aanbieders),
                wrong(with(4, Zorgkantoor.CZ, DAG, VPT, VV5), Uitslag.ONBEKENDE_AANBIEDER, "\"4\": " + aanbieders),
                wrong(
                        with(0, Zorgkantoor.FRIESLAND, DAG, VPT, VV5),
                        Uitslag.ONBEKEND_ZORGKANTOOR,
                        "\"Friesland\": expected one of this policy"),
                wrong(
                        with(0, Zorgkantoor.CZ, LocalDate.of(2023, 12, 31), VPT, VV5),
                        Uitslag.BUITEN_BELEID,
                        "2023-12-31"),
                wrong(with(0, Zorgkantoor.CZ, LocalDate.of(2027, 1, 1), VPT, VV5), Uitslag.BUITEN_BELEID, "2027-01-01"),
                wrong(with(0, Zorgkantoor.CZ, LocalDate.MIN, VPT, VV5), Uitslag.BUITEN_BELEID, "-999999999-01-01"),
                wrong(with(0, Zorgkantoor.CZ, LocalDate.MAX, VPT, VV5), Uitslag.BUITEN_BELEID, "+999999999-12-31"),
                wrong(with(0, Zorgkantoor.CZ, DAG, Leveringsvorm.PGB, VV5), Uitslag.ONBEKENDE_VORM, "\"PGB\""),
                wrong(with(0, Zorgkantoor.CZ, DAG, VPT, Zorgprofiel.VG7), Uitslag.ONBEKEND_PROFIEL, "\"7VG\""),
                wrong(with(-1, "Z999", 1), Uitslag.ONBEKENDE_FEITEN, "\"-1\": " + feiten),
                wrong(with(9, "Z999", 1), Uitslag.ONBEKENDE_FEITEN, "\"9\": " + feiten),
                wrong(with(65_536, "Z999", 1), Uitslag.ONBEKENDE_FEITEN, "\"65536\": " + feiten),
                wrong(
                        with(0, "Z998", 1),
                        Uitslag.ONBEKENDE_PRESTATIE,
                        "\"Z998\": expected a product with a maximum tariff of 2024 in fictief.csv"),
                wrong(with(0, "Z999", -1), Uitslag.AANTAL, aantal),
                wrong(with(0, "Z999", 1_000_000_001), Uitslag.AANTAL, aantal),
                wrong(with(0, "Z999", Long.MIN_VALUE), Uitslag.AANTAL, aantal),
                wrong(with(0, "Z999", Long.MAX_VALUE), Uitslag.AANTAL, aantal),
                // whose low 32 bits are the number 1
                wrong(with(0, "Z999", (1L << 32) + 1), Uitslag.AANTAL, aantal));
    }

    private static Arguments wrong(Prijsregel regel, Uitslag uitslag, String bericht) {
        return Arguments.of(regel, uitslag, bericht);
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("wrongLines")
    void aLineThatCannotBePricedSaysWhyAndCannotBeAsked(Prijsregel regel, Uitslag uitslag, String bericht) {
        // what was explained before must not make a wrong line look right
        assertThat(TABEL.priceExplainable(ZEKER).uitleg()).hasSize(1);
        Regelprijs prijs = TABEL.price(regel);

        assertThat(prijs).isEqualTo(new Regelprijs(uitslag, Regelprijs.GEEN, Regelprijs.GEEN));
        assertThat(prijs.bedrag()).isEmpty();
        assertThat(TABEL.priceExplainable(regel).bedrag()).isEmpty();
        assertThatThrownBy(() -> TABEL.vraag(regel))
                .isExactlyInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining(bericht);
        assertThatThrownBy(TABEL.priceExplainable(regel)::uitkomst).isExactlyInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(TABEL.priceExplainable(regel)::uitleg).isExactlyInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void aProductWithoutATariffInTheYearSaysSo() {
        Prijsregel regel = new Prijsregel(
                0,
                Zorgkantoor.CZ,
                LocalDate.of(2025, 1, 1),
                GOED.vorm(),
                GOED.profiel(),
                0,
                new Prestatiecode("G999"),
                1);

        assertThat(TABEL.price(regel)).isEqualTo(new Regelprijs(Uitslag.GEEN_TARIEF, Regelprijs.GEEN, Regelprijs.GEEN));
        assertThatThrownBy(() -> TABEL.vraag(regel))
                .isExactlyInstanceOf(OngeldigeWaardeException.class)
                .hasMessage("\"G999\": expected a product with a maximum tariff of 2025 in fictief.csv");
    }

    @Test
    void noLinesAddUpToNothing() {
        Prijstotalen totalen = TABEL.price(
                Prijsvoorbeeld.columns(TABEL, List.of()).groep(new int[0], 2).build(), Prijskolommen.totals(), 5, 3);

        assertThat(totalen.groepen()).hasSize(2);
        assertThat(totalen.totaal().lengte()).isZero();
        assertThat(totalen.totaal().regels()).isEmpty();
        assertThat(totalen.totaal().bedrag().in(Taal.EN)).isEqualTo("€0.00");
    }

    @Test
    void factsThatAreNoneOfThoseOfLinesAreRefused() {
        assertThatThrownBy(() -> TABEL.feiten(Map.of("technologie", true)))
                .isExactlyInstanceOf(OngeldigeWaardeException.class)
                .hasMessage("\"technologie\": expected only facts of lines: nieuweClient, metBehandeling");
        assertThatThrownBy(() -> TABEL.feiten(Map.of("nieuweClient", true, "vorm", "VPT")))
                .isExactlyInstanceOf(OngeldigeWaardeException.class)
                .hasMessageEndingWith("expected only facts of lines: nieuweClient, metBehandeling");
        assertThatThrownBy(() -> TABEL.feiten(Map.of("nieuweClient", "ja")))
                .isExactlyInstanceOf(OngeldigeWaardeException.class)
                .hasMessage("\"ja\": expected true or false");
    }

    // -------------------------------------------------------------------------------------------------- the basis

    private static Aanbieder unknown() {
        return new Aanbieder("FICTIEF", Optional.empty(), Optional.empty(), Map.of(), Map.of(), List.of());
    }

    @Test
    void everythingThatIsWrongWithABasisIsToldAtOnce() {
        Map<String, String> lezingen = new LinkedHashMap<>();
        lezingen.put("jaarbedrag", "per-jaar");
        lezingen.put("stand", "later");
        lezingen.put("procenten", "relatief");
        lezingen.put("geldigheid", "");

        OngeldigeInvoerException fout = catchThrowableOfType(
                OngeldigeInvoerException.class,
                () -> new Prijsbasis(
                        Tariefbeleid.published(),
                        lezingen,
                        Prijsvoorbeeld.TARIEVEN,
                        Map.of(),
                        List.of(
                                "nieuweClient",
                                "monitor",
                                "nieuweClient",
                                "vorm",
                                "profiel",
                                "prestatie",
                                "bewegingen")));

        assertThat(fout.bron()).isEqualTo("prijstabel");
        assertThat(fout.problemen())
                .extracting(p -> p.pointer() + ": " + p.waarde())
                .containsExactly(
                        "/aanbieders: ",
                        "/lezingen/jaarbedrag: \"jaarbedrag\"",
                        "/lezingen/stand: \"stand=later\"",
                        "/lezingen/geldigheid: \"geldigheid=\"",
                        "/regelfeiten/1: monitor",
                        "/regelfeiten/2: nieuweClient",
                        "/regelfeiten/3: vorm",
                        "/regelfeiten/4: profiel",
                        "/regelfeiten/5: prestatie");
        assertThat(fout.problemen())
                .extracting(p -> p.verwacht().en().replaceFirst(":.*", ""))
                .containsExactly(
                        "at least one",
                        "a reading of this policy",
                        "one of gepubliceerd, gecorrigeerd",
                        "one of titel, alleen-2024",
                        "every fact once, no form or profile, and no number",
                        "every fact once, no form or profile, and no number",
                        "every fact once, no form or profile, and no number",
                        "every fact once, no form or profile, and no number",
                        "a fact of this policy");
    }

    @Test
    void tooManyFactsOfLinesAreRefused() {
        assertThatThrownBy(() -> Prijstabel.bind(new Prijsbasis(
                        Tariefbeleid.published(),
                        Map.of(),
                        Prijsvoorbeeld.TARIEVEN,
                        Prijsvoorbeeld.providers(Sector.VV),
                        yesOrNo(10))))
                .isExactlyInstanceOf(OngeldigeInvoerException.class)
                .hasMessageContaining("/regelfeiten: found 32768; expected: fewer: bind fewer");
    }

    /**
     * A block has 3 periods, 4 forms, 4 classes of profiles and 3^9 facts: 944,784 cells. Providers that tell nothing but
     * their percentage of 2023 differ at DSW only: 60 of them make 6 blocks and 60.
     */
    @Test
    @Timeout(30)
    void tooManyCellsAreRefusedBeforeAnyIsFilled() {
        Map<String, Aanbieder> aanbieders = new LinkedHashMap<>();
        for (int i = 0; i < 60; i++) {
            Map<String, Object> feiten = Map.of("percentage2023", Percentage.of("90." + i));
            aanbieders.put(
                    "fictief " + i,
                    new Aanbieder("FICTIEF", Optional.empty(), Optional.empty(), feiten, Map.of(), List.of()));
        }
        Prijsbasis basis =
                new Prijsbasis(Tariefbeleid.published(), Map.of(), Prijsvoorbeeld.TARIEVEN, aanbieders, yesOrNo(9));

        // the 53rd block is the first that is too much
        assertThatThrownBy(() -> Prijstabel.bind(basis))
                .isExactlyInstanceOf(OngeldigeInvoerException.class)
                .hasMessage("""
                        1 problem in prijstabel:
                          /cellen: found 50073552; expected: fewer: bind fewer providers, facts of lines or products at a\
                         time""");
    }

    private static List<String> yesOrNo(int aantal) {
        return Tariefbeleid.published().feiten().stream()
                .filter(f -> f.domein().cases().equals(List.of(false, true)))
                .limit(aantal)
                .map(f -> f.feit())
                .toList();
    }

    @Test
    void aLineOfWhichTooLittleIsKnownIsNotPriced() {
        Tarieftabel tarieven = Tarieftabel.read("fictief.csv", """
                prestatiecode;jaar;zorgdeel;nhc;nic;eenheid
                Z901;2024;250,00;28,40;0;dag
                Z902;2024;250,00;0;0;dag
                """.getBytes(StandardCharsets.UTF_8));
        Prijstabel tabel = Prijstabel.bind(
                Prijsbasis.of(Tariefbeleid.published(Sector.GZ), tarieven, Map.of("fictief", unknown())));
        Prijsregel regel = new Prijsregel(
                0,
                Zorgkantoor.ZILVEREN_KRUIS,
                LocalDate.of(2024, 7, 1),
                Optional.empty(),
                Optional.empty(),
                0,
                new Prestatiecode("Z901"),
                1);

        assertThat(tabel.price(regel))
                .isEqualTo(new Regelprijs(Uitslag.TE_WEINIG_BEKEND, Regelprijs.GEEN, Regelprijs.GEEN));
        TeVeelGevallenException fout = catchThrowableOfType(
                TeVeelGevallenException.class,
                () -> tabel.priceExplainable(regel).uitkomst());
        // 8 × 5 × 3 of the 2,949,120 cases: the fewest facts after which no more than 65,536 are left
        assertThat(fout.eerst()).containsExactly("prestatie", "profiel", "vorm");
    }
}
