package nl.wlzkit.tariff.bulk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.tariff.bulk.Prijstotalen.Totaal;
import nl.wlzkit.tariff.bulk.Prijstotalen.Uitvalregel;

/** Adds lines up, of one thread. */
final class Telling {
    private static final int UITSLAGEN = Uitslag.values().length;

    private static final Bedrag CENT = Bedrag.ofCenten(1);

    private final int hoogstens;
    private final List<Uitvalregel> uitval = new ArrayList<>();
    final long[] van;
    final long[] tot;
    final long[] eenheden;
    final long[] aantallen;

    Telling(int groepen, int hoogstens) {
        this.hoogstens = hoogstens;
        this.van = new long[groepen];
        this.tot = new long[groepen];
        this.eenheden = new long[groepen];
        this.aantallen = new long[groepen * UITSLAGEN];
    }

    /** Adds lines of one group that have one certain amount each. */
    void addExact(int groep, long regels, long units, long centen) {
        van[groep] = Math.addExact(van[groep], centen);
        tot[groep] = Math.addExact(tot[groep], centen);
        eenheden[groep] = Math.addExact(eenheden[groep], units);
        aantallen[groep * UITSLAGEN + Uitslag.GEPRIJSD.nummer()] += regels;
    }

    /** Adds a line whatever came of it. */
    void add(int groep, long regel, Uitslag uitslag, long units, long laag, long hoog) {
        aantallen[groep * UITSLAGEN + uitslag.nummer()]++;
        if (uitslag.isGeprijsd()) {
            eenheden[groep] = Math.addExact(eenheden[groep], units);
            // where there may be no agreement, nothing is among what it can be
            boolean zeker = uitslag == Uitslag.GEPRIJSD;
            van[groep] = Math.addExact(van[groep], zeker ? laag : Math.min(0, laag));
            tot[groep] = Math.addExact(tot[groep], zeker ? hoog : Math.max(0, hoog));
        } else if (uitval.size() < hoogstens) {
            uitval.add(new Uitvalregel(regel, uitslag));
        }
    }

    Prijstotalen totals() {
        List<Totaal> totalen = new ArrayList<>();
        for (int g = 0; g < van.length; g++) {
            Map<Uitslag, Long> regels = new EnumMap<>(Uitslag.class);
            for (Uitslag uitslag : Uitslag.values()) {
                long aantal = aantallen[g * UITSLAGEN + uitslag.nummer()];
                if (aantal > 0) {
                    regels.put(uitslag, aantal);
                }
            }
            // times: a sum that is out of range is an overflow, not an amount that somebody got wrong
            totalen.add(new Totaal(regels, eenheden[g], new Bandbreedte<>(CENT.times(van[g]), CENT.times(tot[g]))));
        }
        return new Prijstotalen(totalen, uitval);
    }
}
