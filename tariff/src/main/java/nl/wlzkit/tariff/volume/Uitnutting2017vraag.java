package nl.wlzkit.tariff.volume;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;

/**
 * How much of the contracteerruimte of 2017 is used, and was it published every quarter? It has no holes. Immutable and
 * thread-safe.
 *
 * @param contracteerruimte the room to contract, whole cents, above zero and at most € 100,000,000,000
 * @param afspraken the agreements together, whole cents, 0 through € 100,000,000,000
 * @param publicaties the days on which the zorgkantoor published about it; days outside 2017 do not count
 */
public record Uitnutting2017vraag(Bedrag contracteerruimte, Bedrag afspraken, List<LocalDate> publicaties)
        implements Vraag<Uitnutting2017vraag> {
    private static final Eigenschap<Uitnutting2017vraag, Bedrag> RUIMTE =
            required("contracteerruimte", Grenzen.EURO_BOVEN_NUL, Uitnutting2017vraag::contracteerruimte);
    private static final Eigenschap<Uitnutting2017vraag, Bedrag> AFSPRAKEN =
            required("afspraken", Grenzen.EURO, Uitnutting2017vraag::afspraken);
    private static final Eigenschap<Uitnutting2017vraag, List<LocalDate>> PUBLICATIES = required(
            "publicaties", Waardevormen.list(Waardevormen.DAG, Grenzen.MOST_NAMES), Uitnutting2017vraag::publicaties);
    static final Objectvorm<Uitnutting2017vraag> VORM = Objectvorm.of(
            g -> new Uitnutting2017vraag(g.get(RUIMTE), g.get(AFSPRAKEN), g.get(PUBLICATIES)),
            List.of(RUIMTE, AFSPRAKEN, PUBLICATIES));

    /**
     * Checks the amounts.
     *
     * @param contracteerruimte the room to contract, whole cents, above zero and at most € 100,000,000,000
     * @param afspraken the agreements together, whole cents, 0 through € 100,000,000,000
     * @param publicaties the days on which the zorgkantoor published about it; days outside 2017 do not count
     * @throws OngeldigeWaardeException if an amount is out of range
     */
    public Uitnutting2017vraag {
        Grenzen.EURO_BOVEN_NUL.check(contracteerruimte);
        Grenzen.EURO.check(afspraken);
        publicaties = List.copyOf(publicaties);
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Uitnutting2017vraag fill(Gat<W> gat, W waarde) {
        return this;
    }
}
