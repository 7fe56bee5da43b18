package nl.wlzkit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.wlzkit.examples.benchmarks.Metingen.Spreiding;
import org.junit.jupiter.api.Test;

class RapportTest {
    private static Metingen rounds() {
        Metingen metingen = new Metingen();
        metingen.add("bulk", "ns", 10);
        metingen.add("handlus", "ns", 10);
        metingen.add("bulk", "ns", 30);
        metingen.add("handlus", "ns", 20);
        metingen.add("bulk", "ns", 12);
        metingen.add("handlus", "ns", 10);
        return metingen;
    }

    @Test
    void aRatioIsTakenWithinARound() {
        assertThat(rounds().ratio("bulk", "handlus")).contains(new Spreiding(1, 1.2, 1.5));
        assertThat(rounds().of("bulk")).contains(new Spreiding(10, 12, 30));
        assertThat(rounds().ratio("bulk", "spark")).isEmpty();
    }

    @Test
    void whatIsReachedWhatIsNotAndWhatWasNotMeasured() throws IOException {
        Metingen metingen = rounds();
        metingen.add("rij", "ns", 31);
        metingen.add("rij", "ns", 61);
        metingen.add("rij", "ns", 33);

        assertThat(new Rapport(metingen, 3).text())
                .contains(
                        "| bulk, 1 thread, arrays to arrays / hand-written loop | 1.30 | 1.20 (1.00 – 1.50) | yes |\n")
                .contains("| row path without explanation / hand-written loop | 3.00 | 3.10 (3.05 – 3.30) | **no** |\n")
                .contains("| bulk, 2 threads / 1 thread, on the most lines | 0.60 | not measured |  |\n")
                .contains("| handlus | ns | 10.0 (10.0 – 20.0) |\n")
                .contains("DuckDB ")
                .contains("Java " + Runtime.version());
    }
}
