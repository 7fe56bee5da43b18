package nl.wlzkit.tariff.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.wlzkit.core.care.Sector;
import org.junit.jupiter.api.Test;

/** What a line costs of memory: nothing by column, one price by row. */
class GeheugenTest {
    private static final int AANTAL = 200_000;
    private static final int RONDES = 8;

    /** What a run takes whatever its length: totals, a list. */
    private static final long VAST = 100_000;

    private static final Prijstabel TABEL = Prijstabel.bind(Prijsvoorbeeld.basis(Sector.VV, Map.of(), "nieuweClient"));
    private static final List<Prijsregel> REGELS = lines();

    /** Lines of every kind: priced, perhaps, refused, without tariff, and some that are wrong. */
    private static List<Prijsregel> lines() {
        List<Prijsregel> alle = Prijsvoorbeeld.all(TABEL, 3);
        Random toeval = new Random(1);
        return toeval.ints(AANTAL, 0, alle.size())
                .mapToObj(i -> {
                    Prijsregel regel = alle.get(i);
                    return i % 50 == 0
                            ? new Prijsregel(
                                    -1,
                                    regel.zorgkantoor(),
                                    regel.dag(),
                                    regel.vorm(),
                                    regel.profiel(),
                                    regel.feiten(),
                                    regel.prestatiecode(),
                                    -i)
                            : regel;
                })
                .toList();
    }

    /** The least of some rounds: the first ones are still being compiled. */
    private static long least(Runnable werk) {
        ThreadMXBean draden = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long minst = Long.MAX_VALUE;
        for (int i = 0; i < RONDES; i++) {
            long voor = draden.getCurrentThreadAllocatedBytes();
            werk.run();
            minst = Math.min(minst, draden.getCurrentThreadAllocatedBytes() - voor);
        }
        return minst;
    }

    @Test
    void byColumnALineAllocatesNothing() {
        Prijsregels regels = Prijsvoorbeeld.columns(TABEL, REGELS).build();
        Prijsregels gegroepeerd = Prijsvoorbeeld.columns(TABEL, REGELS)
                .groep(new Random(2).ints(AANTAL, 0, 20).toArray(), 20)
                .build();
        Prijskolommen uit =
                Prijskolommen.ranges(new long[AANTAL], new long[AANTAL]).withUitslag(new byte[AANTAL]);

        assertThat(least(() -> TABEL.price(regels, uit, 100))).isLessThan(VAST);
        assertThat(least(() -> TABEL.price(gegroepeerd, Prijskolommen.totals(), 0)))
                .isLessThan(VAST);
    }

    @Test
    void byRowALineAllocatesItsPrice() {
        long[] som = new long[1];

        long bytes = least(() -> {
            for (Prijsregel regel : REGELS) {
                som[0] += TABEL.price(regel).tot();
            }
        });

        assertThat(bytes).isLessThanOrEqualTo(40L * AANTAL + VAST);
    }
}
