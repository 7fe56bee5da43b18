package nl.wlzkit.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class OntdubbelenTest {
    @Test
    void theBenchmarkRunsAndItsLinesAreAlwaysTheSame() {
        var out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, UTF_8));
        try {
            Ontdubbelen.main(new String[] {"2000"});
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(UTF_8).lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .matches(" +2,000 lines +\\d+ ms +people [\\d,]+ - [\\d,]+, [\\d,]+ groups of candidates");
        assertThat(Ontdubbelen.lines(100)).isEqualTo(Ontdubbelen.lines(100));
    }
}
