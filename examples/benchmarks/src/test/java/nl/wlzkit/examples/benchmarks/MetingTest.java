package nl.wlzkit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MetingTest {
    @Test
    void oneRoundMoreThanCountsIsRun() {
        AtomicInteger keren = new AtomicInteger();
        assertThat(Meting.median(3, keren::incrementAndGet)).isNotNegative();
        assertThat(keren).hasValue(4);
    }

    @Test
    void oneSlowRoundDoesNotMakeTheMedian() {
        AtomicInteger keren = new AtomicInteger();
        long nanos = Meting.median(3, () -> {
            if (keren.incrementAndGet() == 3) {
                sleep(400);
            }
            return keren;
        });
        assertThat(nanos).isLessThan(400_000_000);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theOtherBenchmarksGiveAFigure() {
        assertThat(Ontdubbelen.median(200, 1)).isPositive();
        assertThat(Plaatsen.median(50, 1)).isPositive();
    }
}
