package nl.wlzkit.examples.spark;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.wlzkit.tariff.bulk.Uitslag;
import org.apache.spark.sql.SparkSession;

/**
 * Measures the job without its writing: read, price and add up, some times in the same JVM. The first time, in which Spark
 * and Java warm up, is apart.
 */
public final class Meting {
    private Meting() {}

    /**
     * Runs the measurement and prints one line of JSON.
     *
     * @param args those of {@link PrijsOpSpark}, without a folder for the result; {@code --herhaal N}: how often
     */
    public static void main(String[] args) {
        Programma.main(Meting::run, args);
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        Opdrachtregel regel = Opdrachtregel.parse("Meting", true, args);
        return Programma.attempt(out, err, regel, (spark, gevraagd) -> out.println(measure(spark, gevraagd)));
    }

    static String measure(SparkSession spark, Opdrachtregel.Gevraagd opdracht) {
        Prijstaak taak = Prijstaak.prepare(spark, opdracht.opdracht(), opdracht.regels());
        long begin = System.nanoTime();
        Som som = taak.total(opdracht.partities()).totaal();
        long eerste = (System.nanoTime() - begin) / 1_000_000;
        long[] tijden = new long[opdracht.herhaal()];
        for (int i = 0; i < tijden.length; i++) {
            begin = System.nanoTime();
            som = taak.total(opdracht.partities()).totaal();
            tijden[i] = (System.nanoTime() - begin) / 1_000_000;
        }
        Arrays.sort(tijden);
        Som laatste = som;
        String uitslagen = Arrays.stream(Uitslag.values())
                .filter(u -> laatste.regels(u) > 0)
                .map(u -> "\"" + u.name() + "\":" + laatste.regels(u))
                .collect(Collectors.joining(",", "{", "}"));
        return String.format(
                Locale.ROOT,
                "{\"engine\":\"spark %s %s\",\"lines\":%d,\"firstMillis\":%d,\"medianMillis\":%d,\"checksum\":%s,"
                        + "\"uitslagen\":%s}",
                spark.version(),
                spark.sparkContext().master(),
                som.lengte(),
                eerste,
                tijden[tijden.length / 2],
                som.van(),
                uitslagen);
    }
}
