package nl.wlzkit.tariff.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.wlzkit.tariff.Documenten.append;
import static nl.wlzkit.tariff.Documenten.bytes;
import static nl.wlzkit.tariff.Documenten.put;
import static nl.wlzkit.tariff.Documenten.remove;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.Documenten;
import nl.wlzkit.tariff.bulk.Prijstotalen.Totaal;
import nl.wlzkit.tariff.contract.Jaarbedrag;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Gevallen;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Policies that nobody published: without cap and floor, so that a tariff can be below zero or higher than the fast table
 * takes. All numbers are made up.
 */
class EigenBeleidTest {
    /** MPT gets 95.5 - 200 %; technology adds 0.1 + 299.9 points; VPT without technology is refused, and MPT without an agreement. */
    private static final Tariefbeleid BELEID = read(wild());

    private static final Tarieftabel TARIEVEN = Tarieftabel.read("fictief.csv", """
            prestatiecode;jaar;zorgdeel;nhc;nic;eenheid
            Z999;2024;100000;90000;10000;dag
            D999;2024;0,1234567891;0,0000000001;0;uur
            """.getBytes(UTF_8));

    private static JsonValue proef() {
        return Documenten.resource(Gevallen.class, "proefbeleid.json");
    }

    private static JsonValue wild() {
        JsonValue beleid = row(high(), "ZK24-068", "\"als\":{\"vorm\":\"MPT\"},\"plus\":-100");
        beleid = row(beleid, "ZK24-069", "\"als\":{\"vorm\":\"MPT\"},\"plus\":-100");
        return row(beleid, "ZK24-097", "\"als\":{\"vorm\":\"MPT\",\"overeenkomst\":\"geen\"},\"weiger\":true");
    }

    private static JsonValue high() {
        JsonValue beleid = remove(proef(), "/regels/0"); // the cap
        beleid = row(beleid, "ZK24-072", "\"als\":{\"technologie\":true},\"plus\":100");
        beleid = row(beleid, "ZK24-073", "\"als\":{\"technologie\":true},\"plus\":100");
        return row(beleid, "ZK24-074", "\"als\":{\"technologie\":true},\"plus\":99.9");
    }

    private static JsonValue row(JsonValue document, String regel, String bewerking) {
        return append(
                document,
                "/regels",
                "{\"regel\":\"%s\",\"wat\":{\"nl\":\"x\",\"en\":\"x\"},\"bij\":\"CZ\",%s}".formatted(regel, bewerking));
    }

    private static Tariefbeleid read(JsonValue document) {
        return Tariefbeleid.read("eigen.json", bytes(document));
    }

    private static Aanbieder provider(Map<String, Object> feiten) {
        return new Aanbieder("FICTIEF", Optional.empty(), Optional.empty(), feiten, Map.of(), List.of());
    }

    private static Prijstabel bind(Tariefbeleid beleid, Map<String, Object> feiten, String... regelfeiten) {
        return Prijstabel.bind(
                new Prijsbasis(beleid, Map.of(), TARIEVEN, Map.of("fictief", provider(feiten)), List.of(regelfeiten)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 365, 100_000})
    void tariffsBelowZeroAndBeyondTheFastTableAreThoseOfTheCalculator(long aantal) {
        Prijstabel tabel = bind(BELEID, Map.of(), "technologie", "overeenkomst");
        Jaarbedrag rekenaar = new Jaarbedrag(BELEID);
        List<Prijsregel> regels = Prijsvoorbeeld.all(tabel, aantal);
        int n = regels.size();
        long[] van = new long[n];
        long[] tot = new long[n];
        byte[] uitslagen = new byte[n];

        Prijstotalen totalen = tabel.price(
                Prijsvoorbeeld.columns(tabel, regels).build(),
                Prijskolommen.ranges(van, tot).withUitslag(uitslagen),
                0);

        Bedrag laag = Bedrag.NUL;
        Bedrag hoog = Bedrag.NUL;
        for (int i = 0; i < n; i++) {
            Regelprijs verwacht = Prijsvoorbeeld.expected(tabel, rekenaar, regels.get(i));
            assertThat(new Regelprijs(Uitslag.of(uitslagen[i]), van[i], tot[i]))
                    .as("columns: %s", regels.get(i))
                    .isEqualTo(verwacht);
            assertThat(tabel.price(regels.get(i))).as("row: %s", regels.get(i)).isEqualTo(verwacht);
            Optional<Bandbreedte<Bedrag>> bedrag = verwacht.bedrag();
            boolean zeker = verwacht.uitslag() == Uitslag.GEPRIJSD;
            // where there may be no agreement, nothing is one of the amounts
            laag = laag.plus(bedrag.map(b -> zeker || b.van().signum() < 0 ? b.van() : Bedrag.NUL)
                    .orElse(Bedrag.NUL));
            hoog = hoog.plus(bedrag.map(b -> zeker || b.tot().signum() > 0 ? b.tot() : Bedrag.NUL)
                    .orElse(Bedrag.NUL));
        }
        assertThat(totalen.totaal().bedrag()).isEqualTo(new Bandbreedte<>(laag, hoog));
        assertThat(Stream.of(Uitslag.GEPRIJSD, Uitslag.MISSCHIEN, Uitslag.GEEN_OVEREENKOMST))
                .allMatch(totalen.totaal().regels()::containsKey);
    }

    private static Prijsregel line(Leveringsvorm vorm, String code, long aantal) {
        return new Prijsregel(
                0,
                Zorgkantoor.CZ,
                LocalDate.of(2024, 5, 1),
                Optional.of(vorm),
                Optional.empty(),
                0,
                new Prestatiecode(code),
                aantal);
    }

    /**
     * 95.5 + 300 % of 100,000 is 395,500; 95.5 - 200 % is -104.5 %. That of 0.1234567891 is -0.1290123..., to cents -0.13,
     * times 10.
     */
    @Test
    void somePricesByHand() {
        Prijstabel met = bind(withoutNhc(), Map.of("overeenkomst", "hier", "technologie", true));
        Prijstabel zonder = bind(withoutNhc(), Map.of("overeenkomst", "hier", "technologie", false));

        assertThat(met.price(line(Leveringsvorm.VPT, "Z999", 1_000_000_000)))
                .isEqualTo(new Regelprijs(Uitslag.GEPRIJSD, 39_550_000_000_000_000L, 39_550_000_000_000_000L));
        assertThat(zonder.price(line(Leveringsvorm.MPT, "D999", 10)))
                .isEqualTo(new Regelprijs(Uitslag.GEPRIJSD, -130, -130));
        assertThat(zonder.price(line(Leveringsvorm.VPT, "D999", 10)).uitslag()).isEqualTo(Uitslag.GEEN_OVEREENKOMST);
    }

    private static Tariefbeleid withoutNhc() {
        return read(row(wild(), "ZK24-086", "\"nhc\":0"));
    }

    /**
     * A table without ranges has one column, also of what the fast table does not take: 395.5 % of 100,000, and as much of
     * NHC and NIC, 495,500. Of 0.1234567891 it is 0.4882..., to cents 0.49.
     */
    @Test
    void oneColumnHasRoomForEveryCertainAmount() {
        Prijstabel tabel =
                bind(read(row(high(), "ZK24-086", "\"nhc\":100")), Map.of("overeenkomst", "hier", "technologie", true));
        long[] bedrag = new long[2];

        Prijstotalen totalen = tabel.price(
                Prijsvoorbeeld.columns(
                                tabel, List.of(line(Leveringsvorm.VPT, "Z999", 2), line(Leveringsvorm.MPT, "D999", 1)))
                        .build(),
                Prijskolommen.exact(bedrag),
                0);

        assertThat(bedrag).containsExactly(99_100_000, 49);
        assertThat(totalen.groepen())
                .containsExactly(new Totaal(Map.of(Uitslag.GEPRIJSD, 2L), 3, Bandbreedte.of(Bedrag.of("991000.49"))));
    }

    /** A day on which a value changes in the middle of a year. */
    @Test
    void aPeriodBeginsOnItsFirstDay() {
        JsonValue vanafJuli = put(proef(), "/regels/3", "geldig", "{\"van\":\"2024-07-01\"}");
        Prijstabel tabel = bind(
                read(row(vanafJuli, "ZK24-086", "\"nhc\":0")), Map.of("overeenkomst", "hier", "technologie", true));
        Jaarbedrag rekenaar = new Jaarbedrag(tabel.basis().beleid());
        List<Prijsregel> regels = LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2025, 1, 1))
                .map(dag -> new Prijsregel(
                        0,
                        Zorgkantoor.CZ,
                        dag,
                        Optional.of(Leveringsvorm.VPT),
                        Optional.empty(),
                        0,
                        new Prestatiecode("Z999"),
                        1))
                .toList();
        long[] bedrag = new long[regels.size()];
        tabel.price(Prijsvoorbeeld.columns(tabel, regels).build(), Prijskolommen.exact(bedrag), 0);

        for (int i = 0; i < bedrag.length; i++) {
            assertThat(bedrag[i])
                    .isEqualTo(Prijsvoorbeeld.expected(tabel, rekenaar, regels.get(i))
                            .van());
        }
        // 30 June is the 182nd day of a leap year: 95.5 %, then 95.6 % of 100,000
        assertThat(bedrag[181]).isEqualTo(9_550_000);
        assertThat(bedrag[182]).isEqualTo(9_560_000);
    }
}
