package nl.wlzkit.tariff.volume;

import java.math.BigDecimal;
import java.util.List;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.volume.Vorm.Eigenschap;
import nl.wlzkit.tariff.volume.Vorm.Soort;

/**
 * How many hours of care fit in the same financial framework at a lower tariff percentage, at Zilveren Kruis? It has no
 * holes. Immutable and thread-safe.
 *
 * @param kader the framework, whole cents, 0 through € 100,000,000,000
 * @param uurtarief the NZa tariff per hour, whole cents, € 1 through € 100,000
 * @param huidig the present percentage of that tariff, 1 % through 100 %
 * @param lager the lower percentage, 1 % through {@code huidig}; both with at most 10 decimals
 */
public record Tariefsubstitutievraag(Bedrag kader, Bedrag uurtarief, Percentage huidig, Percentage lager)
        implements Vraag<Tariefsubstitutievraag> {
    private static final Bedrag MOST_PER_HOUR = Bedrag.ofCenten(10_000_000);
    private static final Bedrag LEAST_PER_HOUR = Bedrag.ofCenten(100);
    private static final Percentage LEAST = Percentage.of("1");
    private static final Domein<Percentage> DOMEIN = Domein.Bereik.of(LEAST, Percentage.HONDERD);
    private static final Soort<Percentage> PERCENTAGE =
            Soort.percentage(LEAST.toBigDecimal(), true, BigDecimal.valueOf(100), true, Tariefsubstitutievraag::check);

    private static final Eigenschap<Tariefsubstitutievraag, Bedrag> KADER =
            Eigenschap.required("kader", Soort.EURO, Tariefsubstitutievraag::kader);
    private static final Eigenschap<Tariefsubstitutievraag, Bedrag> UURTARIEF = Eigenschap.required(
            "uurtarief", Soort.euro(LEAST_PER_HOUR, MOST_PER_HOUR), Tariefsubstitutievraag::uurtarief);
    private static final Eigenschap<Tariefsubstitutievraag, Percentage> HUIDIG =
            Eigenschap.required("huidig", PERCENTAGE, Tariefsubstitutievraag::huidig);
    private static final Eigenschap<Tariefsubstitutievraag, Percentage> LAGER =
            Eigenschap.required("lager", PERCENTAGE, Tariefsubstitutievraag::lager);
    static final Vorm<Tariefsubstitutievraag> VORM = new Vorm<>(
            g -> new Tariefsubstitutievraag(g.get(KADER), g.get(UURTARIEF), g.get(HUIDIG), g.get(LAGER)),
            KADER,
            UURTARIEF,
            HUIDIG,
            LAGER);

    /**
     * Checks the numbers.
     *
     * @param kader the framework, whole cents, 0 through € 100,000,000,000
     * @param uurtarief the NZa tariff per hour, whole cents, € 1 through € 100,000
     * @param huidig the present percentage of that tariff, 1 % through 100 %
     * @param lager the lower percentage, 1 % through {@code huidig}; both with at most 10 decimals
     * @throws OngeldigeWaardeException if a number is out of range
     */
    public Tariefsubstitutievraag {
        Grenzen.euro(kader);
        Grenzen.euro(uurtarief, LEAST_PER_HOUR, MOST_PER_HOUR);
        check(huidig);
        check(lager);
        if (lager.compareTo(huidig) > 0) {
            throw new OngeldigeWaardeException(
                    lager + " > " + huidig,
                    Tekst.of("een percentage van hoogstens het huidige", "a percentage of at most the present one"));
        }
    }

    private static Percentage check(Percentage percentage) {
        return Grenzen.decimals(DOMEIN.check(percentage));
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Tariefsubstitutievraag fill(Gat<W> gat, W waarde) {
        return this;
    }
}
