package nl.wlzkit.examples.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import nl.wlzkit.tariff.bulk.Prijskolommen;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The time of one line out of a million: what works on whole columns. All ways add up to the same sum, or the measurement
 * fails.
 */
@OperationsPerInvocation(Miljoen.REGELS)
public class Miljoen extends Regelproef {
    static final int REGELS = 1_000_000;

    private final long[] tot = new long[REGELS];

    /** Made by JMH. */
    public Miljoen() {
        super(REGELS);
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
