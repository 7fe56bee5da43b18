package nl.wlzkit.examples.rapport;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.quality.framework.Kwaliteitskadervraag;
import nl.wlzkit.tariff.policy.Tariefoverzicht;

/**
 * What a report is made of. What is absent gives a section that says how it can be filled. Immutable.
 *
 * @param overzicht what the policy gives the provider
 * @param lezingen the readings of the policy that were chosen, by name
 * @param van the first day of the timeline
 * @param tot the last day of the timeline
 * @param plichten what was delivered for the duties of a framework, if that was told
 */
public record Rapportgegevens(
        Tariefoverzicht overzicht,
        Map<String, String> lezingen,
        LocalDate van,
        LocalDate tot,
        Optional<Kwaliteitskadervraag> plichten) {
    private static final int MOST_YEARS = 50;

    /**
     * Checks the period.
     *
     * @throws OngeldigeWaardeException if the last day is before the first, or many years after it
     */
    public Rapportgegevens {
        lezingen = Map.copyOf(lezingen);
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

    /**
     * Tells what was delivered for the duties.
     *
     * @param vraag the question about a framework, with deliveries
     * @return these data with that
     */
    public Rapportgegevens with(Kwaliteitskadervraag vraag) {
        return new Rapportgegevens(overzicht, lezingen, van, tot, Optional.of(vraag));
    }
}
