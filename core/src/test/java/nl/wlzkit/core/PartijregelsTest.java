package nl.wlzkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wlzkit.core.source.Bron;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Regelcatalogus;
import org.junit.jupiter.api.Test;

/** The documents and rules that the parties bring. */
class PartijregelsTest extends RegelbronContract {
    private static final Regelcatalogus CATALOGUS = Regelcatalogus.of(List.of(new Kernregels(), new Partijregels()));

    @Override
    Regelbron module() {
        return new Partijregels();
    }

    @Override
    Regelcatalogus catalogus() {
        return CATALOGUS;
    }

    static List<Regel> regels() {
        Set<String> vanDeKern = Regelcatalogus.of(List.of(new Kernregels())).regels().stream()
                .map(Regel::id)
                .collect(Collectors.toSet());
        return CATALOGUS.regels().stream()
                .filter(r -> !vanDeKern.contains(r.id()))
                .toList();
    }

    @Test
    void theDocumentsThatThePartiesBringAreThere() {
        assertThat(Regelcatalogus.of(List.of(new Partijregels(), new Kernregels()))
                        .bronnen())
                .extracting(Bron::code)
                .contains("VECOZO", "ZKR", "P21", "IK17");
        assertThat(CATALOGUS.bronnen()).allSatisfy(bron -> {
            assertThat(bron.toelichting().nl()).isNotBlank();
            assertThat(bron.toelichting().en())
                    .isNotBlank()
                    .isNotEqualTo(bron.toelichting().nl());
        });
    }
}
