package nl.wlzkit.regions.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;

/** What the report says of working together in a region. */
class PlanTest {
    @Test
    void sixThemesOfWhichThreeCrossDomains() {
        assertThat(Samenwerkingsthema.values()).hasSize(6);
        assertThat(Arrays.stream(Samenwerkingsthema.values()).filter(Samenwerkingsthema::isDomeinoverstijgend))
                .containsExactly(
                        Samenwerkingsthema.LANGER_THUIS,
                        Samenwerkingsthema.PERSONEELSSCHAARSTE,
                        Samenwerkingsthema.INTEGRALE_OUDERENZORG);
    }

    @Test
    void sevenPartnersInTheRegionAndAProviderCanBeAHospital() {
        assertThat(Arrays.stream(Samenwerkingspartner.values()).filter(Samenwerkingspartner::isRegionaal))
                .hasSize(7);
        assertThat(Samenwerkingspartner.ZORGAANBIEDER.isBuitenWlz()).isEqualTo(Oordeel.TE_BEOORDELEN);
        assertThat(Samenwerkingspartner.GEMEENTE.isBuitenWlz()).isEqualTo(Oordeel.VOLDOET);
        assertThat(Samenwerkingspartner.NZA.in(Taal.NL)).isEqualTo("de NZa");
    }
}
