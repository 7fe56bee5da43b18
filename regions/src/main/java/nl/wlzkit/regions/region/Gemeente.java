package nl.wlzkit.regions.region;

import java.util.Optional;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * A municipality in the list of one year, with the region in which it lies. Immutable and thread-safe.
 *
 * @param jaar the year of the list
 * @param code the code of the CBS, {@code GM} and four digits: it stays with a municipality as long as that exists
 * @param naam its name in that list
 * @param regio the region, one of the 31 of today
 * @param vormaligeRegio the region of before 2016 under which the list has it, if that is no more
 */
public record Gemeente(
        int jaar, String code, String naam, Zorgkantoorregio regio, Optional<VormaligeRegio> vormaligeRegio)
        implements Leesbaar {
    /** Writes the name and the code. */
    @Override
    public String in(Taal taal) {
        return naam + " (" + code + ")";
    }
}
