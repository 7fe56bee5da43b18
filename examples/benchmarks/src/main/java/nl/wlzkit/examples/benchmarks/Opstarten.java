package nl.wlzkit.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long does a program take from nothing to its first answer, times a program that does nothing? Starts each in a
 * fresh virtual machine, in turns so that whatever else the machine does hits all alike, and prints medians.
 */
public final class Opstarten {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 31;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final List<Class<?>> PROGRAMS =
            List.of(Leeg.class, EersteAntwoord.class, EersteVanAlle.class, EersteUitleg.class);

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
        Metingen metingen = new Metingen();
        measure(rounds, metingen);
        System.out.printf(Locale.ROOT, "median of %d starts, Java %s%n", rounds, Runtime.version());
        for (Class<?> program : PROGRAMS) {
            System.out.printf(
                    Locale.ROOT,
                    "%-15s %5.0f ms  %4.1f x empty%n",
                    program.getSimpleName(),
                    metingen.of(program.getSimpleName()).orElseThrow().midden(),
                    metingen.of(program.getSimpleName()).orElseThrow().midden()
                            / metingen.of(PROGRAMS.get(0).getSimpleName())
                                    .orElseThrow()
                                    .midden());
        }
    }

    /** Starts every program so many times, in turns: milliseconds. */
    static void measure(int rounds, Metingen metingen) throws IOException, InterruptedException {
        for (int i = -WARM_UP; i < rounds; i++) {
            for (Class<?> program : PROGRAMS) {
                double time = run(program) / NANOS_PER_MILLI;
                if (i >= 0) {
                    metingen.add(program.getSimpleName(), "ms", time);
                }
            }
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
        return start(program.getName(), options, List.of());
    }

    /** The same, by its name and with arguments. */
    static ProcessBuilder start(String program, List<String> options, List<String> args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program));
        command.addAll(args);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }
}
