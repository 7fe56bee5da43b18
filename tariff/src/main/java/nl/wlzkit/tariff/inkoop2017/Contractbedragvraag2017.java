package nl.wlzkit.tariff.inkoop2017;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;

/**
 * What does a zorgkantoor pay per unit in 2017? It has the facts of {@link Contracttariefvraag2017} too. Immutable and
 * thread-safe.
 */
public final class Contractbedragvraag2017 extends Inkoopvraag<Contractbedragvraag2017> {
    /** The amount of which the percentage is taken: the NZa maximum in euros per unit, 0 through 100,000. */
    public static final Inkoopfeit<Bedrag> MAXIMUM =
            Inkoopfeit.amount("maximum", "het NZa-maximumtarief per eenheid", "the NZa maximum tariff per unit");

    static final Inhoud INHOUD = inhoudVan();

    private static Inhoud inhoudVan() {
        List<Inkoopfeit<?>> feiten = new ArrayList<>(List.of(MAXIMUM));
        feiten.addAll(Contracttariefvraag2017.INHOUD.feiten());
        return new Inhoud(feiten, Contracttariefvraag2017.INHOUD.leeswijze());
    }

    /** The form needs a question to begin with; a document must tell the maximum. */
    static final Contractbedragvraag2017 LEEG = new Contractbedragvraag2017(INHOUD.leeg());

    Contractbedragvraag2017(Stand stand) {
        super(stand);
    }

    /**
     * Asks for the amount.
     *
     * @param maximum the NZa maximum in euros per unit, 0 through 100,000 with at most ten decimals
     * @param vraag at which percentage
     * @return the question
     * @throws OngeldigeWaardeException if the maximum is out of range
     */
    public static Contractbedragvraag2017 of(Bedrag maximum, Contracttariefvraag2017 vraag) {
        return new Contractbedragvraag2017(INHOUD.from(vraag.stand())).with(MAXIMUM, maximum);
    }

    @Override
    Inhoud inhoud() {
        return INHOUD;
    }

    @Override
    Contractbedragvraag2017 make(Stand stand) {
        return new Contractbedragvraag2017(stand);
    }

    @Override
    boolean asks(Inkoopfeit<?> feit) {
        return Contracttariefvraag2017.asks(feit, this);
    }
}
