package nl.wlzkit.examples.cli;

import java.util.EnumMap;
import java.util.Map;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.tariff.bulk.Prijstotalen.Totaal;
import nl.wlzkit.tariff.bulk.Regelprijs;
import nl.wlzkit.tariff.bulk.Uitslag;

/** Adds lines up as they come. */
final class Prijssom {
    /** More is no amount any more: 15 digits before the decimal mark. */
    private static final long GRENS = 100_000_000_000_000_000L;

    private static final int UITSLAGEN = Uitslag.values().length;

    private final long[] regels = new long[UITSLAGEN];
    private long eenheden;
    private long van;
    private long tot;

    /** Adds a line; says whether the sum is still an amount. */
    boolean add(Regelprijs prijs, long aantal) {
        regels[prijs.uitslag().nummer()]++;
        if (prijs.uitslag().isGeprijsd()) {
            if (prijs.van() <= -GRENS || prijs.tot() >= GRENS) {
                return false;
            }
            eenheden += aantal;
            // where there may be no agreement, nothing is among what it can be
            boolean zeker = prijs.uitslag() == Uitslag.GEPRIJSD;
            van += zeker ? prijs.van() : Math.min(0, prijs.van());
            tot += zeker ? prijs.tot() : Math.max(0, prijs.tot());
        }
        return van > -GRENS && tot < GRENS;
    }

    Totaal total() {
        Map<Uitslag, Long> aantallen = new EnumMap<>(Uitslag.class);
        for (Uitslag uitslag : Uitslag.values()) {
            if (regels[uitslag.nummer()] > 0) {
                aantallen.put(uitslag, regels[uitslag.nummer()]);
            }
        }
        return new Totaal(aantallen, eenheden, new Bandbreedte<>(Bedrag.ofCenten(van), Bedrag.ofCenten(tot)));
    }
}
