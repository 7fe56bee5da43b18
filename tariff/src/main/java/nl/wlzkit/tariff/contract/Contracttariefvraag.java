package nl.wlzkit.tariff.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.policy.Feit;
import nl.wlzkit.tariff.policy.Tariefvraag;

/**
 * What does a zorgkantoor pay per unit of care? Immutable and thread-safe.
 *
 * @param tariefvraag what percentage of the maximum it gives
 * @param maximum the NZa maximum tariff per unit in euros, without NHC and NIC; 0 through 100,000
 * @param nhc the NHC and NIC per unit in euros; 0 through 100,000
 * @param nhcPercentage the percentage of the NHC and NIC that is paid, 0 through 100; absent when it is not known. What the
 *     policy publishes goes before it
 */
public record Contracttariefvraag(
        Tariefvraag tariefvraag, Bedrag maximum, Bedrag nhc, Optional<Percentage> nhcPercentage)
        implements Vraag<Contracttariefvraag> {
    /** The name of the fact that is a hole when the percentage on NHC and NIC is not known. */
    public static final String NHC_PERCENTAGE = "nhcPercentage";

    private static final Domein.Bereik<Percentage> PERCENTAGES = Domein.Bereik.of(Percentage.NUL, Percentage.HONDERD);
    static final Grensvorm<Percentage> PERCENTAGE = Waardevormen.percentage(PERCENTAGES, Feit.MAX_DECIMALS);

    private static final Gat<Percentage> NHC_GAT = new Gat<>(
            NHC_PERCENTAGE,
            Tekst.of("percentage op NHC en NIC", "percentage on NHC and NIC"),
            Eigenaar.BRON,
            PERCENTAGES);

    /**
     * Checks the amounts and the percentage.
     *
     * @param tariefvraag what percentage of the maximum it gives
     * @param maximum the NZa maximum tariff per unit in euros, without NHC and NIC; 0 through 100,000
     * @param nhc the NHC and NIC per unit in euros; 0 through 100,000
     * @param nhcPercentage the percentage of the NHC and NIC that is paid, 0 through 100; absent when it is not known. What
     *     the policy publishes goes before it
     * @throws OngeldigeWaardeException if an amount is out of range or the percentage is not from 0 through 100
     */
    public Contracttariefvraag {
        Tarieftabel.PER_EENHEID.check(maximum);
        Tarieftabel.PER_EENHEID.check(nhc);
        nhcPercentage.ifPresent(PERCENTAGE::check);
    }

    /**
     * Asks for the price of care without NHC and NIC.
     *
     * @param tariefvraag what percentage of the maximum is given
     * @param maximum the NZa maximum tariff per unit
     * @return the question
     */
    public static Contracttariefvraag of(Tariefvraag tariefvraag, Bedrag maximum) {
        return new Contracttariefvraag(tariefvraag, maximum, Bedrag.NUL, Optional.empty());
    }

    /**
     * Asks for the price of a product in a table of maximum tariffs; the percentage on NHC and NIC is the policy's.
     *
     * @param tariefvraag what percentage of the maximum is given
     * @param tarief the maximum tariff
     * @return the question
     */
    public static Contracttariefvraag of(Tariefvraag tariefvraag, Tarieftabel.Maximumtarief tarief) {
        return new Contracttariefvraag(tariefvraag, tarief.zorgdeel(), tarief.nhcNic(), Optional.empty());
    }

    @Override
    public List<Gat<?>> gaten() {
        if (nhc.signum() == 0) {
            return tariefvraag.gaten();
        }
        Set<Gat<?>> gaten = new LinkedHashSet<>(tariefvraag.gaten());
        tariefvraag
                .beleid()
                .openNhcFacts(tariefvraag)
                .forEach(f -> gaten.add(tariefvraag.beleid().feit(f).gat()));
        List<Gat<?>> alle = new ArrayList<>(gaten);
        if (nhcPercentage.isEmpty() && tariefvraag.beleid().publishesNhc(tariefvraag) != Oordeel.VOLDOET) {
            alle.add(NHC_GAT);
        }
        return List.copyOf(alle);
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
