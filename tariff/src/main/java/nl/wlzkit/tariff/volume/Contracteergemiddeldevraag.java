package nl.wlzkit.tariff.volume;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;

/**
 * What are the averages that DSW uses when it contracts? It has no holes. Immutable and thread-safe.
 *
 * @param kosten the costs, whole cents, 0 through € 100,000,000,000
 * @param clienten the number of clients, 1 through 1,000,000,000
 * @param fte the staff, 0 through 1,000,000,000 with at most two decimals; absent when it is not told
 */
public record Contracteergemiddeldevraag(Bedrag kosten, long clienten, Optional<Hoeveelheid> fte)
        implements Vraag<Contracteergemiddeldevraag> {
    private static final Eigenschap<Contracteergemiddeldevraag, Bedrag> KOSTEN =
            required("kosten", Grenzen.EURO, Contracteergemiddeldevraag::kosten);
    private static final Eigenschap<Contracteergemiddeldevraag, Long> CLIENTEN =
            required("clienten", Grenzen.GEHEEL_BOVEN_NUL, Contracteergemiddeldevraag::clienten);
    private static final Eigenschap<Contracteergemiddeldevraag, Hoeveelheid> FTE =
            optional("fte", Grenzen.AANTAL, Contracteergemiddeldevraag::fte);
    static final Objectvorm<Contracteergemiddeldevraag> VORM = Objectvorm.of(
            g -> new Contracteergemiddeldevraag(g.get(KOSTEN), g.get(CLIENTEN), g.find(FTE)),
            List.of(KOSTEN, CLIENTEN, FTE));

    /**
     * Checks the numbers.
     *
     * @param kosten the costs, whole cents, 0 through € 100,000,000,000
     * @param clienten the number of clients, 1 through 1,000,000,000
     * @param fte the staff, 0 through 1,000,000,000 with at most two decimals; absent when it is not told
     * @throws OngeldigeWaardeException if a number is out of range
     */
    public Contracteergemiddeldevraag {
        Grenzen.EURO.check(kosten);
        Grenzen.GEHEEL_BOVEN_NUL.check(clienten);
        fte.ifPresent(Grenzen.AANTAL::check);
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Contracteergemiddeldevraag fill(Gat<W> gat, W waarde) {
        return this;
    }
}
