package nl.wlzkit.regions.map;

/**
 * The smallest box of longitude and latitude around an area, in degrees. Immutable and thread-safe.
 *
 * @param west the least longitude
 * @param zuid the least latitude
 * @param oost the greatest longitude
 * @param noord the greatest latitude
 */
public record Begrenzing(double west, double zuid, double oost, double noord) {
    /**
     * Says whether a place lies in the box or on its edge.
     *
     * @param punt the place
     * @return true if it does
     */
    public boolean contains(Punt punt) {
        return west <= punt.lengte() && punt.lengte() <= oost && zuid <= punt.breedte() && punt.breedte() <= noord;
    }
}
