package nl.wlzkit.quality.profile;

import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * How many locations of one nursing and care provider are 20 through 25 percent of all. Immutable and thread-safe.
 *
 * @param minstens the least number that is 20 percent or more
 * @param hoogstens the most that is 25 percent or less
 */
public record Locatieband(long minstens, long hoogstens) {
    /**
     * Computes the band of a provider.
     *
     * @param locaties how many locations it has, 1 through 2,000
     * @return the band; the first number rounded up to a whole location, the second down
     * @throws OngeldigeWaardeException if the number is out of range
     */
    public static Locatieband of(long locaties) {
        if (locaties < 1 || locaties > Aanbiedercontact.MOST_LOCATIES) {
            throw new OngeldigeWaardeException(
                    Long.toString(locaties),
                    Tekst.of(
                            "een heel getal van 1 t/m " + Aanbiedercontact.MOST_LOCATIES,
                            "a whole number from 1 through " + Aanbiedercontact.MOST_LOCATIES));
        }
        return new Locatieband(Math.floorDiv(locaties + 4, 5), locaties / 4);
    }

    /**
     * Says whether some number of visits is inside the band.
     *
     * @return false for a provider with few locations, of which one visit is already more than 25 percent
     */
    public boolean isHaalbaar() {
        return minstens <= hoogstens;
    }
}
