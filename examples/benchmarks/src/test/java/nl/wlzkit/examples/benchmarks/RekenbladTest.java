package nl.wlzkit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import nl.wlzkit.core.money.Bedrag;
import org.junit.jupiter.api.Test;

class RekenbladTest {
    @Test
    void theCasesHaveAnAmountEach() {
        Rekenblad rekenblad = new Rekenblad();
        assertThat(Rekenblad.cases().stream().map(rekenblad::calculate).distinct())
                .hasSize(8) // six bands, and maatwerk of two lengths
                .allSatisfy(b -> assertThat(b.signum()).isPositive());
    }

    /** Only where the sheet is; it is not part of this project. */
    @Test
    void theSheetGivesTheSameAmounts() throws IOException {
        assumeTrue(Rekenblad.bestand().isPresent(), "no sheet: -D" + Rekenblad.EIGENSCHAP + "=FILE");
        Rekenblad wij = new Rekenblad();
        Rekenblad zij = new Rekenblad();
        Rekenblad alles = new Rekenblad();
        for (Rekenblad een : new Rekenblad[] {wij, zij, alles}) {
            een.load(Rekenblad.bestand().orElseThrow());
        }
        for (int i = 0; i < Rekenblad.cases().size(); i++) {
            Bedrag onze = wij.wlzkit();
            assertThat(zij.poi()).isEqualTo(onze);
            assertThat(alles.poiHeleBoek()).isEqualTo(onze);
        }
    }
}
