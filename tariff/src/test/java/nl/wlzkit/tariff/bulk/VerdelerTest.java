package nl.wlzkit.tariff.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdelerTest {
    private record Deel(int van, int tot) {}

    private static final int DEEL = Verdeler.DEEL;

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 3", "1, 2", "32768, 7", "32769, 3", "1000000, 1", "1000000, 3", "2147483647, 64"})
    void everyLineIsInOnePart(int lengte, int draden) {
        List<List<Deel>> perDraad =
                new Verdeler(draden).split(lengte, ArrayList::new, (delen, van, tot) -> delen.add(new Deel(van, tot)));

        assertThat(perDraad).hasSize(draden);
        int waar = 0;
        for (Deel deel : perDraad.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Deel::van))
                .toList()) {
            assertThat(deel.van()).isEqualTo(waar);
            assertThat(deel.tot() - deel.van()).isBetween(1, DEEL);
            waar = deel.tot();
        }
        assertThat(waar).isEqualTo(lengte);
    }

    /** The order in which a thread gets its parts is that of the lines: so are the first lines that it could not price. */
    @Test
    void aThreadGoesForward() {
        List<List<Integer>> perDraad =
                new Verdeler(3).split(100 * DEEL, ArrayList::new, (begin, van, tot) -> begin.add(van));

        assertThat(perDraad).allSatisfy(begin -> assertThat(begin).isSorted());
    }

    @Test
    void whatTheFirstPartThrowsIsThrown() {
        for (int draden = 1; draden <= 3; draden++) {
            for (int mis = 0; mis < 5; mis++) {
                int eerste = mis * DEEL;
                int aantal = draden;
                assertThatThrownBy(() -> new Verdeler(aantal).split(5 * DEEL, Object::new, (samen, van, tot) -> {
                            if (van >= eerste) {
                                throw new ArithmeticException("deel " + van);
                            }
                        }))
                        .isExactlyInstanceOf(ArithmeticException.class)
                        .hasMessage("deel " + eerste);
            }
        }
    }

    /** Nobody writes to the columns of the caller any more once it has its columns back. */
    @Test
    void afterAnErrorNoPartIsStillAtWork() {
        CountDownLatch begonnen = new CountDownLatch(1);
        AtomicBoolean klaar = new AtomicBoolean();

        assertThatThrownBy(() -> new Verdeler(2).split(2 * DEEL, Object::new, (samen, van, tot) -> {
                    if (van == 0) {
                        await(begonnen);
                        throw new ArithmeticException("eerste");
                    }
                    begonnen.countDown();
                    pause();
                    klaar.set(true);
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
