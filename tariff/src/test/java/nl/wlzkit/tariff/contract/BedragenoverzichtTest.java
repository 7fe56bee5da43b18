package nl.wlzkit.tariff.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.Documenten;
import nl.wlzkit.tariff.contract.Bedragenoverzicht.Regel;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import org.junit.jupiter.api.Test;

/** Amounts for a production. Products, amounts and provider are made up. */
class BedragenoverzichtTest {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();

    /** With CZ it has an agreement, no technology and the surcharge for movements: 95.5 + 0.3 (ZK24-065, ZK24-067). */
    private static final String AANBIEDER = """
            { "schema": "aanbieder-1", "naam": "Verzonnen", "sector": "VV", "overeenkomsten": ["CZ", "Zilveren Kruis"],
              "feiten": { "technologie": false, "bewegingen": "opslag", "essentieel": false, "profiel": "5VV" },
              "productie": [
                { "prestatiecode": "Z999", "vorm": "VERBLIJF", "aantal": 365 },
                { "prestatiecode": "V999", "vorm": "VPT", "aantal": 365 } ] }
            """;

    private static final String TABEL = """
            prestatiecode;jaar;zorgdeel;nhc;nic;eenheid
            Z999;2024;250,00;28,40;0;dag
            Z999;2025;255,50;29,00;0;dag
            V999;2024;187,31;0;0;dag
            """;

    private static List<String> lines(Tariefbeleid beleid, Zorgkantoor zorgkantoor, Map<String, String> lezingen) {
        Aanbieder aanbieder = Aanbieder.read("aanbieder.json", AANBIEDER.getBytes(UTF_8), beleid);
        Tarieftabel tabel = Tarieftabel.read("tabel.csv", TABEL.getBytes(UTF_8));
        return Bedragenoverzicht.of(beleid, aanbieder, List.of(zorgkantoor), lezingen, tabel).regels().stream()
                .map(BedragenoverzichtTest::line)
                .toList();
    }

    private static String line(Regel r) {
        String bedragen = r.prijs()
                .map(p -> p.perEenheid().omhulling().in(Taal.EN) + " per " + p.eenheid()
                        + p.perJaar()
                                .map(j -> ", " + j.omhulling().in(Taal.EN) + " a year")
                                .orElse(""))
                .orElse("no tariff");
        return r.periode().in(Taal.EN) + " " + r.productie().prestatiecode() + ": " + bedragen;
    }

    /**
     * Z999 in 2024: 95.8 % of 250 is 239.50, and NHC at CZ is unknown: from none through 28.40. V999: 95.8 % of 187.31 is
     * 179.44298, 179.44 rounded half-up to cents; times 365.
     */
    @Test
    void thereIsALineForEveryPeriodAndProduct() {
        assertThat(lines(BELEID, Zorgkantoor.CZ, Map.of()))
                .containsExactly(
                        "2024 Z999: €239.50 – €267.90 per dag, €87,417.50 – €97,783.50 a year",
                        "2024 V999: €179.44 per dag, €65,495.60 a year",
                        "2025 Z999: €244.77 – €273.77 per dag, €89,341.05 – €99,926.05 a year",
                        "2025 V999: no tariff",
                        "2026 Z999: no tariff",
                        "2026 V999: no tariff");
    }

    /** 365 × 179.44298 = 65,496.6877, rounded once. */
    @Test
    void theOrderOfTheYearIsAReading() {
        assertThat(lines(BELEID, Zorgkantoor.CZ, Map.of("jaarbedrag", "per-jaar")))
                .contains("2024 V999: €179.44 per dag, €65,496.69 a year");
    }

    /** ZK24-062: 2 less for a new provider; of 95.5 that is 1.91: 93.59 % of 187.31 is 175.303429. */
    @Test
    void aReadingOfThePolicyIsOneOfThePercentage() {
        assertThat(lines(BELEID, Zorgkantoor.MENZIS, Map.of("procenten", "relatief")))
                .anyMatch(l -> l.startsWith("2024 V999: €175.30"));
        assertThat(lines(BELEID, Zorgkantoor.MENZIS, Map.of())).anyMatch(l -> l.startsWith("2024 V999: €175.13"));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> lines(BELEID, Zorgkantoor.MENZIS, Map.of("verzonnen", "x")));
    }

    /** ZK24-079: 95.5 for existing providers; ZKB24-VV-2.3: NHC at 100 %. 238.75 + 28.40 = 267.15. */
    @Test
    void whereNhcIsPublishedTheAmountIsKnown() {
        assertThat(lines(BELEID, Zorgkantoor.ZILVEREN_KRUIS, Map.of()))
                .contains("2024 Z999: €267.15 per dag, €97,509.75 a year");
    }

    /** Half a year has a tariff per unit; how many of the year's units fall in it nobody told. */
    @Test
    void aYearInWhichSomethingChangesIsTwoPeriodsWithoutAnAmountOfTheYear() {
        Tariefbeleid halverwege = Tariefbeleid.read(
                "halverwege.json",
                Documenten.bytes(Documenten.replace(
                        Documenten.policy(), "/geldig", "{\"van\": \"2024-01-01\", \"tot en met\": \"2026-06-30\"}")));

        assertThat(lines(halverwege, Zorgkantoor.CZ, Map.of()))
                .contains("2024 V999: €179.44 per dag, €65,495.60 a year")
                .contains("from 2026-01-01 through 2026-06-30 V999: no tariff");
        assertThat(Bedragenoverzicht.of(
                                halverwege,
                                Aanbieder.read("aanbieder.json", AANBIEDER.getBytes(UTF_8), halverwege),
                                List.of(Zorgkantoor.CZ),
                                Map.of(),
                                Tarieftabel.read(
                                        "tabel.csv",
                                        TABEL.replace("V999;2024", "V999;2026").getBytes(UTF_8)))
                        .regels())
                .filteredOn(r -> !r.periode().isYear() && r.prijs().isPresent())
                .singleElement()
                .extracting(BedragenoverzichtTest::line)
                .isEqualTo("from 2026-01-01 through 2026-06-30 V999: €179.44 per dag");
    }
}
