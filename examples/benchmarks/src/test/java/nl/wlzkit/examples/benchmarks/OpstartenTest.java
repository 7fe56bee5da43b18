package nl.wlzkit.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What keeps the start short, as far as it can be said without a clock. */
class OpstartenTest {
    private static List<String> run(Class<?> program, List<String> options) throws Exception {
        Process process = Opstarten.start(program, options).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).isZero();
        return lines;
    }

    @Test
    void theFirstAnswerIsAnAnswer() throws Exception {
        // ZK24-065: the guideline of 95.5; ZK24-066: +0.1 for technology; ZK24-067: a proposal of at most 100
        assertThat(run(EersteAntwoord.class, List.of())).containsExactly("95.6 100");
    }

    /** Each lambda, method reference and record comparison costs about a quarter of a millisecond when it first runs. */
    @Test
    void theFirstAnswerNeedsNoLambdaOfOurs() throws Exception {
        List<String> loaded = run(EersteAntwoord.class, List.of("-Xlog:class+load"));
        assertThat(loaded).anyMatch(l -> l.contains("nl.wlzkit.tariff.policy.Tariefbeleid "));
        assertThat(loaded.stream()
                        .filter(l -> (l.contains("nl.wlzkit.") && l.contains("$$Lambda"))
                                || l.contains("java.lang.runtime.ObjectMethods")))
                .isEmpty();
    }

    /** The catalogue is read when something is explained, and hashes are made when the receipt is read. */
    @Test
    void theFirstAnswerReadsNoCatalogueAndHashesNothing() throws Exception {
        List<String> loaded = run(EersteAntwoord.class, List.of("-Xlog:class+load"));
        List<String> late = List.of(
                "nl.wlzkit.core.source.Regelcatalogus ",
                "nl.wlzkit.core.answer.Herkomst ",
                "java.security.MessageDigest ",
                "java.util.ServiceLoader ",
                "nl.wlzkit.tariff.policy.TariefbeleidProof ");
        assertThat(loaded.stream().filter(l -> late.stream().anyMatch(l::contains)))
                .isEmpty();
        assertThat(run(EersteUitleg.class, List.of("-Xlog:class+load")))
                .anyMatch(l -> l.contains(late.get(0)))
                .anyMatch(l -> l.contains("ZK24-066"));
    }

    @Test
    void theBenchmarkRuns() throws Exception {
        var out = new java.io.ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new java.io.PrintStream(out, true, UTF_8));
        try {
            Opstarten.main(new String[] {"1"});
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(UTF_8).lines().toList())
                .hasSize(5)
                .last()
                .asString()
                .matches("EersteUitleg +\\d+ ms +\\d+\\.\\d x empty");
    }
}
