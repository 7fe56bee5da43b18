package nl.wlzkit.tariff.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdelerTest {
    private record Deel(int van, int tot) {}

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 3", "1, 2", "2, 7", "10, 3", "2147483647, 1024", "2147483647, 1"})
    void theParts(int lengte, int draden) {
        List<Deel> delen = new Verdeler(draden).split(lengte, Deel::new);

        assertThat(delen).hasSize(draden);
        int waar = 0;
        for (Deel deel : delen) {
            assertThat(deel.van()).isEqualTo(waar);
            assertThat(deel.tot() - deel.van()).isBetween(lengte / draden, (lengte - 1) / draden + 1);
            waar = deel.tot();
        }
        assertThat(waar).isEqualTo(lengte);
    }

    @Test
    void whatAPartThrowsIsThrown() {
        for (int mis = 0; mis < 3; mis++) {
            int deel = mis;
            assertThatThrownBy(() -> new Verdeler(3).split(3, (van, tot) -> {
                        if (van == deel) {
                            throw new ArithmeticException("deel " + van);
                        }
                        return van;
                    }))
                    .isExactlyInstanceOf(ArithmeticException.class)
                    .hasMessage("deel " + mis);
        }
    }

    /** Nobody writes to the columns of the caller any more once it has its columns back. */
    @Test
    void afterAnErrorNoPartIsStillAtWork() {
        CountDownLatch begonnen = new CountDownLatch(1);
        AtomicBoolean klaar = new AtomicBoolean();

        assertThatThrownBy(() -> new Verdeler(2).split(2, (van, tot) -> {
                    if (van == 0) {
                        await(begonnen);
                        throw new ArithmeticException("eerste");
                    }
                    begonnen.countDown();
                    pause();
                    klaar.set(true);
                    return van;
                }))
                .hasMessage("eerste");

        assertThat(klaar).isTrue();
    }

    private static void await(CountDownLatch grendel) {
        try {
            grendel.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Long enough that the other part is done before this one, if it does not wait. */
    private static void pause() {
        long tot = System.nanoTime() + 200_000_000;
        while (System.nanoTime() < tot) {
            Thread.onSpinWait();
        }
    }
}
