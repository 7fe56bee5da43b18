package nl.wlzkit.regions.region;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.source.Grondslag;

/**
 * What was available for persoonsgebonden budgets in 2015 in one of the 32 regions of then. The regulation gives no such
 * amounts for other years here. Immutable and thread-safe.
 *
 * @param naam the name of the region in the regulation: Stedendriehoek is Apeldoorn/Zutphen
 * @param regio the region, one of the 31 of today
 * @param vormaligeRegio the region of before 2016, if that is no more
 * @param bedrag the amount of 2015
 */
@Grondslag({"RLZ-8.1.2-2015", "RLZ-8.2-2015", "WK-PGB-REGIO"})
public record Pgbplafond(String naam, Zorgkantoorregio regio, Optional<VormaligeRegio> vormaligeRegio, Bedrag bedrag) {
    private static final class Lijst {
        private static final List<Pgbplafond> ALLE = Tabel.rows("pgbplafonds-2015.tsv").stream()
                .map(rij -> new Pgbplafond(
                        rij.get(0),
                        Zorgkantoorregio.parse(rij.get(1)),
                        VormaligeRegio.find(rij.get(0)),
                        Bedrag.of(rij.get(2))))
                .toList();
    }

    /**
     * Returns all amounts.
     *
     * @return 32, in the order of the regulation
     */
    public static List<Pgbplafond> alle() {
        return Lijst.ALLE;
    }

    /**
     * Returns the amounts of a region.
     *
     * @param regio the region
     * @return one; two for Westland Schieland Delfland, which was two regions in 2015
     */
    public static List<Pgbplafond> of(Zorgkantoorregio regio) {
        return alle().stream().filter(p -> p.regio == regio).toList();
    }

    /**
     * Returns what was available in what is now one region.
     *
     * @param regio the region
     * @return the sum of its amounts
     */
    public static Bedrag sum(Zorgkantoorregio regio) {
        return of(regio).stream().map(Pgbplafond::bedrag).reduce(Bedrag.NUL, Bedrag::plus);
    }

    /**
     * Returns what was available in all regions.
     *
     * @return € 1,360,000,000
     */
    public static Bedrag totaal() {
        return alle().stream().map(Pgbplafond::bedrag).reduce(Bedrag.NUL, Bedrag::plus);
    }
}
