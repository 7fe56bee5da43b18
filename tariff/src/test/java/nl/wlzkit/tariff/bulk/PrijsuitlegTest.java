package nl.wlzkit.tariff.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import org.junit.jupiter.api.Test;

/** Prices worked out by hand from the text of the policies, and why they are what they are. The tariffs are made up. */
class PrijsuitlegTest {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();

    private static final Tarieftabel TARIEVEN = Tarieftabel.read("fictief.csv", """
            prestatiecode;jaar;zorgdeel;nhc;nic;eenheid
            Z999;2024;250,00;28,40;1,15;dag
            V999;2024;187,30;0;0;dag
            V999;2026;201,00;0;0;dag
            E999;2025;1,00;0;0;uur
            """.getBytes(UTF_8));

    private static final Prijstabel TABEL = Prijstabel.bind(new Prijsbasis(
            BELEID,
            Map.of(),
            TARIEVEN,
            Map.of(
                    "a1",
                    read(
                            "\"overeenkomsten\": [\"Zilveren Kruis\", \"Menzis\", \"DSW\"], \"feiten\": { \"essentieel\": false,"
                                    + " \"percentage2023\": 97.2, \"monitor\": 0.8, \"gespikkeld\": false }"),
                    "a2",
                    read("\"overeenkomsten\": [], \"feiten\": { \"gespikkeld\": false }")),
            List.of("nieuweClient")));

    private static Aanbieder read(String verteld) {
        return Aanbieder.read(
                "fictief.json",
                "{ \"schema\": \"aanbieder-1\", \"toelichting\": \"FICTIEF\", \"naam\": \"x\", \"sector\": \"VV\", %s }"
                        .formatted(verteld)
                        .getBytes(UTF_8),
                BELEID);
    }

    private static Prijsregel line(
            String aanbieder,
            Zorgkantoor zorgkantoor,
            String dag,
            Leveringsvorm vorm,
            Zorgprofiel profiel,
            String code,
            long aantal) {
        return new Prijsregel(
                TABEL.aanbieder(aanbieder),
                zorgkantoor,
                LocalDate.parse(dag),
                Optional.of(vorm),
                Optional.of(profiel),
                TABEL.feiten(Map.of("nieuweClient", true)),
                new Prestatiecode(code),
                aantal);
    }

    private static void assertPriced(Prijsregel regel, String bedrag, String... regels) {
        Uitlegbareprijs prijs = TABEL.priceExplainable(regel);

        assertThat(prijs.uitslag()).isEqualTo(Uitslag.GEPRIJSD);
        assertThat(prijs.bedrag()).hasValue(Bandbreedte.of(Bedrag.of(bedrag)));
        assertThat(TABEL.price(regel).bedrag()).isEqualTo(prijs.bedrag());
        assertThat(prijs.uitkomst().waarde()).isEqualTo(prijs.bedrag());
        assertThat(prijs.uitleg()).hasSize(1);
        Geval<Bedrag> geval = prijs.uitleg().get(0);
        assertThat(geval.antwoord().waarde()).hasValue(Bedrag.of(bedrag));
        assertThat(geval.posten()).extracting(p -> p.stap().regel()).contains(regels);
        assertThat(geval.posten().stream()
                        .filter(p -> p.soort() == Post.Soort.STAP)
                        .reduce((een, volgende) -> volgende)
                        .flatMap(Post::naar))
                .hasValue(Bedrag.of(bedrag));
    }

    /** 95.5 % (ZK24-051) of 250.00 is 238.75; NHC and NIC in full (ZKB24-VV-2.4-NHC), 29.55: 268.30; times 31. */
    @Test
    void zilverenKruisPaysTheNhcInFull() {
        assertPriced(
                line(
                        "a1",
                        Zorgkantoor.ZILVEREN_KRUIS,
                        "2024-02-29",
                        Leveringsvorm.VERBLIJF,
                        Zorgprofiel.VV5,
                        "Z999",
                        31),
                "8317.30",
                "ZK24-051",
                "WK-NHC",
                "WK-AFR-JAAR");
    }

    /** New: 95.5 - 2 (ZK24-062) is 93.5 % of 187.30, 175.1255; to cents, half-up, 175.13; times 366. */
    @Test
    void menzisPaysANewProviderTwoPointsLess() {
        assertPriced(
                line("a2", Zorgkantoor.MENZIS, "2024-12-31", Leveringsvorm.VPT, Zorgprofiel.VV4, "V999", 366),
                "64097.58",
                "ZK24-060",
                "ZK24-062",
                "WK-AFR-TARIEF",
                "WK-AFR-JAAR");
    }

    /** The percentage of 2023 and the monitor: 97.2 + 0.8 is 98 %, at most 97.5 % (ZK24-090) of 201.00, 195.975: 195.98. */
    @Test
    void dswPaysAtMostItsCap() {
        assertPriced(
                line("a1", Zorgkantoor.DSW, "2026-07-01", Leveringsvorm.MPT, Zorgprofiel.VV7, "V999", 3),
                "587.94",
                "ZK24-090",
                "WK-AFR-TARIEF");
    }

    /** 95.5 % of 1.00 is 0.955: exactly half a cent, so 0.96, and that for every unit. */
    @Test
    void halfACentGoesUpForEveryUnit() {
        assertPriced(
                line("a1", Zorgkantoor.MENZIS, "2025-01-01", Leveringsvorm.VPT, Zorgprofiel.VV5, "E999", 1_000_000_000),
                "960000000.00",
                "WK-AFR-TARIEF");
    }

    /** What was explained of a line is kept for others that differ in product, number or day only. 95.5 % of 187.30: 178.87. */
    @Test
    void linesOfOneCellAreEachExplainedWithTheirOwnProductAndNumber() {
        for (int keer = 0; keer < 2; keer++) {
            assertPriced(
                    line("a1", Zorgkantoor.ZILVEREN_KRUIS, "2024-05-01", Leveringsvorm.VPT, Zorgprofiel.VV6, "V999", 2),
                    "357.74",
                    "ZK24-051");
            assertPriced(
                    line("a1", Zorgkantoor.ZILVEREN_KRUIS, "2024-05-02", Leveringsvorm.VPT, Zorgprofiel.VV7, "Z999", 3),
                    "804.90",
                    "ZK24-051",
                    "WK-NHC");
        }
    }

    /** What Menzis pays of the NHC is not published: from nothing of 29.55 through all of it, with 238.75; times 365. */
    @Test
    void whatIsNotPublishedGivesTwoCasesThatAreBothExplained() {
        Uitlegbareprijs prijs = TABEL.priceExplainable(
                line("a1", Zorgkantoor.MENZIS, "2024-01-01", Leveringsvorm.VERBLIJF, Zorgprofiel.VV5, "Z999", 365));

        assertThat(prijs.bedrag()).hasValue(new Bandbreedte<>(Bedrag.of("87143.75"), Bedrag.of("97929.50")));
        assertThat(prijs.uitkomst().gaten()).extracting(g -> g.feit()).containsExactly("nhcPercentage");
        assertThat(prijs.uitleg())
                .extracting(g -> g.antwoord().waarde())
                .containsExactly(Optional.of(Bedrag.of("87143.75")), Optional.of(Bedrag.of("97929.50")));
    }

    /** ZK24-052: no stay with 4VV for new clients. */
    @Test
    void aRefusalIsExplainedByItsRule() {
        Uitlegbareprijs prijs = TABEL.priceExplainable(line(
                "a1", Zorgkantoor.ZILVEREN_KRUIS, "2024-01-01", Leveringsvorm.VERBLIJF, Zorgprofiel.VV4, "Z999", 1));

        assertThat(prijs.uitslag()).isEqualTo(Uitslag.GEEN_OVEREENKOMST);
        assertThat(prijs.bedrag()).isEmpty();
        assertThat(prijs.van()).isEqualTo(Regelprijs.GEEN);
        assertThat(prijs.tot()).isEqualTo(Regelprijs.GEEN);
        assertThat(prijs.uitkomst().waarde()).isEmpty();
        assertThat(prijs.uitleg())
                .flatExtracting(g -> g.antwoord().weigeringen())
                .extracting(s -> s.regel())
                .containsExactly("ZK24-052");
    }

    /** Without the profile the refusal is one of the cases: 238.75 and 29.55 in the others. */
    @Test
    void aLineThatMayBeRefusedHasAnAmountAndADoubt() {
        Prijsregel met = line(
                "a1", Zorgkantoor.ZILVEREN_KRUIS, "2024-01-01", Leveringsvorm.VERBLIJF, Zorgprofiel.VV4, "Z999", 1);
        Prijsregel zonder = new Prijsregel(
                met.aanbieder(),
                met.zorgkantoor(),
                met.dag(),
                met.vorm(),
                Optional.empty(),
                met.feiten(),
                met.prestatiecode(),
                met.aantal());

        assertThat(TABEL.price(zonder)).isEqualTo(new Regelprijs(Uitslag.MISSCHIEN, 26_830, 26_830));
    }

    @Test
    void theReceiptNamesThePolicyAndTheTariffs() {
        assertThat(TABEL.herkomst().bestanden())
                .extracting(Herkomst.Bestand::naam)
                .containsExactly("tariefbeleid-vv-2024.json", "fictief.csv");
        assertThat(TABEL.herkomst().versie()).isEqualTo(BELEID.herkomst().versie());
    }
}
