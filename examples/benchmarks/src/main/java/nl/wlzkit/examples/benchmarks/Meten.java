package nl.wlzkit.examples.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures everything that the project says of speed, in one run, and writes a report. What is compared is measured in turns,
 * round after round, and a ratio is taken within a round: the machine may be faster or slower in another.
 */
@Command(
        name = "benchmarks",
        description = "Measures and writes a report. Everything is made up and always the same.",
        showDefaultValues = true,
        mixinStandardHelpOptions = true)
public final class Meten implements Callable<Integer> {
    /** What is put behind the name of what was measured for what it allocates. */
    static final String BYTES = " bytes";

    private static final Pattern TOTAAL = Pattern.compile("all reference data +([0-9,]+) kB");
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int LARGE = 1_000_000;
    private static final int CLIENTEN = 20_000;
    private static final String ALLOCATIE = "gc.alloc.rate.norm";

    @Option(names = "--rounds", description = "How many times everything is measured in turn.", defaultValue = "5")
    private int rondes;

    @Option(
            names = "--seconds",
            description = "How long one figure is measured in a round, after as long a warm-up.",
            defaultValue = "3")
    private int seconden;

    @Option(names = "--starts", description = "How many times each program is started.", defaultValue = "31")
    private int starts;

    @Option(
            names = "--millions",
            description = "Up to how many million lines growth is measured; 0 for not.",
            defaultValue = "50")
    private int miljoenen;

    @Option(names = "--report", description = "Where the report is written.", defaultValue = "benchmarks.md")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path rapport;

    @Option(names = "--rekentool", description = "The official meerzorg sheet of 2026; without it POI is not measured.")
    private @Nullable Path rekentool;

    @Option(names = "--spark", description = "The folder examples/spark, built; without it Spark is not measured.")
    private @Nullable Path spark;

    /** Made by picocli. */
    public Meten() {}

    /**
     * Measures and writes the report.
     *
     * @param args what is measured: {@code --help} says it
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Meten()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, RunnerException {
        Metingen metingen = new Metingen();
        for (int ronde = 1; ronde <= rondes; ronde++) {
            System.out.println("round " + ronde + " of " + rondes);
            measure(metingen);
        }
        Opstarten.measure(starts, metingen);
        Groei groei = new Groei(metingen);
        groei.columns(miljoenen);
        groei.files(miljoenen);
        if (spark != null) {
            new Vonk(spark).measure(rondes, metingen);
        }
        large(metingen);
        Files.writeString(rapport, new Rapport(metingen, rondes).text(), StandardCharsets.UTF_8);
        System.out.println(rapport + " written");
        return CommandLine.ExitCode.OK;
    }

    /** What takes seconds at a time. */
    private void large(Metingen metingen) throws IOException, InterruptedException {
        metingen.add("ontdubbelen", "ms", Ontdubbelen.median(LARGE, rondes) / NANOS_PER_MILLI);
        metingen.add("ontdubbelen achtste deel", "ms", Ontdubbelen.median(LARGE / 8, rondes) / NANOS_PER_MILLI);
        metingen.add("plaatsen", "ms", Plaatsen.median(CLIENTEN, rondes) / NANOS_PER_MILLI);
        Process geheugen = Opstarten.start(Geheugen.class, List.of()).start();
        String uit = new String(geheugen.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher totaal = TOTAAL.matcher(uit);
        if (geheugen.waitFor() != 0 || !totaal.find()) {
            throw new IllegalStateException("the memory was not measured: " + uit);
        }
        metingen.add("geheugen", "kB", Double.parseDouble(totaal.group(1).replace(",", "")));
    }

    private void measure(Metingen metingen) throws RunnerException {
        List<Class<?>> klassen = new ArrayList<>(List.of(Prijzen.class, Miljoen.class, Diensten.class));
        List<String> opties = new ArrayList<>();
        if (rekentool != null) {
            klassen.add(Rekenblad.class);
            opties.add("-Dwlzkit.rekentool=" + rekentool.toAbsolutePath());
        }
        for (Class<?> klasse : klassen) {
            Options options = new OptionsBuilder()
                    .include("\\." + Pattern.quote(klasse.getSimpleName()) + "\\.")
                    .warmupIterations(seconden)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(seconden)
                    .measurementTime(TimeValue.seconds(1))
                    .forks(1)
                    .addProfiler(GCProfiler.class)
                    .jvmArgsAppend(opties.toArray(String[]::new))
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build();
            for (RunResult result : new Runner(options).run()) {
                String naam = result.getPrimaryResult().getLabel();
                String eenheid = result.getPrimaryResult().getScoreUnit().replace("/op", "");
                metingen.add(naam, eenheid, result.getPrimaryResult().getScore());
                Optional.ofNullable(result.getSecondaryResults().get(ALLOCATIE))
                        .ifPresent(r -> metingen.add(naam + BYTES, "bytes", r.getScore()));
                System.out.printf(
                        Locale.ROOT,
                        "  %-20s %,14.1f %s%n",
                        naam,
                        result.getPrimaryResult().getScore(),
                        eenheid);
            }
        }
    }
}
