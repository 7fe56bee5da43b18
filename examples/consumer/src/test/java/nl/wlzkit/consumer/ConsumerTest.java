package nl.wlzkit.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.bulk.Prijsregel;
import nl.wlzkit.tariff.bulk.Prijsregels;
import nl.wlzkit.tariff.bulk.Prijstabel;
import nl.wlzkit.tariff.bulk.Prijstotalen;
import nl.wlzkit.tariff.bulk.Uitlegbareprijs;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import org.junit.jupiter.api.Test;

class ConsumerTest {
    @Test
    void runsOnTheModulePath() {
        assertTrue(Consumer.class.getModule().isNamed());
        assertTrue(Tariefbeleid.class.getModule().isNamed());
        assertEquals("nl.wlzkit.core", Percentage.class.getModule().getName());
    }

    @Test
    void needsNoDatabindAndNoHibernateValidator() {
        for (String absent : new String[] {
            "com.fasterxml.jackson.databind.ObjectMapper", "org.hibernate.validator.HibernateValidator"
        }) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(absent));
        }
    }

    @Test
    void getsARangeFromTheResourcesInsideTheModules() {
        // 95.5 + 0.1 for technology; a free proposal can bring it to 100
        Bandbreedte<Percentage> range = Consumer.ask().waarde().orElseThrow();
        assertEquals(new Bandbreedte<>(Percentage.of("95.6"), Percentage.HONDERD), range);
    }

    @Test
    void findsTheRulesOfBothModules() {
        String uitleg = Uitleg.of(Consumer.ask(), Regelcatalogus.get(), Taal.EN).markdown();
        assertTrue(uitleg.contains("ZK24-066"), uitleg);
        assertTrue(uitleg.contains("technologie: +0,1%"), uitleg);
        assertTrue(Regelcatalogus.get().find("IK17-020").isPresent());
    }

    @Test
    void pricesByRowAndByColumn() {
        // made up: the product, its maximum tariff and the provider
        Tarieftabel tarieven = Tarieftabel.read(
                "fictief.csv",
                "prestatiecode;jaar;zorgdeel;nhc;nic;eenheid\nV999;2024;100,00;0;0;dag\n"
                        .getBytes(StandardCharsets.UTF_8));
        String fictief = "{ \"schema\": \"aanbieder-1\", \"naam\": \"Fictief\", \"sector\": \"VV\","
                + " \"overeenkomsten\": [\"Menzis\"], \"feiten\": { \"gespikkeld\": false } }";
        Prijstabel tabel = Massa.bind(
                tarieven,
                Aanbieder.read("fictief.json", fictief.getBytes(StandardCharsets.UTF_8), Tariefbeleid.published()));
        LocalDate dag = LocalDate.of(2024, 7, 1);
        Optional<Leveringsvorm> vpt = Optional.of(Leveringsvorm.VPT);
        Prestatiecode code = new Prestatiecode("V999");

        // ZK24-060: 95.5 % of 100.00 is 95.50; ten days are 955.00
        Uitlegbareprijs rij =
                Massa.price(tabel, new Prijsregel(0, Zorgkantoor.MENZIS, dag, vpt, Optional.empty(), 0, code, 10));
        Prijstotalen kolommen = Massa.price(
                tabel,
                Prijsregels.builder()
                        .aanbieder(new int[] {0})
                        .zorgkantoor(new byte[] {tabel.zorgkantoor(Zorgkantoor.MENZIS)})
                        .dag(new int[] {Math.toIntExact(dag.toEpochDay())})
                        .vorm(new byte[] {tabel.vorm(vpt)})
                        .profiel(new byte[] {0})
                        .prestatie(new int[] {tabel.prestatie(code)})
                        .aantal(new int[] {10})
                        .build());

        Bandbreedte<Bedrag> bedrag = Bandbreedte.of(Bedrag.of("955"));
        assertEquals(Optional.of(bedrag), rij.bedrag());
        assertEquals(bedrag, kolommen.totaal().bedrag());
    }
}
