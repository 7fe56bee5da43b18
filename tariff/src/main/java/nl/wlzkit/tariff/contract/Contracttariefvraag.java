package nl.wlzkit.tariff.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.policy.Tariefvraag;

/**
 * What does a zorgkantoor pay per unit of care? Immutable and thread-safe.
 *
 * @param tariefvraag what percentage of the maximum it gives
 * @param maximum the NZa maximum tariff per unit in euros, without NHC and NIC; zero or more
 * @param nhc the NHC and NIC per unit in euros; zero or more
 * @param nhcPercentage the percentage of the NHC and NIC that is paid, 0 through 100; absent when it is not known
 */
public record Contracttariefvraag(
        Tariefvraag tariefvraag, Bedrag maximum, Bedrag nhc, Optional<Percentage> nhcPercentage)
        implements Vraag<Contracttariefvraag> {
    /** The name of the fact that is a hole when the percentage on NHC and NIC is not known. */
    public static final String NHC_PERCENTAGE = "nhcPercentage";

    private static final Domein<Percentage> PERCENTAGES = Domein.Bereik.of(Percentage.NUL, Percentage.HONDERD);
    private static final Gat<Percentage> NHC_GAT = new Gat<>(
            NHC_PERCENTAGE,
            Tekst.of("percentage op NHC en NIC", "percentage on NHC and NIC"),
            Eigenaar.BRON,
            PERCENTAGES);

    /**
     * Checks the amounts and the percentage.
     *
     * @param tariefvraag what percentage of the maximum it gives
     * @param maximum the NZa maximum tariff per unit in euros, without NHC and NIC; zero or more
     * @param nhc the NHC and NIC per unit in euros; zero or more
     * @param nhcPercentage the percentage of the NHC and NIC that is paid, 0 through 100; absent when it is not known
     * @throws OngeldigeWaardeException if an amount is negative or the percentage is not from 0 through 100
     */
    public Contracttariefvraag {
        for (Bedrag bedrag : List.of(maximum, nhc)) {
            if (bedrag.signum() < 0) {
                throw new OngeldigeWaardeException(
                        bedrag.toString(), Tekst.of("een bedrag van nul of meer", "an amount of zero or more"));
            }
        }
        nhcPercentage.ifPresent(PERCENTAGES::check);
    }

    /**
     * Asks for the price of care without NHC and NIC.
     *
     * @param tariefvraag what percentage of the maximum is given
     * @param maximum the NZa maximum tariff per unit
     * @return the question
     */
    public static Contracttariefvraag of(Tariefvraag tariefvraag, Bedrag maximum) {
        return new Contracttariefvraag(tariefvraag, maximum, Bedrag.NUL, Optional.of(Percentage.NUL));
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(tariefvraag.gaten());
        if (nhcPercentage.isEmpty()) {
            gaten.add(NHC_GAT);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Contracttariefvraag fill(Gat<W> gat, W waarde) {
        if (gat.feit().equals(NHC_PERCENTAGE)) {
            return new Contracttariefvraag(tariefvraag, maximum, nhc, Optional.of((Percentage) waarde));
        }
        return new Contracttariefvraag(tariefvraag.fill(gat, waarde), maximum, nhc, nhcPercentage);
    }

    @Override
    public List<Lezing> lezingen() {
        return tariefvraag.lezingen();
    }

    @Override
    public Contracttariefvraag open(Lezing lezing) {
        return new Contracttariefvraag(tariefvraag.open(lezing), maximum, nhc, nhcPercentage);
    }
}
