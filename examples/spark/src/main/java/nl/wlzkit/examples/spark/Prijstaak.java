package nl.wlzkit.examples.spark;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.bulk.Prijstabel;
import nl.wlzkit.tariff.policy.Feit;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** The whole job: look at the files, bind, price on all machines, add up. */
final class Prijstaak {
    private final SparkSession spark;
    private final Prijsopdracht opdracht;
    private final Prijstabel tabel;
    private final Regelbestand regels;

    private Prijstaak(SparkSession spark, Prijsopdracht opdracht, Prijstabel tabel, Regelbestand regels) {
        this.spark = spark;
        this.opdracht = opdracht;
        this.tabel = tabel;
        this.regels = regels;
    }

    /**
     * What came of a job.
     *
     * @param totalen the totals by group
     * @param herkomst what the prices were computed from
     * @param nietGelezen columns that were there and were not read
     */
    record Resultaat(SortedMap<Groep, Som> totalen, Herkomst herkomst, List<String> nietGelezen) {
        Som totaal() {
            Som alle = new Som();
            totalen.values().forEach(alle::add);
            return alle;
        }
    }

    /**
     * Looks at everything a job needs, before it starts.
     *
     * @throws Fouten if anything is wrong with documents or lines, with every problem
     */
    static Prijstaak prepare(SparkSession gegeven, Prijsopdracht opdracht, String pad) {
        Fouten.Verzamelaar fouten = new Fouten.Verzamelaar();
        Optional<Prijstabel> tabel = fouten.get(() -> Tabellen.of(opdracht));
        List<Feit> feiten = tabel.map(Prijstaak::facts).orElse(List.of());
        SparkSession spark = settings(gegeven.newSession());
        Optional<Regelbestand> regels = fouten.get(
                () -> Regelbestand.open(pad, feiten, spark.sparkContext().hadoopConfiguration()));
        fouten.throwIfAny();
        return new Prijstaak(spark, opdracht, tabel.orElseThrow(), regels.orElseThrow());
    }

    private static List<Feit> facts(Prijstabel tabel) {
        Tariefbeleid beleid = tabel.basis().beleid();
        return tabel.basis().regelfeiten().stream().map(beleid::feit).toList();
    }

    private static SparkSession settings(SparkSession spark) {
        spark.conf().set("spark.sql.caseSensitive", "true");
        // a line must never be left out because a file could not be read
        spark.conf().set("spark.sql.files.ignoreCorruptFiles", "false");
        spark.conf().set("spark.sql.files.ignoreMissingFiles", "false");
        // a day before 1582 is a line that is not priced, not the end of the job
        spark.conf().set("spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED");
        spark.conf().set("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED");
        // two files open at a time, instead of all lines sorted by the folder that they go to
        spark.conf().set("spark.sql.maxConcurrentOutputFileWriters", "2");
        return spark;
    }

    /** How many lines there are to price, by what the files say. */
    long aantalRegels() {
        return regels.regels();
    }

    /**
     * Prices all lines and writes them, each to one of two folders.
     *
     * @throws Fouten if it could not be done; then there is nothing at the place where it would have been
     */
    Resultaat write(String uit, OptionalInt partities) {
        try (Uitvoer uitvoer = Uitvoer.begin(uit, spark.sparkContext().hadoopConfiguration())) {
            Resultaat resultaat = run(partities, (lijst, prijzer) -> {
                Dataset<Row> geprijsd = lijst.mapPartitions(
                                new Prijzer(prijzer), Encoders.row(Prijzer.schema(regels.schema())))
                        .withColumn("dag", functions.date_from_unix_date(Regelbestand.column("dag")));
                geprijsd.write().partitionBy(Prijzer.SOORT).parquet(uitvoer.lines());
                // a folder without lines still says which columns they would have had
                uitvoer.arrange(leeg -> spark.createDataFrame(
                                List.of(), geprijsd.drop(Prijzer.SOORT).schema())
                        .write()
                        .parquet(leeg));
            });
            uitvoer.finish(resultaat);
            return resultaat;
        }
    }

    /**
     * Prices all lines and only adds up.
     *
     * @throws Fouten if it could not be done
     */
    Resultaat total(OptionalInt partities) {
        return run(partities, (lijst, prijzer) -> lijst.foreachPartition(new Opteller(prijzer)));
    }

    private interface Werk {
        void run(Dataset<Row> lijst, Prijswerk prijzer);
    }

    private Resultaat run(OptionalInt partities, Werk werk) {
        Groepstotalen totalen = new Groepstotalen();
        spark.sparkContext().register(totalen, "prijstotalen");
        Broadcast<Prijsopdracht> gedeeld =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(opdracht);
        Resultaat resultaat;
        try {
            werk.run(partition(regels.lines(spark), partities), new Prijswerk(gedeeld, totalen));
            resultaat = new Resultaat(totalen.value(), tabel.herkomst(), regels.overige());
            resultaat.totaal().check();
        } catch (Fouten e) {
            throw e;
        } catch (Exception e) { // checked exceptions come out of Scala undeclared
            throw Storing.explain(e);
        } finally {
            gedeeld.unpersist();
        }
        long geteld = resultaat.totaal().lengte();
        if (geteld != regels.regels()) {
            throw Fouten.told(Tekst.of(
                    "De telling klopt niet: de bestanden hebben " + regels.regels() + " regels, er zijn er " + geteld
                            + " geteld. Veranderden de bestanden intussen?",
                    "The count is wrong: the files have " + regels.regels() + " lines, and " + geteld
                            + " were counted. Did the files change meanwhile?"));
        }
        return resultaat;
    }

    private static Dataset<Row> partition(Dataset<Row> lijst, OptionalInt partities) {
        if (partities.isEmpty()) {
            return lijst;
        }
        // fewer are made by reading more files in one task; only for more do lines have to move
        int nu = lijst.javaRDD().getNumPartitions();
        return partities.getAsInt() < nu
                ? lijst.coalesce(partities.getAsInt())
                : lijst.repartition(partities.getAsInt());
    }
}
