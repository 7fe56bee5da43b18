package nl.wlzkit.regions.map;

import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * A place on earth in degrees (WGS84). Geometry is no money: these are doubles. Immutable and thread-safe.
 *
 * @param lengte the longitude, -180 through 180, east positive
 * @param breedte the latitude, -90 through 90, north positive
 */
public record Punt(double lengte, double breedte) {
    /**
     * Checks the range.
     *
     * @param lengte the longitude, -180 through 180, east positive
     * @param breedte the latitude, -90 through 90, north positive
     * @throws OngeldigeWaardeException if there is no such place
     */
    public Punt {
        if (!(Math.abs(lengte) <= 180 && Math.abs(breedte) <= 90)) {
            throw new OngeldigeWaardeException(
                    lengte + ", " + breedte,
                    Tekst.of(
                            "een lengte van -180 t/m 180 en een breedte van -90 t/m 90 graden",
                            "a longitude from -180 through 180 and a latitude from -90 through 90 degrees"));
        }
    }
}
