package nl.wlzkit.core.iwlz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.party.Bsn;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code overtredingen.tsv} says must be found, is found, and nothing else. Each row changes one of the messages beside
 * it, which are right; the codes were worked out from the rules by hand.
 */
class BerichtcontroleTest {
    static Stream<Arguments> rows() {
        return Tabel.read("overtredingen.tsv").stream()
                .map(r -> Arguments.of(
                        r.get("bericht"), r.get("plaats"), r.get("wijziging"), r.get("retourcodes"), r.get("waarom")));
    }

    private static List<Overtreding> check(String bericht, String plaats, String wijziging) {
        return Berichtcontrole.check(
                        Berichten.bericht(Berichten.change(Berichten.document(bericht), plaats, wijziging)))
                .overtredingen();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aw33", "aw35", "aw39", "zk31", "ca317", "ca319"})
    void aRightMessageHasNoViolations(String naam) {
        assertThat(Berichtcontrole.check(Berichten.bericht(naam)).overtredingen())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2} – {4}")
    @MethodSource("rows")
    void whatIsWrongIsFound(String bericht, String plaats, String wijziging, String codes, String waarom) {
        List<String> verwacht = codes.isEmpty() ? List.of() : Arrays.asList(codes.split(" ", -1));
        assertThat(check(bericht, plaats, wijziging))
                .as(waarom)
                .extracting(o -> o.retourcode().orElse(o.regel()))
                .containsExactlyInAnyOrderElementsOf(verwacht);
    }

    @Test
    void everyRuleThatIsCheckedIsFoundByARow() {
        Set<String> gevonden = new TreeSet<>();
        rows().forEach(r -> gevonden.addAll(List.of(((String) r.get()[3]).split(" ", -1))));
        gevonden.remove("");
        assertThat(Controleregel.all().stream().filter(Controleregel::getoetst).map(Controleregel::retourcode))
                .containsAll(gevonden);
        assertThat(gevonden)
                .containsAll(Controleregel.all().stream()
                        .filter(Controleregel::getoetst)
                        .map(Controleregel::retourcode)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        // a code of a list that is not there, with zeros, letters or spaces that are wrong
        "toegewezenZorgzwaartepakketten/0, zzpCode=75, IWLZ-COD163",
        "toegewezenZorgzwaartepakketten/0, soort=9, IWLZ-COD165",
        "toegewezenZorgzwaartepakketten/0, redenIntrekking=0, IWLZ-COD172",
        "toegewezenZorgzwaartepakketten/1, etmalen=4, IWLZ-COD755",
        "toegewezenFuncties/0, functieCode=8O, IWLZ-COD732",
        "stoornissen/0, grondslag=2, IWLZ-COD736",
        "geindiceerdeZorgzwaartepakketten/0, financiering=5, IWLZ-COD998",
        "geindiceerdeZorgzwaartepakketten/0, voorkeurClient=010, IWLZ-COD999",
        // codes that ended before 1 March 2024
        "geindiceerdeZorgzwaartepakketten/0, voorkeurClient=1, IWLZ-COD999",
        "toegewezenZorgzwaartepakketten/0, soort=2, IWLZ-COD165",
    })
    void aCodeThatIsNotOfItsListOrHasEndedIsFound(String plaats, String wijziging, String regel) {
        List<Overtreding> gevonden = check("aw33", "indicatie/" + plaats, wijziging);
        assertThat(gevonden)
                .filteredOn(o -> o.regel().equals(regel))
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.retourcode()).isEmpty();
                    assertThat(o.pointer())
                            .isEqualTo("/clienten/0/indicatie/" + plaats + "/"
                                    + wijziging.substring(0, wijziging.indexOf('=')));
                    assertThat(o.waarde()).isEqualTo(wijziging.substring(wijziging.indexOf('=') + 1));
                });
    }

    @Test
    void aCodeIsCheckedOnTheDateOfTheMessage() {
        // soort 2 has the end date 2018-04-01: whether it holds on that day is open, on the day after it does not
        assertThat(check("zk31", "indicatie/toegewezenZorgzwaartepakketten/0", "soort=2"))
                .extracting(Overtreding::regel)
                .containsExactly("IWLZ-COD165");
        for (String dag : List.of("2018-03-31", "2018-04-01")) {
            var document = Berichten.change(
                    Berichten.document("zk31"), "indicatie/toegewezenZorgzwaartepakketten/0", "soort=2");
            assertThat(Berichtcontrole.check(
                                    Berichten.bericht(Berichten.change(document, "header", "dagtekening=" + dag)))
                            .overtredingen())
                    .extracting(Overtreding::regel)
                    .doesNotContain("IWLZ-COD165");
        }
    }

    @Test
    void senderAndReceiverAreCheckedToo() {
        assertThat(check("aw33", "header", "afzender=5522"))
                .extracting(Overtreding::regel)
                .contains("IWLZ-COD001", "IWLZ-9065");
        assertThat(check("aw35", "header", "ontvanger=501"))
                .extracting(Overtreding::regel)
                .containsExactly("IWLZ-COD001");
        assertThat(check("zk31", "header", "afzender=00000001"))
                .extracting(o -> o.regel() + " " + o.veld())
                .containsExactly("IWLZ-COD001 afzender", "IWLZ-9065 zorgkantoor", "IWLZ-9065 zorgkantoor");
        assertThat(check("zk31", "header", "ontvanger=00000001"))
                .extracting(o -> o.regel() + " " + o.veld())
                .containsExactly("IWLZ-COD001 ontvanger");
    }

    /** Whether an institution belongs to the zorgkantoor that sends takes a list of codes that is not at hand. */
    @Test
    void betweenZorgkantorenTheInstitutionIsNotTheSender() {
        JsonValue document = Berichten.document("aw39");
        document = Berichten.change(document, "header", "afzender=5501; ontvanger=5503");
        assertThat(codes(as(Berichtsoort.ZK39, document))).isEmpty();
    }

    @Test
    void betweenZorgkantorenOnlyAPgbHasAPartOfAPercent() {
        JsonValue pgb = Berichten.document("zk31");
        JsonValue mpt =
                Berichten.change(pgb, "indicatie/toegewezenZorgzwaartepakketten/1", "toewijzingPercentage=4950");
        for (Berichtsoort soort : List.of(Berichtsoort.ZK31, Berichtsoort.ZK33)) {
            assertThat(codes(as(soort, pgb))).isEmpty();
            assertThat(codes(as(soort, mpt))).containsExactly("S130");
        }
    }

    private static Zorgbericht as(Berichtsoort soort, JsonValue document) {
        Zorgbericht bericht = Berichten.bericht(document);
        return new Zorgbericht(soort, bericht.toelichting(), bericht.header(), bericht.clienten());
    }

    private static List<String> codes(Zorgbericht bericht) {
        return Berichtcontrole.check(bericht).overtredingen().stream()
                .map(o -> o.retourcode().orElse(o.regel()))
                .toList();
    }

    private static List<String> codes(JsonValue document) {
        return codes(Berichten.bericht(document));
    }

    // ------------------------------------------------------------------------------------ what takes more than one
    // change

    @Test
    void onlyAnIndicationOfAfterTheFirstOfMarch2007HasAPartnerAsARelation() {
        JsonValue zonder = Berichten.change(Berichten.document("aw33"), "", "relaties=");
        assertThat(codes(Berichten.change(zonder, "indicatie", "afgiftedatum=2007-03-02")))
                .containsExactly("9004");
        assertThat(codes(Berichten.change(zonder, "indicatie", "afgiftedatum=2007-03-01")))
                .isEmpty();
        assertThat(codes(Berichten.change(zonder, "indicatie", "afgiftedatum=")))
                .doesNotContain("9004");
    }

    @Test
    void whoHasOnlyTheStayOfAPartnerNeedsNoGround() {
        String pakketten = "indicatie/geindiceerdeZorgzwaartepakketten/";
        JsonValue document = Berichten.change(
                Berichten.document("aw33"), "indicatie", "geindiceerdeFuncties=; grondslag01=; toegewezenFuncties=");
        JsonValue meer = Berichten.change(document, pakketten + "0", "zzpCode=999");
        assertThat(codes(meer)).containsExactly("D029");
        assertThat(codes(Berichten.change(meer, pakketten + "1", "zzpCode=999")))
                .isEmpty();
    }

    @Test
    void withoutAPgbAFileIsTransferredOnAnyDay() {
        JsonValue document = Berichten.change(
                Berichten.document("zk31"),
                "indicatie/toegewezenZorgzwaartepakketten/0",
                "leveringsvorm=7; toewijzingPercentage=5000; instelling=00000002; coordinatorZorgThuis=00000002");
        assertThat(codes(document)).isEmpty();
        assertThat(codes(Berichten.change(document, "header", "dagtekening=2024-10-31")))
                .isEmpty();
        assertThat(codes(Berichten.change(document, "indicatie", "overdrachtdatum=2025-01-02")))
                .isEmpty();
    }

    @Test
    void whatHasNoKeyIsNotTheSame() {
        JsonValue document = Berichten.change(Berichten.document("aw33"), "relaties/0", "nummer=");
        assertThat(codes(Berichten.change(document, "relaties/1", "nummer="))).containsExactly("0001", "0001");
    }

    @Test
    void theInstitutionsOfARequestCanStandInAnyOrder() {
        String instellingen = "aanvragen/0/aanvraagInstellingen/";
        JsonValue document = Berichten.change(
                Berichten.document("aw39"),
                instellingen + "0",
                "toewijzingIngangsdatum=2024-08-01; toewijzingEinddatum=");
        document = Berichten.change(
                document, instellingen + "1", "toewijzingIngangsdatum=2024-07-01; toewijzingEinddatum=2024-07-31");
        assertThat(codes(document)).isEmpty();
    }

    @Test
    void ofANumberThatIsAbsentThereIsNothingToHide() {
        assertThat(check("aw33", "", "bsn=")).singleElement().satisfies(o -> {
            assertThat(o.retourcode()).contains("0001");
            assertThat(o.waarde()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aw33|''|burgerlijkeStaat=3|S035|een andere waarde dan 3, 6|another value than 3, 6",
                "aw33|indicatie/toegewezenFuncties/0|vervoer=3|S107|een van 1, 2|one of 1, 2",
                "aw35|geleverdeZorgzwaartepakketten/0|leveringsstatus=7|S062|4 (in zorg)|4 (in care)",
                "aw33|''|naamGebruik=5|S050|1, 2, 3 of 4, want er is een partnernaam"
                        + "|1, 2, 3 or 4, because there is a name of a partner",
                "aw39|''|naamGebruik=2|S050|1, want er is geen partnernaam|1, because there is no name of a partner",
                "aw33|indicatie|einddatum=|9014|2026-12-31, de laatste einddatum van de zorgeenheden"
                        + "|2026-12-31, the last end date of the units of care",
                "aw33|indicatie/geindiceerdeZorgzwaartepakketten/1|einddatum=|9014"
                        + "|niets, want een zorgeenheid heeft geen einddatum"
                        + "|nothing, because a unit of care has no end date",
                "ca317|zorgLeveringen/1|klasse=|D071|een waarde, want leveringsvorm is 5 (volledig pakket thuis (vpt))"
                        + "|a value, because leveringsvorm is 5 (full package at home (vpt))",
                "ca317|zorgLeveringen/0|klasse=KE7|D071|niets, want startdatum is 2024-03-04"
                        + "|nothing, because startdatum is 2024-03-04",
                "aw33|indicatie/geindiceerdeFuncties/0|klasse=K7|9010|niets, want de klasse is niet de hoogste (K8)"
                        + "|nothing, because the class is not the highest (K8)",
                "aw33|indicatie/geindiceerdeFuncties/1|opslag=1|9010|niets, want de functie heeft geen klasse"
                        + "|nothing, because the function has no class",
                "aw39|aanvragen/0/aanvraagInstellingen/1|toewijzingIngangsdatum=2024-08-02|9127"
                        + "|op elke dag van de aanvraag één instelling met opname; niet zo op 2024-08-01"
                        + "|on every day of the request one institution with admission; not so on 2024-08-01",
                "aw39|aanvragen/0/aanvraagInstellingen/1|toewijzingIngangsdatum=2024-07-31|9127"
                        + "|op elke dag van de aanvraag één instelling met opname; niet zo op 2024-07-31"
                        + "|on every day of the request one institution with admission; not so on 2024-07-31",
            })
    void aViolationSaysWhatIsRightHere(
            String bericht, String plaats, String wijziging, String retourcode, String nl, String en) {
        assertThat(check(bericht, plaats, wijziging))
                .filteredOn(o -> o.retourcode().equals(Optional.of(retourcode)))
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.verwacht().nl()).isEqualTo(nl);
                    assertThat(o.verwacht().en()).isEqualTo(en);
                });
    }

    /** Functions may share one day, and with the same provider none. */
    @Test
    void aViolationSaysHowManyDaysMayBeShared() {
        assertThat(check("aw33", "indicatie/toegewezenFuncties/2", "@0; ingangsdatum=2024-06-29; einddatum=2024-12-31"))
                .extracting(o -> o.retourcode().orElseThrow() + " "
                        + o.verwacht().nl().endsWith(" op meer dan één dag") + " "
                        + o.verwacht().en().endsWith(" on more than one day"))
                .containsExactly("9077 true true", "9106 false false");
    }

    @Test
    void nineZerosAreAFindingOfTheirOwn() {
        assertThat(check("aw33", "", "bsn=000000000")).singleElement().satisfies(o -> {
            assertThat(o.regel()).isEqualTo("WK-BSN-NULNUMMER");
            assertThat(o.retourcode()).isEmpty();
        });
    }

    @Test
    void aCitizenServiceNumberIsNeverShown() {
        List<Overtreding> gevonden = new ArrayList<>(check("aw33", "", "bsn=111222334"));
        gevonden.addAll(check("aw33", "", "bsn=geheim"));
        gevonden.addAll(check("aw33", "clienten/1", "@0"));
        assertThat(gevonden).hasSize(3).allSatisfy(o -> {
            assertThat(o.in(Taal.NL) + o.in(Taal.EN) + o).doesNotContain("1112").doesNotContain("geheim");
        });
        assertThat(gevonden.get(0).waarde()).isEqualTo(Bsn.MASKER);
        assertThat(Berichten.bericht("aw33").toString()).doesNotContain("111222333");
    }

    @Test
    void everythingIsToldAtOnce() {
        var document = Berichten.document("aw33");
        document = Berichten.change(document, "header", "ontvanger=1");
        document = Berichten.change(document, "", "bsn=123456789; communicatieTaal=");
        document = Berichten.change(
                document,
                "indicatie/toegewezenZorgzwaartepakketten/0",
                "leveringsvorm=7; toewijzingPercentage=33; ingangsdatum=2024-13-01; zorgkantoor=5522");
        assertThat(Berichtcontrole.check(Berichten.bericht(document)).overtredingen())
                .extracting(o -> o.retourcode().orElse(o.regel()) + " " + o.veld())
                .containsExactlyInAnyOrder(
                        "0001 ontvanger",
                        "S002 bsn",
                        "D007 communicatieTaal",
                        "0001 toewijzingPercentage",
                        "0001 ingangsdatum",
                        "IWLZ-COD001 zorgkantoor",
                        "9065 zorgkantoor",
                        // 7 is mpt: a coordinator, and neither a keeper of the file, a class nor an admission
                        "D050 coordinatorZorgThuis",
                        "D073 dossierhouder",
                        "D051 klasse",
                        "D052 opname");
    }

    @Test
    void aViolationSaysWhereWhatAndWhatWasExpected() {
        assertThat(check("aw33", "indicatie/toegewezenZorgzwaartepakketten/0", "klasse="))
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.retourcode()).isEqualTo(Optional.of("D051"));
                    assertThat(o.in(Taal.NL))
                            .isEqualTo("D051 /clienten/0/indicatie/toegewezenZorgzwaartepakketten/0/klasse:"
                                    + " verwacht: een waarde, want leveringsvorm is 4 (verblijf) (IWLZ-D051)");
                    assertThat(o.in(Taal.EN)).contains("expected: a value, because leveringsvorm is 4 (stay)");
                });
    }

    @Test
    void whatCannotBeCheckedIsToldWithWhatItWouldNeed() {
        Controleverslag verslag = Berichtcontrole.check(Berichten.bericht("aw35"));
        assertThat(verslag.nietGetoetst())
                .extracting(Controleregel::retourcode)
                .contains("9042", "9017", "9100")
                .doesNotContain("9021", "S062");
        assertThat(verslag.nietGetoetst()).allSatisfy(r -> {
            assertThat(r.nodig().nl()).isNotBlank().isNotEqualTo(r.nodig().en());
            assertThat(r.nodig().en()).isNotBlank();
        });
    }

    @Test
    void everyRuleOfTheStandardIsThereCheckedOrNot() {
        // 123 rules of release 2.2, TR130 of which only the number is known, and the six of COD910 on start dates;
        // 14 have another number in 2.3; TR064 is checked in some messages and not in others
        assertThat(Controleregel.all()).hasSize(131);
        assertThat(Controleregel.all().stream()
                        .filter(r -> !r.regel22().isEmpty())
                        .map(Controleregel::regel22)
                        .distinct())
                .hasSize(124);
        assertThat(Controleregel.all().stream()
                        .filter(r -> !r.regel22().equals(r.regel23()))
                        .map(r -> r.retourcode() + " " + r.regel22() + " " + r.regel23()))
                .hasSize(14)
                .contains("9008 TR008 CS135", "9066 TR066 CD094", "D029 CD029 TR132", "S108 CS108 TR137");
        assertThat(Controleregel.all().stream()
                        .filter(r -> !r.regel22().isEmpty() && !r.retourcode().equals("0001"))
                        .map(Controleregel::retourcode)
                        .distinct())
                .hasSize(117);
        assertThat(Controleregel.all())
                .allSatisfy(r -> assertThat(r.nodig().nl().isEmpty()).isEqualTo(r.getoetst()));
    }
}
