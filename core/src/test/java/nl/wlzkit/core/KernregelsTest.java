package nl.wlzkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wlzkit.core.source.Bron;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Regelcatalogus;
import org.junit.jupiter.api.Test;

/** The documents and rules that core brings. */
class KernregelsTest extends RegelbronContract {
    private static final Regelcatalogus CATALOGUS = Regelcatalogus.of(List.of(new Kernregels()));

    @Override
    Regelbron module() {
        return new Kernregels();
    }

    @Override
    Regelcatalogus catalogus() {
        return CATALOGUS;
    }

    @Override
    Set<String> gedeeld() {
        return Set.of(
                "NK-019",
                "NK-027",
                "NK-058",
                "NK-059",
                "NK-060",
                "NK-100",
                "NK-105",
                "NK-113",
                "NK-116",
                "NK-117",
                "NK-118",
                "ZK24-123");
    }

    static List<Regel> regels() {
        return CATALOGUS.regels();
    }

    @Test
    void theDocumentsOfTheProjectAreThere() {
        assertThat(CATALOGUS.bronnen())
                .extracting(Bron::code)
                .containsExactlyInAnyOrder("ZK24", "P21", "FRI", "IK17", "NK", "ZKB24", "NZAP15", "IWLZ", "WK");
        assertThat(CATALOGUS.bronnen()).allSatisfy(bron -> {
            assertThat(bron.titel()).isNotBlank();
            assertThat(bron.toelichting().nl()).isNotBlank();
            assertThat(bron.toelichting().en()).isNotBlank();
        });
    }
}
