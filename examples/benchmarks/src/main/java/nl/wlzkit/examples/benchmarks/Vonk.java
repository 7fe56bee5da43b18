package nl.wlzkit.examples.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same lines on Apache Spark, in local mode with two threads, from Parquet: a program of its own, which measures itself. */
final class Vonk {
    private static final Pattern MIDDEN = Pattern.compile("\"medianMillis\":([0-9.]+)");
    private static final Pattern SOM = Pattern.compile("\"checksum\":(-?[0-9]+)");
    private static final double NANOS_PER_MILLI = 1e6;

    private final Path module;

    /** Takes the folder of examples/spark, built. */
    Vonk(Path module) {
        this.module = module;
    }

    /** Prices so many times; the median of a line in nanoseconds. */
    void measure(int rondes, Metingen metingen) throws IOException, InterruptedException {
        Productie productie = Productie.of(Miljoen.REGELS, false);
        long som = new Handwerk.Lus(productie.tabel).price(productie, new long[productie.lengte]);
        Path map = Files.createTempDirectory("wlzkit-vonk");
        try {
            Path parquet = map.resolve("regels.parquet");
            Duck.write(productie, parquet);
            String uit = run(map, parquet, rondes);
            if (!SOM.matcher(uit).results().map(r -> r.group(1)).toList().equals(List.of(Long.toString(som)))) {
                throw new IllegalStateException("another sum, by hand " + som + ": " + uit);
            }
            Matcher midden = MIDDEN.matcher(uit);
            if (midden.find()) {
                metingen.add("spark", "ns", Double.parseDouble(midden.group(1)) * NANOS_PER_MILLI / productie.lengte);
            }
            System.out.print("  " + uit);
        } catch (SQLException e) {
            throw new IllegalStateException("the lines could not be written", e);
        } finally {
            Groei.delete(map);
        }
    }

    private String run(Path map, Path parquet, int rondes) throws IOException, InterruptedException {
        String klassen = module.resolve("target/prijs-op-spark.jar")
                + java.io.File.pathSeparator
                + Files.readString(module.resolve("target/spark.classpath")).strip();
        List<String> opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + module.resolve("jvm.options"),
                "-Dspark.master=local[2]",
                "-cp",
                klassen,
                "nl.wlzkit.examples.spark.Meting",
                parquet.toString(),
                "--regelfeit",
                "nieuweClient",
                "--herhaal",
                Integer.toString(rondes)));
        opdracht.addAll(Groei.documents(map));
        Process proces = new ProcessBuilder(opdracht)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String uit = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (proces.waitFor() != 0) {
            throw new IllegalStateException("Spark ended with " + proces.exitValue());
        }
        return uit;
    }
}
