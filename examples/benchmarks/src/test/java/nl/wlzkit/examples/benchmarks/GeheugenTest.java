package nl.wlzkit.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GeheugenTest {
    private static final long MEGA = 1024 * 1024;

    /** In a virtual machine of its own: here the other tests have loaded parts already. */
    @Test
    void allReferenceDataTakesSomeMegabytes() throws Exception {
        Process process = Opstarten.start(Geheugen.class, List.of()).start();
        List<String> regels = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).isZero();
        assertThat(regels).hasSizeGreaterThan(15).allMatch(r -> r.matches(".+ +-?[\\d,]+ kB"));
        assertThat(regels)
                .filteredOn(r -> r.startsWith("all reference data"))
                .singleElement()
                .asString()
                .matches(r -> kilobytes(r) > 1_000 && kilobytes(r) < 100_000, "between 1 and 100 MB");
        assertThat(regels)
                .filteredOn(r -> r.startsWith("rules with quotes"))
                .singleElement()
                .asString()
                .matches(r -> kilobytes(r) > 100, "more than 100 kB");
    }

    private static long kilobytes(String regel) {
        return Long.parseLong(regel.replaceAll(".* ([\\d,]+) kB", "$1").replace(",", ""));
    }

    @Test
    void theTotalIsTheSumOfTheParts() {
        assertThat(Geheugen.total(List.of(
                        new Geheugen.Deelgebruik("a", MEGA),
                        new Geheugen.Deelgebruik("b", -1),
                        new Geheugen.Deelgebruik("c", 2))))
                .isEqualTo(MEGA + 1);
    }
}
