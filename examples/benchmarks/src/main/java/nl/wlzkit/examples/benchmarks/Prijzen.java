package nl.wlzkit.examples.benchmarks;

import java.util.List;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.tariff.bulk.Prijskolommen;
import nl.wlzkit.tariff.bulk.Prijsregel;
import nl.wlzkit.tariff.bulk.Regelprijs;
import nl.wlzkit.tariff.bulk.Uitlegbareprijs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The time of one line, in every way to price it; so few lines that rows stay in the caches, as they are when they were just
 * read. All ways add up to the same sum, or the measurement fails.
 */
@OperationsPerInvocation(Prijzen.REGELS)
public class Prijzen extends Regelproef {
    static final int REGELS = 100_000;
    private static final int UITGELEGD = 10_000;

    /** Made by JMH. */
    public Prijzen() {
        super(REGELS);
    }

    /** By hand: a table and a loop. */
    @Benchmark
    public long handlus() {
        return same(lus.price(productie, van));
    }

    /** By column, arrays to arrays. */
    @Benchmark
    public long bulk() {
        return same(cents(tabel.price(kolommen, Prijskolommen.exact(van), 0)));
    }

    /** The lines by row. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // set up by JMH
    public static class Rijen {
        private Prijsregel[] regels;
        private Handwerk.Decimalen decimalen;

        /** Made by JMH. */
        public Rijen() {}

        /**
         * Makes the rows.
         *
         * @param prijzen the columns
         */
        @Setup(Level.Trial)
        public void setup(Prijzen prijzen) {
            regels = prijzen.productie.rows();
            decimalen = new Handwerk.Decimalen(prijzen.tabel);
        }
    }

    /**
     * By row.
     *
     * @param in the rows
     * @param hole where the prices go
     * @return the sum
     */
    @Benchmark
    public long rij(Rijen in, Blackhole hole) {
        long uit = 0;
        for (Prijsregel regel : in.regels) {
            Regelprijs prijs = tabel.price(regel);
            hole.consume(prijs);
            uit += prijs.uitslag().isGeprijsd() ? prijs.van() : 0;
        }
        return same(uit);
    }

    /**
     * By row, each price so that it can still be explained.
     *
     * @param in the rows
     * @param hole where the prices go
     * @return the sum
     */
    @Benchmark
    public long rijUitlegbaar(Rijen in, Blackhole hole) {
        long uit = 0;
        for (Prijsregel regel : in.regels) {
            Uitlegbareprijs prijs = tabel.priceExplainable(regel);
            hole.consume(prijs);
            uit += prijs.uitslag().isGeprijsd() ? prijs.van() : 0;
        }
        return same(uit);
    }

    /**
     * By row, with every step and its rule.
     *
     * @param in the rows
     * @param hole where the explanations go
     */
    @Benchmark
    @OperationsPerInvocation(UITGELEGD)
    public void rijUitgelegd(Rijen in, Blackhole hole) {
        for (int i = 0; i < UITGELEGD; i++) {
            List<Geval<Bedrag>> uitleg = tabel.priceExplainable(in.regels[i]).uitleg();
            hole.consume(uitleg);
        }
    }

    /**
     * By hand, with BigDecimal.
     *
     * @param in the rows
     * @return the sum
     */
    @Benchmark
    public long bigDecimal(Rijen in) {
        return same(in.decimalen.price(in.regels));
    }

    /**
     * By hand, with Joda-Money.
     *
     * @param in the rows
     * @return the sum
     */
    @Benchmark
    public long jodaMoney(Rijen in) {
        return same(in.decimalen.joda(in.regels));
    }
}
