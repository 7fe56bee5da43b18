package nl.wlzkit.tariff.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.contract.Tarieftabel.Maximumtarief;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Aanbieder.Productie;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefoverzicht.Periode;
import nl.wlzkit.tariff.policy.Tariefvraag;

/**
 * What every zorgkantoor would pay a provider for its production, at the maximum tariffs of a table. Immutable and
 * thread-safe.
 *
 * @param regels one line a zorgkantoor, period and product
 */
public record Bedragenoverzicht(List<Regel> regels) {
    /**
     * One line.
     *
     * @param zorgkantoor who pays
     * @param periode the year
     * @param productie what is delivered
     * @param prijs the amounts; absent if the table has no maximum tariff for that product and year
     */
    public record Regel(Zorgkantoor zorgkantoor, Periode periode, Productie productie, Optional<Prijs> prijs) {}

    /**
     * The amounts of a line.
     *
     * @param eenheid the unit
     * @param perEenheid the amount per unit
     * @param perJaar the amount of the year; absent for a period that is no whole year, because how the units of a year
     *     are spread over it is not known
     */
    public record Prijs(String eenheid, Uitkomst<Bedrag> perEenheid, Optional<Uitkomst<Bedrag>> perJaar) {}

    /**
     * Copies the lines.
     *
     * @param regels one line a zorgkantoor, year and product
     */
    public Bedragenoverzicht {
        regels = List.copyOf(regels);
    }

    /**
     * Prices the production of a provider, year by year; a year within which something changes, period by period.
     *
     * @param beleid the policy
     * @param aanbieder the provider
     * @param zorgkantoren whom to ask
     * @param lezingen the readings that are chosen: name and choice; {@code jaarbedrag} may be among them
     * @param tabel the maximum tariffs
     * @return the lines, by zorgkantoor, year and product
     */
    public static Bedragenoverzicht of(
            Tariefbeleid beleid,
            Aanbieder aanbieder,
            List<Zorgkantoor> zorgkantoren,
            Map<String, String> lezingen,
            Tarieftabel tabel) {
        List<Regel> regels = new ArrayList<>();
        for (Zorgkantoor zorgkantoor : zorgkantoren) {
            beleid.perioden().stream().map(Periode::new).forEach(periode -> {
                Tariefvraag vraag = aanbieder.tell(beleid.vraag(zorgkantoor, periode.dag()));
                for (Productie productie : aanbieder.productie()) {
                    Optional<Prijs> prijs = tabel.find(
                                    productie.prestatiecode(), periode.dag().getYear())
                            .map(tarief -> price(beleid, periode, vraag, lezingen, productie, tarief));
                    regels.add(new Regel(zorgkantoor, periode, productie, prijs));
                }
            });
        }
        return new Bedragenoverzicht(regels);
    }

    private static Prijs price(
            Tariefbeleid beleid,
            Periode periode,
            Tariefvraag vraag,
            Map<String, String> lezingen,
            Productie productie,
            Maximumtarief tarief) {
        Tariefvraag gelezen = vraag.with(productie.vorm());
        for (Map.Entry<String, String> lezing : lezingen.entrySet()) {
            if (!lezing.getKey().equals(Jaarbedragvraag.LEZING)) {
                gelezen = gelezen.choose(lezing.getKey(), lezing.getValue());
            }
        }
        Contracttariefvraag perEenheid = Contracttariefvraag.of(gelezen, tarief);
        Jaarbedragvraag perJaar =
                new Jaarbedragvraag(perEenheid, productie.aantal(), Jaarbedragvraag.reading(lezingen));
        return new Prijs(
                tarief.eenheid(),
                new Contracttarief(beleid).answer(perEenheid),
                periode.isYear() ? Optional.of(new Jaarbedrag(beleid).answer(perJaar)) : Optional.empty());
    }
}
