package nl.wlzkit.quality.procurement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.party.Zorgaanbiedercategorie;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.quality.procurement.Figuur2rij.Plan;
import nl.wlzkit.quality.procurement.Figuur2rij.Zelfanalyse;
import nl.wlzkit.quality.procurement.Inkoopprocesvraag.Gebeurtenis;
import nl.wlzkit.quality.procurement.Tijdigheid.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the answers to the questions of purchasing tell beside the verdict, and what is refused. */
class InkoopTest {
    private static List<String> codes(List<Eis> eisen) {
        return eisen.stream().map(Eis::code).toList();
    }

    private static Bevindingen documents(Zorgaanbiedercategorie categorie, Map<String, Boolean> bewijs) {
        return new Documententoets().findings(new Documentenvraag(categorie, bewijs));
    }

    @Test
    void theNumberOfDocumentsFollowsFromTheCategory() {
        Map<String, Boolean> geen = Map.of("MEERJARIG", true, "GEWIJZIGD", false, "WIL_OPSLAG", false);
        assertThat(codes(documents(Zorgaanbiedercategorie.CATEGORIE_1, geen).vereist()))
                .containsExactly("INSTEMMINGSVERKLARING");
        assertThat(documents(Zorgaanbiedercategorie.CATEGORIE_2, geen).vereist())
                .hasSize(2);
        assertThat(documents(Zorgaanbiedercategorie.CATEGORIE_3, geen).vereist())
                .hasSize(4);
        assertThat(documents(Zorgaanbiedercategorie.GEEN_CATEGORIE, geen).vereist())
                .isEmpty();
        assertThat(documents(Zorgaanbiedercategorie.CATEGORIE_2, Map.of("GEWIJZIGD", true, "WIL_OPSLAG", false))
                        .vereist())
                .hasSize(3);
        assertThat(documents(
                                Zorgaanbiedercategorie.CATEGORIE_2,
                                Map.of("GEWIJZIGD", false, "WIL_OPSLAG", true, "ZELFANALYSE_2016", true))
                        .vereist())
                .hasSize(4);
        assertThat(codes(documents(
                                Zorgaanbiedercategorie.CATEGORIE_3,
                                Map.of(
                                        "WIL_OPSLAG",
                                        false,
                                        "BESTUURSVERKLARING",
                                        true,
                                        "BIJLAGE_5_BEWIJSSTUKKEN",
                                        true,
                                        "ONDERNEMINGSPLAN",
                                        true,
                                        "VRAGENLIJST_CIBG_IGZ",
                                        false))
                        .ontbreekt()))
                .containsExactly("VRAGENLIJST_CIBG_IGZ");
    }

    private static Zelfanalysevraag analysis(Map<Kwaliteitsthema, Map<String, Boolean>> themas, boolean genoemd) {
        return new Zelfanalysevraag(
                Zelfanalysevariant.VOLLEDIG,
                themas,
                Map.of("EIGEN_FORMAT", false, "CLIENTERVARINGEN", true, "PLANTHEMAS_GENOEMD", genoemd),
                Zelfanalysevraag.LEZINGEN);
    }

    @Test
    void aZelfanalyseHasThirtyElements() {
        Map<Kwaliteitsthema, Map<String, Boolean>> themas = new EnumMap<>(Kwaliteitsthema.class);
        for (Kwaliteitsthema thema : Kwaliteitsthema.values()) {
            Map<String, Boolean> elementen = new TreeMap<>();
            Zelfanalysevraag.ELEMENTEN.forEach(e -> elementen.put(e, true));
            themas.put(thema, elementen);
        }
        Zelfanalysetoets toets = new Zelfanalysetoets();
        assertThat(toets.cells(analysis(themas, true)).alle()).hasSize(30);
        assertThat(toets.filled(analysis(themas, true))).isEqualTo(Breuk.EEN);
        assertThat(toets.findings(analysis(themas, true)).oordeel()).isEqualTo(Oordeel.VOLDOET);
        assertThat(codes(toets.findings(analysis(themas, false)).ontbreekt())).containsExactly("PLANTHEMAS_GENOEMD");

        themas.put(
                Kwaliteitsthema.EIGEN_REGIE,
                Map.of("INVULLING", true, "STERKTES", true, "ERVARING", true, "NIVEAU", true, "GEGEVENS", false));
        Zelfanalysevraag vraag = analysis(themas, true);
        assertThat(toets.filled(vraag)).isEqualTo(Breuk.of(29, 30));
        assertThat(codes(toets.findings(vraag).ontbreekt())).containsExactly("EIGEN_REGIE/GEGEVENS");
        assertThat(toets.findings(vraag).ontbreekt().get(0).in(Taal.EN))
                .contains("control")
                .contains("data");
        assertThat(toets.cells(vraag.choose("themas", "subdoelen")).alle()).hasSize(25);
    }

    @Test
    void aPlanTellsWhichResultsAreNew() {
        Ontwikkelplanvraag vraag = new Ontwikkelplanvraag(
                Planstand.DEFINITIEF,
                List.of(new Ontwikkelplanvraag.Afspraak("A", Optional.of("P"), 3)),
                Optional.of(List.of("Q")),
                Optional.of(List.of("R1")),
                Optional.of(List.of("R1", "R2")),
                Map.of());
        Bevindingen b = Inkoopberekeningen.ONTWIKKELPLAN.findings(vraag);
        assertThat(vraag.newResults()).containsExactly("R2");
        assertThat(codes(b.ontbreekt())).containsExactly("BIJLAGEN");
        assertThat(codes(b.nietGevolgd())).containsExactly("HERLEIDBAAR");
        assertThat(b.vereist()).extracting(Eis::groep).doesNotContain("VOORSTEL");
    }

    @Test
    void aPlanMovesOnOneStandAtATime() {
        assertThat(Planstand.VOORSTEL.isFollowedBy(Planstand.DEFINITIEF)).isTrue();
        assertThat(Planstand.DEFINITIEF.isFollowedBy(Planstand.BEVESTIGD)).isTrue();
        assertThat(Planstand.VOORSTEL.isFollowedBy(Planstand.BEVESTIGD)).isFalse();
        assertThat(Planstand.DEFINITIEF.isFollowedBy(Planstand.VOORSTEL)).isFalse();
        for (Planstand naar : Planstand.values()) {
            assertThat(Planstand.BEVESTIGD.isFollowedBy(naar)).isFalse();
        }
    }

    /** Of the eight combinations of term, wish and agreements of an existing provider. */
    @Test
    void figuur2IsSilentOnThreeOfEight() {
        Map<Figuur2rij, Integer> aantal = new EnumMap<>(Figuur2rij.class);
        for (int i = 0; i < 8; i++) {
            Figuur2vraag vraag = new Figuur2vraag(
                    Zorgaanbiedercategorie.CATEGORIE_1,
                    Map.of(
                            "meerjarig", (i & 4) > 0,
                            "wil-2017", (i & 2) > 0,
                            "afspraken-2016", (i & 1) > 0,
                            "zelfanalyse-2016", (i & 1) > 0),
                    Figuur2vraag.LEZINGEN);
            new Figuur2().calculate(vraag, Spoor.UIT).waarde().ifPresent(rij -> aantal.merge(rij, 1, Integer::sum));
        }
        assertThat(aantal)
                .isEqualTo(Map.of(
                        Figuur2rij.RIJ_2, 2,
                        Figuur2rij.RIJ_3, 1,
                        Figuur2rij.RIJ_4, 1,
                        Figuur2rij.RIJ_5, 1,
                        Figuur2rij.NIET_GEREGELD, 3));
        assertThat(Figuur2rij.RIJ_3.zelfanalyse()).isEqualTo(Zelfanalyse.NIEUW_VOLLEDIG);
        assertThat(Figuur2rij.RIJ_3.ontwikkelplan()).isEqualTo(Plan.NIEUW);
    }

    @Test
    void theTimetablesAreComplete() {
        assertThat(Tijdpadstap.of(Tijdpadprocedure.INKOOP_2017)).hasSize(10);
        List<Tijdpadstap> zk = Tijdpadstap.of(Tijdpadprocedure.ZILVEREN_KRUIS_2024);
        assertThat(zk).hasSize(16);
        List<LocalDate> dagen = new ArrayList<>();
        zk.forEach(s -> dagen.add(s.totEnMet().orElseThrow()));
        assertThat(dagen).isSorted();
        assertThat(zk.get(6).grens().orElseThrow()).hasToString("2023-08-04T17:00+02:00");
    }

    /** The terms in days of the policy give the dates of its timetable. */
    @Test
    void theTermsOfZilverenKruisAgreeWithItsTimetable() {
        List<Tijdpadstap> zk = Tijdpadstap.of(Tijdpadprocedure.ZILVEREN_KRUIS_2024);
        assertThat(last(Kortgedingbesluit.BELEID, zk.get(3)))
                .isEqualTo(zk.get(5).totEnMet());
        assertThat(last(Kortgedingbesluit.BEOORDELING, zk.get(7)))
                .isEqualTo(zk.get(8).totEnMet());
        assertThat(last(Kortgedingbesluit.DEFINITIEF, zk.get(10)))
                .isEqualTo(zk.get(12).totEnMet());
        assertThat(Kortgedingbesluit.BELEID.dagen()).isEqualTo(20);
    }

    private static Optional<LocalDate> last(Kortgedingbesluit besluit, Tijdpadstap stap) {
        Kortgedingvraag vraag = new Kortgedingvraag(besluit, stap.totEnMet().orElseThrow());
        return new Kortgedingtermijn().calculate(vraag, Spoor.UIT).waarde();
    }

    @Test
    void aProcessTellsHowFarItIsAndWhereItWentWrong() {
        Inkoopprocesvraag vraag = new Inkoopprocesvraag(
                Inkoopproces.LANDELIJK,
                List.of(
                        new Gebeurtenis("P3", LocalDate.of(2023, 2, 1)),
                        new Gebeurtenis("P1", LocalDate.of(2022, 10, 1)),
                        new Gebeurtenis("P2", LocalDate.of(2022, 12, 1)),
                        new Gebeurtenis("P6", LocalDate.of(2023, 3, 1))),
                Optional.empty());
        Inkoopprocestoets toets = new Inkoopprocestoets();
        assertThat(toets.current(vraag).map(Inkoopstap::code)).contains("P3");
        assertThat(toets.deviations(vraag))
                .singleElement()
                .satisfies(a -> assertThat(a.gebeurtenis().stap()).isEqualTo("P6"));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() ->
                        new Inkoopprocesvraag(Inkoopproces.INKOOP_2017, vraag.gebeurtenissen(), Optional.empty()));
    }

    @Test
    void timelinessIsOrderedAndReads() {
        Tijdigheid vroeg = new Tijdigheid(Stand.TE_VROEG, Duration.ofDays(2));
        Tijdigheid laat = new Tijdigheid(Stand.TE_LAAT, Duration.ofSeconds(90_061));
        assertThat(List.of(vroeg, new Tijdigheid(Stand.TE_VROEG, Duration.ofDays(1)), Tijdigheid.OP_TIJD, laat))
                .isSorted();
        assertThat(laat.in(Taal.NL)).isEqualTo("te laat (1 dag 1 uur 1 minuut 1 seconde)");
        assertThat(vroeg.in(Taal.EN)).isEqualTo("too early (2 days)");
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Tijdigheid(Stand.OP_TIJD, Duration.ofDays(1)));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Tijdigheid(Stand.TE_LAAT, Duration.ZERO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2016-08-01T17:00", "2016-08-01T17:00:00.5Z", "2016-02-30", "2016-08-01T25:00Z", "1999-12-31", ""
            })
    void aMomentWithoutZoneOrThatIsNoneIsRefused(String tekst) {
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> Inkoopmoment.parse(tekst));
    }

    @Test
    void weightsThatDoNotAddUpAreRefused() {
        Map<Beoordelingselement, BigDecimal> half = new EnumMap<>(Beoordelingselement.class);
        for (Beoordelingselement e : Beoordelingselement.values()) {
            half.put(e, new BigDecimal("0.5"));
        }
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Planbeoordelingsvraag(Map.of(), Optional.of(half)));
        assertThat(new Planbeoordelingsvraag(half, Optional.empty()).gaten()).isEmpty();
    }

    /** The national maximum of three points times the score is the indication of the worked examples: 2.00 and 1.98. */
    @Test
    void aScoreTimesTheMaximumIsAnIndication() {
        assertThat(Breuk.of(2, 3).times(Breuk.of(3, 1))).isEqualTo(Breuk.of(2, 1));
        assertThat(Breuk.of(33, 50).times(Breuk.of(3, 1))).isEqualTo(Breuk.of(198, 100));
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        Inschrijving<?, ?> inschrijving = new Inkoopberekeningen()
                .berekeningen().stream()
                        .filter(i -> i.naam().equals("tijdpad-inkoop"))
                        .findFirst()
                        .orElseThrow();
        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(() -> inschrijving.read(
                        "vraag",
                        "{\"procedure\":\"INKOOP\",\"stap\":\"T0\",\"moment\":\"2016-08-01T17:00\"}".getBytes(UTF_8)))
                .satisfies(e -> assertThat(e.problemen())
                        .extracting(p -> p.pointer())
                        .containsExactlyInAnyOrder("/procedure", "/stap", "/moment"));
    }
}
