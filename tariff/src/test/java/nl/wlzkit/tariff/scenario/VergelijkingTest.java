package nl.wlzkit.tariff.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import org.junit.jupiter.api.Test;

/** Two policies side by side. Provider and changes are made up. */
class VergelijkingTest {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();
    private static final Aanbieder AANBIEDER = Aanbieder.read("aanbieder.json", """
            { "schema": "aanbieder-1", "naam": "Verzonnen", "sector": "VV", "overeenkomsten": ["CZ", "DSW"],
              "feiten": { "technologie": true, "bewegingen": "opslag", "percentage2023": 97, "monitor": 0 } }
            """.getBytes(UTF_8), BELEID);

    private static Vergelijking compare(Tariefbeleid na, Zorgkantoor... zorgkantoren) {
        return Vergelijking.of(BELEID, na, AANBIEDER, List.of(zorgkantoren), Map.of());
    }

    private static String line(Vergelijking.Regel r) {
        return r.zorgkantoor().naam() + " " + r.periode().in(Taal.EN) + " " + r.vorm() + ": "
                + r.voor().map(VergelijkingTest::answer).orElse("-") + " → "
                + r.na().map(VergelijkingTest::answer).orElse("-")
                + r.oorzaken().stream()
                        .map(o -> "; " + o.stap().regel() + " " + o.wat().in(Taal.EN))
                        .collect(Collectors.joining());
    }

    private static String answer(Uitkomst<Percentage> uitkomst) {
        Omhulling<Percentage> omhulling = uitkomst.omhulling();
        return omhulling.in(Taal.EN);
    }

    /** CZ: 95.5 + 0.1 + 0.3 and 95.5 + 0.5 + 0.3; nothing changes with DSW. */
    @Test
    void theLinesThatChangeNameTheRowThatDoesIt() {
        Tariefbeleid na =
                BeleidswijzigingTest.read(BeleidswijzigingTest.TECHNOLOGIE).gewijzigd();

        assertThat(compare(na, Zorgkantoor.CZ, Zorgkantoor.DSW).regels()).hasSize(2 * 3 * 3);
        assertThat(compare(na, Zorgkantoor.CZ, Zorgkantoor.DSW).anders())
                .hasSize(3 * 3)
                .extracting(VergelijkingTest::line)
                .allMatch(l -> l.startsWith("CZ "))
                .contains("CZ 2024 VPT: 95.9% → 96.3%; ZK24-066 differs");
    }

    /** DSW: 97 and a cap of 97.5 (ZK24-090); a surcharge of 1 is capped at 97.5. */
    @Test
    void aRowThatComesAndACapThatBitesAreBothCauses() {
        Tariefbeleid na = BeleidswijzigingTest.read("""
                        { "schema": "beleidswijziging-1", "naam": { "nl": "opslag", "en": "surcharge" },
                          "regels": [ { "regel": "ZK24-066", "wat": { "nl": "technologie", "en": "technology" },
                                        "bij": "DSW", "als": { "technologie": true }, "plus": 1 } ] }
                        """).gewijzigd();

        assertThat(compare(na, Zorgkantoor.DSW).anders())
                .extracting(VergelijkingTest::line)
                .contains("DSW 2024 VPT: 97% → 97.5%; ZK24-066 comes; ZK24-090 comes");
    }

    @Test
    void onADayWithoutAPolicyThereIsNoAnswer() {
        Tariefbeleid na = BeleidswijzigingTest.read("""
                        { "schema": "beleidswijziging-1", "naam": { "nl": "korter", "en": "shorter" },
                          "geldig": { "van": "2024-01-01", "tot en met": "2026-06-30" } }
                        """).gewijzigd();

        assertThat(compare(na, Zorgkantoor.CZ).regels())
                .extracting(VergelijkingTest::line)
                .contains("CZ from 2026-01-01 through 2026-06-30 VPT: 95.9% → 95.9%")
                .contains(
                        "CZ from 2026-07-01 through 2026-12-31 VPT: 95.9% → -; ZK24-064 goes; ZK24-066 goes; ZK24-067 goes");
    }

    @Test
    void aPolicyDoesNotDifferFromItself() {
        assertThat(Vergelijking.of(BELEID, BELEID, AANBIEDER, BELEID.zorgkantoren(), Map.of("procenten", "relatief"))
                        .anders())
                .isEmpty();
    }

    /** The published policy of GZ is not of CZ: there is an answer before and none after. */
    @Test
    void aZorgkantoorOfOneOfThePoliciesHasOneAnswer() {
        Tariefbeleid gz = Tariefbeleid.published(Sector.GZ);

        assertThat(compare(gz, Zorgkantoor.CZ).anders())
                .hasSize(9)
                .allSatisfy(r -> assertThat(r.na()).isEmpty())
                .allSatisfy(r -> assertThat(r.voor()).isPresent())
                .allSatisfy(r -> assertThat(r.oorzaken())
                        .extracting(Vergelijking.Oorzaak::wat)
                        .containsOnly(Vergelijking.Wat.VERVALT));
        assertThat(Vergelijking.of(gz, BELEID, AANBIEDER, List.of(Zorgkantoor.CZ), Map.of())
                        .anders())
                .hasSize(9)
                .allSatisfy(r -> assertThat(r.oorzaken())
                        .extracting(Vergelijking.Oorzaak::wat)
                        .containsOnly(Vergelijking.Wat.KOMT_ERBIJ));
    }

    /** ZK24-065: 2 less for a new provider; 2 % of 95.5 is 1.91. */
    @Test
    void bothPoliciesAreReadInTheSameWay() {
        Tariefbeleid na =
                BeleidswijzigingTest.read(BeleidswijzigingTest.TECHNOLOGIE).gewijzigd();
        Aanbieder nieuw = Aanbieder.read("aanbieder.json", """
                { "schema": "aanbieder-1", "naam": "Verzonnen", "sector": "VV", "overeenkomsten": [],
                  "feiten": { "technologie": true, "bewegingen": "geen" } }
                """.getBytes(UTF_8), BELEID);

        // 95.5 - 2 + 0.1 and + 0.5; or 95.5 - 1.91 + 0.0955 and + 0.4775
        assertThat(Vergelijking.of(BELEID, na, nieuw, List.of(Zorgkantoor.CZ), Map.of())
                        .regels())
                .extracting(VergelijkingTest::line)
                .contains("CZ 2024 MPT: 93.6% → 94%; ZK24-066 differs");
        assertThat(Vergelijking.of(BELEID, na, nieuw, List.of(Zorgkantoor.CZ), Map.of("procenten", "relatief"))
                        .regels())
                .extracting(VergelijkingTest::line)
                .contains("CZ 2024 MPT: 93.6855% → 94.0675%; ZK24-066 differs");
    }

    /** A made-up row that refuses, and one that only says something; the second makes no difference. */
    @Test
    void aRefusalIsACauseAndSoIsWhatComesWithIt() {
        Tariefbeleid na = BeleidswijzigingTest.read("""
                        { "schema": "beleidswijziging-1", "naam": { "nl": "weiger", "en": "refuse" },
                          "regels": [ { "regel": "ZK24-065", "wat": { "nl": "verzonnen", "en": "made up" },
                                        "bij": "CZ", "als": { "vorm": "MPT" }, "weiger": true },
                                      { "regel": "ZK24-065", "wat": { "nl": "melding", "en": "remark" },
                                        "bij": "CZ", "let op": true } ] }
                        """).gewijzigd();

        assertThat(compare(na, Zorgkantoor.CZ).anders())
                .hasSize(3)
                .allSatisfy(r -> assertThat(r.vorm()).isEqualTo(Leveringsvorm.MPT))
                .allSatisfy(r -> assertThat(r.oorzaken())
                        .filteredOn(o -> o.wat() == Vergelijking.Wat.KOMT_ERBIJ)
                        .extracting(o -> o.stap().wat().en())
                        .contains("made up", "remark"));
        assertThat(compare(na, Zorgkantoor.CZ).regels())
                .filteredOn(r -> !r.isAnders())
                .hasSize(6)
                .allSatisfy(r -> assertThat(r.oorzaken()).isEmpty());
        // the other way round the same rows go
        assertThat(Vergelijking.of(na, BELEID, AANBIEDER, List.of(Zorgkantoor.CZ), Map.of())
                        .anders())
                .allSatisfy(r -> assertThat(r.oorzaken())
                        .filteredOn(o -> o.wat() == Vergelijking.Wat.VERVALT)
                        .extracting(o -> o.stap().wat().en())
                        .contains("made up", "remark"));
    }

    @Test
    void whatHappensToAStepIsSaidInBothLanguages() {
        assertThat(Vergelijking.Wat.values())
                .extracting(w -> w.in(Taal.NL))
                .containsExactly("vervalt", "komt erbij", "anders");
        assertThat(Vergelijking.Wat.values())
                .extracting(w -> w.in(Taal.EN))
                .containsExactly("goes", "comes", "differs");
    }
}
