package nl.wlzkit.tariff.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.contract.Contracttariefvraag;
import nl.wlzkit.tariff.contract.Jaarbedrag;
import nl.wlzkit.tariff.contract.Jaarbedragvraag;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.contract.Tarieftabel.Maximumtarief;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;

/**
 * What a portfolio is worth under a policy, at the maximum tariffs of a table: per line, per zorgkantoor and in all.
 * Immutable and thread-safe.
 *
 * <p>A total is the sum of the ranges of its lines: an enclosure. Where lines share a fact that is not known, not every value
 * in it need occur.
 *
 * @param regels one line each line of the portfolio, in order
 */
public record Portefeuilleoverzicht(List<Regel> regels) {
    /**
     * The worth of one line.
     *
     * @param regel the line of the portfolio
     * @param percentage what the policy gives
     * @param maximum the maximum tariff; absent if the table has none for the product and year
     * @param bedrag the amount of the year; absent without a maximum tariff
     */
    public record Regel(
            Portefeuille.Regel regel,
            Omhulling<Percentage> percentage,
            Optional<Maximumtarief> maximum,
            Optional<Omhulling<Bedrag>> bedrag) {}

    /**
     * What some lines add up to.
     *
     * @param regels how many lines
     * @param zonderTarief how many of them have no maximum tariff in the table; they are in no amount
     * @param geweigerd how many of the others get no agreement in any case; they count as nothing
     * @param onzeker how many of the others get no agreement in some cases; they count as nothing at the low end
     * @param bedrag the sum of the amounts, in euros, exact
     * @param gemiddelde the average percentage, weighted by number times maximum tariff without NHC and NIC, over the lines
     *     with a certain agreement and a maximum tariff above zero; exact, not rounded; absent if there are none
     */
    public record Totaal(
            int regels,
            int zonderTarief,
            int geweigerd,
            int onzeker,
            Bandbreedte<Bedrag> bedrag,
            Optional<Bandbreedte<Breuk>> gemiddelde) {}

    /**
     * Copies the lines.
     *
     * @param regels one line each line of the portfolio, in order
     */
    public Portefeuilleoverzicht {
        regels = List.copyOf(regels);
    }

    /**
     * Prices a portfolio.
     *
     * @param beleid the policy
     * @param portefeuille the portfolio
     * @param lezingen the readings that are chosen: name and choice; {@code jaarbedrag} may be among them
     * @param tabel the maximum tariffs
     * @return the worth of every line
     */
    public static Portefeuilleoverzicht of(
            Tariefbeleid beleid, Portefeuille portefeuille, Map<String, String> lezingen, Tarieftabel tabel) {
        List<Regel> regels = new ArrayList<>();
        for (Portefeuille.Regel regel : portefeuille.regels()) {
            Tariefvraag vraag = portefeuille.ask(regel, beleid, lezingen);
            Optional<Maximumtarief> maximum = tabel.find(regel.productie().prestatiecode(), regel.jaar());
            Optional<Omhulling<Bedrag>> bedrag = maximum.map(m -> new Jaarbedrag(beleid)
                    .hull(new Jaarbedragvraag(
                            Contracttariefvraag.of(vraag, m),
                            regel.productie().aantal(),
                            Jaarbedragvraag.reading(lezingen))));
            regels.add(new Regel(regel, beleid.hull(vraag), maximum, bedrag));
        }
        return new Portefeuilleoverzicht(regels);
    }

    /**
     * Adds up all lines.
     *
     * @return the total
     */
    public Totaal totaal() {
        return total(regels);
    }

    /**
     * Adds up the lines of each zorgkantoor.
     *
     * @return the totals by zorgkantoor, in the order of the portfolio
     */
    public Map<Zorgkantoor, Totaal> perZorgkantoor() {
        Map<Zorgkantoor, List<Regel>> groepen = new LinkedHashMap<>();
        regels.forEach(r -> groepen.computeIfAbsent(r.regel().zorgkantoor(), z -> new ArrayList<>())
                .add(r));
        Map<Zorgkantoor, Totaal> totalen = new LinkedHashMap<>();
        groepen.forEach((zorgkantoor, groep) -> totalen.put(zorgkantoor, total(groep)));
        return totalen;
    }

    private static Totaal total(List<Regel> regels) {
        int zonderTarief = 0;
        int geweigerd = 0;
        int onzeker = 0;
        Bedrag laag = Bedrag.NUL;
        Bedrag hoog = Bedrag.NUL;
        Breuk gewicht = Breuk.NUL;
        Breuk laagGewogen = Breuk.NUL;
        Breuk hoogGewogen = Breuk.NUL;
        for (Regel regel : regels) {
            if (regel.bedrag().isEmpty()) {
                zonderTarief++;
                continue;
            }
            Omhulling<Bedrag> bedrag = regel.bedrag().get();
            if (bedrag.waarde().isEmpty()) {
                geweigerd++;
                continue;
            }
            hoog = hoog.plus(bedrag.waarde().get().tot());
            if (bedrag.oordeel() == Oordeel.TE_BEOORDELEN) {
                onzeker++;
                continue;
            }
            laag = laag.plus(bedrag.waarde().get().van());
            Breuk weegt = regel.maximum()
                    .orElseThrow()
                    .zorgdeel()
                    .toBreuk()
                    .times(Breuk.of(regel.regel().productie().aantal(), 1));
            Bandbreedte<Percentage> percentage = regel.percentage().waarde().orElseThrow();
            gewicht = gewicht.plus(weegt);
            laagGewogen =
                    laagGewogen.plus(Breuk.of(percentage.van().toBigDecimal()).times(weegt));
            hoogGewogen =
                    hoogGewogen.plus(Breuk.of(percentage.tot().toBigDecimal()).times(weegt));
        }
        Optional<Bandbreedte<Breuk>> gemiddelde = gewicht.signum() == 0
                ? Optional.empty()
                : Optional.of(new Bandbreedte<>(laagGewogen.dividedBy(gewicht), hoogGewogen.dividedBy(gewicht)));
        return new Totaal(regels.size(), zonderTarief, geweigerd, onzeker, new Bandbreedte<>(laag, hoog), gemiddelde);
    }
}
