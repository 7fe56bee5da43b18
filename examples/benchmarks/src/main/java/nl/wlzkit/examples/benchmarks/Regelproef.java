package nl.wlzkit.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import nl.wlzkit.tariff.bulk.Prijsregels;
import nl.wlzkit.tariff.bulk.Prijstabel;
import nl.wlzkit.tariff.bulk.Prijstotalen;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;

/** Lines to price, and what they add up to by hand: every way gives that same sum, or the measurement fails. */
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // set up by JMH
abstract class Regelproef extends Proef {
    private final int regels;

    Productie productie;
    Prijstabel tabel;
    Prijsregels kolommen;
    Handwerk.Lus lus;
    long[] van;

    private long som;

    Regelproef(int regels) {
        this.regels = regels;
    }

    /** Makes the lines, and what they add up to by hand. */
    @Setup(Level.Trial)
    public void setup() {
        productie = Productie.of(regels, false);
        tabel = productie.tabel;
        kolommen = productie.columns();
        lus = new Handwerk.Lus(tabel);
        van = new long[regels];
        som = lus.price(productie, van);
    }

    final long same(long uitkomst) {
        if (uitkomst != som) {
            throw new IllegalStateException("another sum: " + uitkomst + ", by hand " + som);
        }
        return uitkomst;
    }

    static long cents(Prijstotalen totalen) {
        return totalen.totaal().bedrag().van().centen();
    }
}
