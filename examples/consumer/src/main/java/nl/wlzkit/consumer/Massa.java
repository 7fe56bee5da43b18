package nl.wlzkit.consumer;

import java.util.Map;
import nl.wlzkit.tariff.bulk.Prijsbasis;
import nl.wlzkit.tariff.bulk.Prijskolommen;
import nl.wlzkit.tariff.bulk.Prijsregel;
import nl.wlzkit.tariff.bulk.Prijsregels;
import nl.wlzkit.tariff.bulk.Prijstabel;
import nl.wlzkit.tariff.bulk.Prijstotalen;
import nl.wlzkit.tariff.bulk.Uitlegbareprijs;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;

/** Many lines at once: one table, priced by row and by column. */
final class Massa {
    private Massa() {}

    static Prijstabel bind(Tarieftabel tarieven, Aanbieder aanbieder) {
        return Prijstabel.bind(Prijsbasis.of(Tariefbeleid.published(), tarieven, Map.of("A1", aanbieder)));
    }

    static Uitlegbareprijs price(Prijstabel tabel, Prijsregel regel) {
        Uitlegbareprijs prijs = tabel.priceExplainable(regel); // now the cents; later, for who asks, prijs.uitleg()
        return prijs;
    }

    static Prijstotalen price(Prijstabel tabel, Prijsregels regels) {
        long[] van = new long[regels.lengte()];
        long[] tot = new long[regels.lengte()];
        Prijstotalen totalen = tabel.price(regels, Prijskolommen.ranges(van, tot), 100, 2); // two threads
        return totalen;
    }
}
