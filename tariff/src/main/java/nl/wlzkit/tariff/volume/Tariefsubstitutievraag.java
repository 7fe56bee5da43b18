package nl.wlzkit.tariff.volume;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;

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
    private static final Grensvorm<Bedrag> PER_UUR =
            Waardevormen.amount(Bedrag.ofCenten(100), Bedrag.ofCenten(10_000_000));
    private static final Grensvorm<Percentage> PERCENTAGE =
            Waardevormen.percentage(Percentage.of("1"), Percentage.HONDERD, Grenzen.PERCENT_DECIMALS);

    private static final Eigenschap<Tariefsubstitutievraag, Bedrag> KADER =
            required("kader", Grenzen.EURO, Tariefsubstitutievraag::kader);
    private static final Eigenschap<Tariefsubstitutievraag, Bedrag> UURTARIEF =
            required("uurtarief", PER_UUR, Tariefsubstitutievraag::uurtarief);
    private static final Eigenschap<Tariefsubstitutievraag, Percentage> HUIDIG =
            required("huidig", PERCENTAGE, Tariefsubstitutievraag::huidig);
    private static final Eigenschap<Tariefsubstitutievraag, Percentage> LAGER =
            required("lager", PERCENTAGE, Tariefsubstitutievraag::lager);
    static final Objectvorm<Tariefsubstitutievraag> VORM = Objectvorm.of(
            g -> new Tariefsubstitutievraag(g.get(KADER), g.get(UURTARIEF), g.get(HUIDIG), g.get(LAGER)),
            List.of(KADER, UURTARIEF, HUIDIG, LAGER));

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
        Grenzen.EURO.check(kader);
        PER_UUR.check(uurtarief);
        PERCENTAGE.check(huidig);
        PERCENTAGE.check(lager);
        if (lager.compareTo(huidig) > 0) {
            throw new OngeldigeWaardeException(
                    lager + " > " + huidig,
                    Tekst.of("een percentage van hoogstens het huidige", "a percentage of at most the present one"));
        }
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
