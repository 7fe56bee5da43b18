package nl.wlzkit.examples.rapport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.quality.framework.Kwaliteitskadervraag;
import nl.wlzkit.regions.agreement.Restopgavevraag;
import nl.wlzkit.regions.friction.Portefeuillevraag;
import nl.wlzkit.regions.match.Plaatsingsuitslag;
import nl.wlzkit.regions.waitlist.Wachtlijstbeeld;
import nl.wlzkit.tariff.policy.Tariefoverzicht;

/**
 * What a report is made of. What is absent gives a section that says how it can be filled. Immutable.
 *
 * @param overzicht what the policy gives the provider
 * @param lezingen the readings of the policy that were chosen, by name
 * @param van the first day of the timeline
 * @param tot the last day of the timeline
 * @param plichten what was delivered for the duties of a framework, if that was told
 * @param fricties the frictions with their agreements, perhaps none
 * @param portefeuilles portfolios of frictions, perhaps none
 * @param wachtlijst what waiting lists say, if there are any
 * @param plaatsing who fits on which place, if that was asked
 * @param overgeslagen how many lines of the lists were wrong, and are left out of what is counted
 */
public record Rapportgegevens(
        Tariefoverzicht overzicht,
        Map<String, String> lezingen,
        LocalDate van,
        LocalDate tot,
        Optional<Kwaliteitskadervraag> plichten,
        List<Restopgavevraag> fricties,
        List<Portefeuillevraag> portefeuilles,
        Optional<Wachtlijstbeeld> wachtlijst,
        Optional<Plaatsingsuitslag> plaatsing,
        int overgeslagen) {
    private static final int MOST_YEARS = 50;

    /**
     * Checks the period.
     *
     * @throws OngeldigeWaardeException if the last day is before the first, or many years after it
     */
    public Rapportgegevens {
        lezingen = Map.copyOf(lezingen);
        fricties = List.copyOf(fricties);
        portefeuilles = List.copyOf(portefeuilles);
        checkPeriod(van, tot);
    }

    /**
     * Refuses a period that cannot be drawn.
     *
     * @param van the first day
     * @param tot the last day
     * @throws OngeldigeWaardeException if the last day is before the first, or many years after it
     */
    public static void checkPeriod(LocalDate van, LocalDate tot) {
        if (tot.isBefore(van) || tot.getYear() - van.getYear() > MOST_YEARS) {
            throw new OngeldigeWaardeException(
                    tot.toString(),
                    Tekst.of(
                            "een dag van " + van + " t/m " + MOST_YEARS + " jaar later",
                            "a day from " + van + " through " + MOST_YEARS + " years later"));
        }
    }
}
