package nl.wlzkit.examples.fuzz;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads what nobody would write: first inputs that are the same in every build, then others until the time is up. Where it
 * started is in the name of the test and in a finding, so that {@code -Dfuzz.zaad} makes the same inputs again.
 *
 * <p>Our own mutations and no fuzzer that is guided by coverage: the shapes that matter here are JSON trees and tables, of
 * which we have a good sample for every type; it runs on every JDK and machine without an agent or native code, and some 300
 * readers share one minute.
 */
class FuzzTest {
    private static final long ZAAD = Long.getLong("fuzz.zaad", System.nanoTime());
    private static final int SECONDEN = Integer.getInteger("fuzz.seconden", 60);
    private static final int VASTE = 5;

    @TestFactory
    Stream<DynamicTest> everythingThatReads() {
        List<Ingang> alle = Ingangen.all();
        int gewicht = alle.stream().mapToInt(Ingang::gewicht).sum();
        return alle.stream()
                .map(ingang -> DynamicTest.dynamicTest(
                        ingang + ", zaad " + ZAAD, () -> fuzz(ingang, SECONDEN * 1_000_000_000L / gewicht)));
    }

    private static void fuzz(Ingang ingang, long nanosPerGewicht) {
        long tot = System.nanoTime() + nanosPerGewicht * ingang.gewicht();
        ingang.zaden().forEach(zaad -> Proef.check(ingang, zaad));
        Mutaties vast = new Mutaties(new Random(ingang.naam().hashCode()));
        for (int i = 0; i < VASTE * ingang.gewicht(); i++) {
            Proef.check(ingang, vast.make(ingang.zaden()));
        }
        Mutaties los = new Mutaties(new Random(ZAAD + ingang.naam().hashCode()));
        while (System.nanoTime() < tot) {
            Proef.check(ingang, los.make(ingang.zaden()));
        }
    }
}
