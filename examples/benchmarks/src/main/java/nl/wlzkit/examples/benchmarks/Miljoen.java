package nl.wlzkit.examples.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import nl.wlzkit.tariff.bulk.Prijskolommen;
import nl.wlzkit.tariff.bulk.Prijsregels;
import nl.wlzkit.tariff.bulk.Prijstabel;
import nl.wlzkit.tariff.bulk.Prijstotalen;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time of one line out of a million: what works on whole columns. All ways add up to the same sum, or the measurement
 * fails.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Miljoen.REGELS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class Miljoen {
    static final int REGELS = 1_000_000;

    private Productie productie;
    private Prijstabel tabel;
    private Prijsregels kolommen;
    private Handwerk.Lus lus;
    private long[] van;
    private long[] tot;
    private long som;

    /** Made by JMH. */
    public Miljoen() {}

    /** Makes the lines, and what they add up to by hand. */
    @Setup(Level.Trial)
    public void setup() {
        productie = Productie.of(REGELS, false);
        tabel = productie.tabel;
        kolommen = productie.columns();
        lus = new Handwerk.Lus(tabel);
        van = new long[REGELS];
        tot = new long[REGELS];
        som = lus.price(productie, van);
    }

    private long same(long uitkomst) {
        if (uitkomst != som) {
            throw new IllegalStateException("another sum: " + uitkomst + ", by hand " + som);
        }
        return uitkomst;
    }

    private static long cents(Prijstotalen totalen) {
        return totalen.totaal().bedrag().van().centen();
    }

    /** By hand: a table and a loop. */
    @Benchmark
    public long miljoenHandlus() {
        return same(lus.price(productie, van));
    }

    /** By column, arrays to arrays. */
    @Benchmark
    public long miljoenBulk() {
        return same(cents(tabel.price(kolommen, Prijskolommen.exact(van), 0)));
    }

    /** By column, on two threads. */
    @Benchmark
    public long miljoenBulkTweeDraden() {
        return same(cents(tabel.price(kolommen, Prijskolommen.exact(van), 0, 2)));
    }

    /** By column, with both ends of the range and the outcome. */
    @Benchmark
    public long miljoenBulkBandbreedte() {
        return same(cents(tabel.price(kolommen, Prijskolommen.ranges(van, tot), 0)));
    }

    /** The lines in DuckDB, from Parquet. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // set up by JMH
    public static class Parquet {
        private Duck duck;

        /** Made by JMH. */
        public Parquet() {}

        /**
         * Writes the lines.
         *
         * @param miljoen the columns
         * @throws SQLException if DuckDB cannot do it
         * @throws IOException if the file cannot be written
         */
        @Setup(Level.Trial)
        public void setup(Miljoen miljoen) throws SQLException, IOException {
            duck = new Duck(miljoen.productie);
        }

        /**
         * Removes the lines.
         *
         * @throws SQLException if DuckDB cannot do it
         * @throws IOException if the file cannot be removed
         */
        @TearDown(Level.Trial)
        public void close() throws SQLException, IOException {
            duck.close();
        }
    }

    /**
     * By DuckDB on one thread.
     *
     * @param in the lines
     * @return the sum
     * @throws SQLException if DuckDB cannot do it
     */
    @Benchmark
    public long miljoenDuckdb(Parquet in) throws SQLException {
        in.duck.threads(1);
        return same(in.duck.price());
    }

    /**
     * By DuckDB on two threads.
     *
     * @param in the lines
     * @return the sum
     * @throws SQLException if DuckDB cannot do it
     */
    @Benchmark
    public long miljoenDuckdbTweeDraden(Parquet in) throws SQLException {
        in.duck.threads(2);
        return same(in.duck.price());
    }
}
