package nl.wlzkit.quality.profile;

import java.util.Optional;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Breuk;

/**
 * One average of contact beside its norm. Immutable and thread-safe.
 *
 * @param punt the norm, and whether it is met
 * @param gemiddelde the average, exact: both ends the same when everything is told; absent without providers or when what is
 *     not told has no bound
 * @param norm what it has to be in 2021
 * @param band how far the norm goes on: above it is no shortfall, but more than "20%-25%"; absent without such a band
 * @param basis2018 what the report says that it was in 2018; absent when it does not say
 */
public record Contactgemiddelde(
        Profielpunt punt,
        Optional<Bandbreedte<Breuk>> gemiddelde,
        Breuk norm,
        Optional<Breuk> band,
        Optional<Breuk> basis2018) {
    /**
     * Says whether the average is above the band of the norm. That is no shortfall.
     *
     * @return true if it is known to be
     */
    public boolean isBovenBand() {
        return band.isPresent()
                && gemiddelde.filter(g -> g.van().compareTo(band.get()) > 0).isPresent();
    }
}
