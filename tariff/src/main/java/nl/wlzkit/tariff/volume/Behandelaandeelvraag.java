package nl.wlzkit.tariff.volume;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * How many days of stay may be with treatment at Zilveren Kruis? It has no holes. Immutable and thread-safe.
 *
 * @param inclusief2023 the days with treatment in the definitive herschikkingsafspraak of 2023, at most all of them
 * @param totaal2023 all days of stay in that agreement, 1 through 1,000,000,000
 * @param dagen the days of stay that are asked about, 0 through 1,000,000,000
 */
public record Behandelaandeelvraag(long inclusief2023, long totaal2023, long dagen)
        implements Vraag<Behandelaandeelvraag> {
    private static final Eigenschap<Behandelaandeelvraag, Long> INCLUSIEF =
            required("inclusief2023", Grenzen.GEHEEL, Behandelaandeelvraag::inclusief2023);
    private static final Eigenschap<Behandelaandeelvraag, Long> TOTAAL =
            required("totaal2023", Grenzen.GEHEEL_BOVEN_NUL, Behandelaandeelvraag::totaal2023);
    private static final Eigenschap<Behandelaandeelvraag, Long> DAGEN =
            required("dagen", Grenzen.GEHEEL, Behandelaandeelvraag::dagen);
    static final Objectvorm<Behandelaandeelvraag> VORM = Objectvorm.of(
            g -> new Behandelaandeelvraag(g.get(INCLUSIEF), g.get(TOTAAL), g.get(DAGEN)),
            List.of(INCLUSIEF, TOTAAL, DAGEN));

    /**
     * Checks the numbers.
     *
     * @param inclusief2023 the days with treatment in the definitive herschikkingsafspraak of 2023, at most all of them
     * @param totaal2023 all days of stay in that agreement, 1 through 1,000,000,000
     * @param dagen the days of stay that are asked about, 0 through 1,000,000,000
     * @throws OngeldigeWaardeException if a number is out of range
     */
    public Behandelaandeelvraag {
        Grenzen.GEHEEL.check(inclusief2023);
        Grenzen.GEHEEL_BOVEN_NUL.check(totaal2023);
        Grenzen.GEHEEL.check(dagen);
        if (inclusief2023 > totaal2023) {
            throw new OngeldigeWaardeException(
                    inclusief2023 + " > " + totaal2023,
                    Tekst.of("een deel van hoogstens het geheel", "a part of at most the whole"));
        }
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Behandelaandeelvraag fill(Gat<W> gat, W waarde) {
        return this;
    }
}
