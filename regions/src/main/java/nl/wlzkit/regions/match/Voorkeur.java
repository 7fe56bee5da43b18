package nl.wlzkit.regions.match;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * What a client prefers; what is absent makes no difference to the client. A place is a narrower wish than a region: who names a
 * place is not helped by its region. Immutable and thread-safe.
 *
 * @param aanbieder the provider, by the name that the places use too
 * @param vorm the form of delivery
 * @param plaats the place, by the name that the places use too
 * @param regio the region
 */
public record Voorkeur(
        Optional<String> aanbieder,
        Optional<Leveringsvorm> vorm,
        Optional<String> plaats,
        Optional<Zorgkantoorregio> regio) {
    /** No wishes. */
    public static final Voorkeur GEEN =
            new Voorkeur(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the names.
     *
     * @param aanbieder the provider, by the name that the places use too
     * @param vorm the form of delivery
     * @param plaats the place, by the name that the places use too
     * @param regio the region
     * @throws OngeldigeWaardeException if a name is blank or longer than 100 characters
     */
    public Voorkeur {
        aanbieder.ifPresent(Woorden::word);
        plaats.ifPresent(Woorden::word);
    }

    /**
     * Returns what is wished.
     *
     * @return the wishes, none through three
     */
    public Set<Wens> wensen() {
        EnumSet<Wens> wensen = EnumSet.noneOf(Wens.class);
        if (aanbieder.isPresent()) {
            wensen.add(Wens.AANBIEDER);
        }
        if (vorm.isPresent()) {
            wensen.add(Wens.VORM);
        }
        if (plaats.isPresent() || regio.isPresent()) {
            wensen.add(Wens.LOCATIE);
        }
        return wensen;
    }
}
