package nl.wlzkit.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long does a program take from nothing to its first answer, times a program that does nothing? Starts each in a
 * fresh virtual machine, in turns so that whatever else the machine does hits all alike, and prints medians.
 */
public final class Opstarten {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 31;

    private Opstarten() {}

    /**
     * Measures and prints.
     *
     * @param args how many rounds; {@value #ROUNDS} when absent
     * @throws IOException if a program cannot be started
     * @throws InterruptedException if the measurement is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length == 0 ? ROUNDS : Integer.parseInt(args[0]);
        List<Meting> metingen = Stream.of(Leeg.class, EersteAntwoord.class, EersteUitleg.class)
                .map(program -> new Meting(program, new ArrayList<>()))
                .toList();
        for (int i = -WARM_UP; i < rounds; i++) {
            for (Meting meting : metingen) {
                long time = run(meting.program());
                if (i >= 0) {
                    meting.nanos().add(time);
                }
            }
        }
        long empty = metingen.get(0).median();
        System.out.printf(Locale.ROOT, "median of %d starts, Java %s%n", rounds, Runtime.version());
        for (Meting meting : metingen) {
            System.out.printf(
                    Locale.ROOT,
                    "%-15s %5d ms  %4.1f x empty%n",
                    meting.program().getSimpleName(),
                    meting.median() / 1_000_000,
                    (double) meting.median() / empty);
        }
    }

    /** The times of one program. */
    private record Meting(Class<?> program, List<Long> nanos) {
        long median() {
            return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow();
        }
    }

    private static long run(Class<?> program) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int exit = start(program, List.of())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        long time = System.nanoTime() - start;
        if (exit != 0) {
            throw new IllegalStateException(program.getSimpleName() + " ended with " + exit);
        }
        return time;
    }

    /** A program in a virtual machine of its own, the same one as this, without options of this one. */
    static ProcessBuilder start(Class<?> program, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }
}
