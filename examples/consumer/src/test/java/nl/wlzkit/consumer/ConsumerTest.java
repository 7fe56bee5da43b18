package nl.wlzkit.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
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
}
