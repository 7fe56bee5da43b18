package nl.wlzkit.quality.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.quality.framework.Verplichting.Eis;

/**
 * How one duty stands on a day. Immutable and thread-safe.
 *
 * @param verplichting the duty
 * @param team the team, for a duty of every team
 * @param laatsteDag the last day on which it is met in time; absent where the source gives none, or it falls after the
 *     framework
 * @param nakoming how it stands
 * @param sinds the first day on which it was late, if it is or was
 * @param geleverd the day of the delivery that decides, if there is one
 * @param ontbreekt what the deliveries lack that must be there; only if none of them counts
 * @param nietGevolgd advice that the delivery that decides does not follow: no breach
 */
public record Stand(
        Verplichting verplichting,
        Optional<String> team,
        Optional<LocalDate> laatsteDag,
        Nakoming nakoming,
        Optional<LocalDate> sinds,
        Optional<LocalDate> geleverd,
        List<Eis> ontbreekt,
        List<Eis> nietGevolgd) {
    /**
     * Copies the lists.
     *
     * @param verplichting the duty
     * @param team the team, for a duty of every team
     * @param laatsteDag the last day on which it is met in time; absent where the source gives none, or it falls after the
     *     framework
     * @param nakoming how it stands
     * @param sinds the first day on which it was late, if it is or was
     * @param geleverd the day of the delivery that decides, if there is one
     * @param ontbreekt what the deliveries lack that must be there; only if none of them counts
     * @param nietGevolgd advice that the delivery that decides does not follow: no breach
     */
    public Stand {
        ontbreekt = List.copyOf(ontbreekt);
        nietGevolgd = List.copyOf(nietGevolgd);
    }

    /**
     * Whether its last day is still a day to be ready by: what rolls on has to be there again, a year that is done has not. A
     * last day that has gone by is late, and neither.
     */
    boolean isTeDoen(Kwaliteitskadervraag vraag) {
        boolean weer = nakoming == Nakoming.VOLDAAN && Standen.isRolling(vraag, verplichting);
        return laatsteDag.isPresent() && (nakoming == Nakoming.OPEN || weer);
    }
}
