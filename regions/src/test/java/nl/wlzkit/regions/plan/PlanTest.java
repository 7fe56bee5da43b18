package nl.wlzkit.regions.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import org.junit.jupiter.api.Test;

/** What the report says of working together in a region, and what plans of a region tell beside the answer. */
class PlanTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final Opgave OPGAVE = new Opgave(
            "ouderen",
            Sector.VV,
            "ouderen met dementie",
            "verblijf",
            Planeenheid.PLAATSEN,
            List.of(year(2026, 100, 80), year(2027, 110, 80)));

    private static Opgave.Jaarcijfer year(int jaar, int vraag, int aanbod) {
        return new Opgave.Jaarcijfer(jaar, Plangetal.of(vraag), Plangetal.of(aanbod));
    }

    private static Regioplan plan(Maatregel... maatregelen) {
        return new Regioplan(
                Zorgkantoorregio.parse("ZK18"), 2026, 2027, List.of(OPGAVE), List.of(maatregelen), List.of());
    }

    private static Maatregel measure(String naam, int omvang) {
        return Maatregel.of(naam, "ouderen", Plangetal.of(omvang), Planeenheid.PLAATSEN, BEGIN);
    }

    private static Bandbreedte<Hoeveelheid> places(int van, int tot) {
        return new Bandbreedte<>(places(van), places(tot));
    }

    private static Hoeveelheid places(int aantal) {
        return new Hoeveelheid(BigDecimal.valueOf(aantal), Planeenheid.PLAATSEN);
    }

    @Test
    void sixThemesOfWhichThreeCrossDomains() {
        assertThat(Samenwerkingsthema.values()).hasSize(6);
        assertThat(Arrays.stream(Samenwerkingsthema.values()).filter(Samenwerkingsthema::isDomeinoverstijgend))
                .containsExactly(
                        Samenwerkingsthema.LANGER_THUIS,
                        Samenwerkingsthema.PERSONEELSSCHAARSTE,
                        Samenwerkingsthema.INTEGRALE_OUDERENZORG);
    }

    @Test
    void sevenPartnersInTheRegionAndAProviderCanBeAHospital() {
        assertThat(Arrays.stream(Samenwerkingspartner.values()).filter(Samenwerkingspartner::isRegionaal))
                .hasSize(7);
        assertThat(Samenwerkingspartner.ZORGAANBIEDER.isBuitenWlz()).isEqualTo(Oordeel.TE_BEOORDELEN);
        assertThat(Samenwerkingspartner.GEMEENTE.isBuitenWlz()).isEqualTo(Oordeel.VOLDOET);
        assertThat(Samenwerkingspartner.NZA.in(Taal.NL)).isEqualTo("de NZa");
    }

    @Test
    void sevenFactorsHelpAndSixHinder() {
        assertThat(Succesfactor.values()).hasSize(13);
        assertThat(Arrays.stream(Succesfactor.values()).filter(Succesfactor::isSucces))
                .hasSize(7);
        assertThat(Regiovisievorm.values()).hasSize(3);
    }

    @Test
    void theLinesTellTheFirstYearAndHowFarTheMeasuresAre() {
        Regioplan plan = plan(
                measure("a", 20).with(Maatregelstatus.GEREALISEERD),
                measure("b", 4).with(Maatregelstatus.ONDERWEG));
        Planstand stand = Planstand.of(plan, Scenario.OPEN, Planstand.LEZINGEN);

        assertThat(stand.firstOpen("ouderen")).map(Jaarstand::jaar).contains(2027);
        Jaarstand eerste = stand.regels().get(0);
        assertThat(eerste.gerealiseerd()).isEqualTo(places(20, 20));
        assertThat(eerste.lopend()).isEqualTo(places(24, 24));
        assertThat(eerste.over()).isEqualTo(places(4, 4));
        assertThat(eerste.canBeOpen()).isFalse();
        assertThat(stand.regels().get(1).ontbreekt()).isEqualTo(places(6, 6));
        assertThat(stand.dubbel()).isEmpty();
    }

    @Test
    void progressIsToldByMeasureAndYear() {
        Regioplan plan = plan(measure("a", 20)
                .with(Maatregelstatus.ONDERWEG)
                .with(new Maatregel.Realisatie(LocalDate.of(2027, 3, 1), BigDecimal.valueOf(12))));
        Planvoortgang voortgang = Planvoortgang.of(Evaluatievraag.of(plan, LocalDate.of(2027, 6, 30)));

        assertThat(voortgang.regels())
                .extracting(Planvoortgang.Regel::dag)
                .containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 6, 30));
        assertThat(voortgang.regels().get(0).rest()).isEqualTo(places(0, 20));
        assertThat(voortgang.regels().get(1).rest()).isEqualTo(places(8, 8));
    }

    @Test
    void whatAPlanLacksIsNamedWithWhere() {
        Maatregel zonder = measure("a", 20);
        Volledigheidsvraag vraag = new Volledigheidsvraag(
                plan(zonder),
                Map.of(
                        Planonderdeel.KWALITATIEF_BEELD, true,
                        Planonderdeel.MET_PARTNERS, true,
                        Planonderdeel.IN_INKOOPBELEID, true,
                        Planonderdeel.IN_CONTRACTEN, true,
                        Planonderdeel.MONITORING, true));

        assertThat(Regioplanvolledigheid.missing(vraag))
                .containsExactly(
                        new Regioplanvolledigheid.Ontbrekend(Planonderdeel.PARTIJEN, List.of("a")),
                        new Regioplanvolledigheid.Ontbrekend(Planonderdeel.EVALUATIE, List.of()));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Volledigheidsvraag(plan(), Map.of(Planonderdeel.CIJFERS, true)));
    }

    @Test
    void everyProblemOfAPlanIsToldAtOnce() {
        String json = "{\"plan\":{\"regio\":\"ZK99\",\"van\":2026,\"tot\":2026,\"opgaven\":[{\"naam\":\"o\","
                + "\"sector\":\"VV\",\"doelgroep\":\" \",\"zorg\":\"x\",\"eenheid\":\"PLAATSEN\","
                + "\"jaren\":[{\"jaar\":2026,\"vraag\":{\"van\":9,\"tot\":5}}]}],"
                + "\"maatregelen\":[{\"naam\":\"a\"}]}}";
        OngeldigeInvoerException fout = catchThrowableOfType(
                OngeldigeInvoerException.class, () -> adding().read("plan.json", json.getBytes(UTF_8)));

        assertThat(fout.problemen())
                .extracting(p -> p.pointer())
                .contains(
                        "/plan/regio",
                        "/plan/opgaven/0/doelgroep",
                        "/plan/opgaven/0/jaren/0/vraag",
                        "/plan/maatregelen/0");
    }

    @Test
    void partsThatDoNotFitAreAllTold() {
        String json = "{\"plan\":{\"regio\":\"ZK18\",\"van\":2026,\"tot\":2025,\"opgaven\":[],"
                + "\"maatregelen\":[{\"naam\":\"a\",\"soort\":\"ACTIE\",\"opgave\":\"weg\",\"wat\":\"w\","
                + "\"eenheid\":\"FTE\",\"status\":\"GEPLAND\",\"uitwerkingVan\":\"b\"}]}}";
        OngeldigeInvoerException fout = catchThrowableOfType(
                OngeldigeInvoerException.class, () -> adding().read("plan.json", json.getBytes(UTF_8)));

        assertThat(fout.problemen())
                .extracting(p -> p.pointer())
                .containsExactlyInAnyOrder(
                        "/plan/tot", "/plan/maatregelen/0/opgave", "/plan/maatregelen/0/uitwerkingVan");
    }

    private static Inschrijving<?, ?> adding() {
        return new Planberekeningen()
                .berekeningen().stream()
                        .filter(i -> i.naam().equals("regioplan-sluitend"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aWrongValueCannotExist() {
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> Plangetal.of(-1));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Plangetal.of(new BigDecimal("0.001")));
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> measure("x".repeat(201), 1));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> plan(measure("a", 1), measure("a", 2)));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Tekortvraag.of(plan(), "ouderen", 2030));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Evaluatiemoment(LocalDate.of(1999, 1, 1), Optional.empty()));
        List<Maatregel> veel = new ArrayList<>();
        for (int i = 0; i <= 100; i++) {
            veel.add(measure("m" + i, 1));
        }
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> plan(veel.toArray(Maatregel[]::new)));
    }

    @Test
    void numbersAreWrittenInOneWay() {
        assertThat(new Hoeveelheid(new BigDecimal("1E+2"), Planeenheid.CLIENTEN))
                .isEqualTo(new Hoeveelheid(new BigDecimal("100.00"), Planeenheid.CLIENTEN))
                .hasToString("100 CLIENTEN");
        assertThat(new Hoeveelheid(new BigDecimal("2.50"), Planeenheid.FTE).in(Taal.NL))
                .isEqualTo("2,5 fte");
        assertThat(new Plangetal(BigDecimal.ONE, BigDecimal.TEN).in(Taal.EN)).isEqualTo("1 – 10");
        assertThat(Plangetal.ONBEKEND.isBekend()).isFalse();
    }

    @Test
    void aPlanOfItsLargestSizeIsAddedUpAtOnce() {
        List<Opgave> opgaven = new ArrayList<>();
        List<Maatregel> maatregelen = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            opgaven.add(new Opgave("o" + i, Sector.VV, "groep " + i, "zorg", Planeenheid.PLAATSEN, List.of()));
            Maatregel maatregel = Maatregel.of("m" + (1000 + i), "o0", Plangetal.of(1), Planeenheid.PLAATSEN, BEGIN);
            maatregelen.add(i == 0 ? maatregel : maatregel.elaborating("m" + (999 + i)));
        }
        Regioplan plan = new Regioplan(Zorgkantoorregio.parse("ZK18"), 2026, 2055, opgaven, maatregelen, List.of());

        assertThat(new Regioplansluiting().hull(Sluitvraag.of(plan)).waarde()).contains(new Bandbreedte<>(0, 3000));
    }
}
