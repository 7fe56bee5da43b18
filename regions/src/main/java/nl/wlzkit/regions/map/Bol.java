package nl.wlzkit.regions.map;

import java.util.List;

/**
 * Measures rings on a sphere that is as large as the earth. Boundaries are straight in longitude and latitude. Strict, so that
 * every machine finds the same.
 */
final class Bol {
    /** The radius of the sphere with the surface of the ellipsoid WGS84, in kilometres. */
    static final double STRAAL = 6371.0072;

    private Bol() {}

    /**
     * Returns the area of a closed ring: the exact integral of the sine of the latitude along its sides.
     *
     * @return square kilometres, positive if the ring runs counterclockwise
     */
    static double area(List<Punt> ring) {
        double som = 0;
        for (int i = 1; i < ring.size(); i++) {
            Punt a = ring.get(i - 1);
            Punt b = ring.get(i);
            double half = StrictMath.toRadians(b.breedte() - a.breedte()) / 2;
            double midden = StrictMath.toRadians(a.breedte() + b.breedte()) / 2;
            // the mean of the sine over a side; written so because the difference of two cosines loses its digits
            double sinus = StrictMath.sin(midden) * (half == 0 ? 1 : StrictMath.sin(half) / half);
            som -= StrictMath.toRadians(b.lengte() - a.lengte()) * sinus;
        }
        return som * STRAAL * STRAAL;
    }

    /**
     * Returns the centroid of rings in the cylindrical projection that keeps areas: longitude and the sine of the latitude.
     *
     * @param ringen the rings of an area, counterclockwise outside and clockwise around holes
     */
    static Punt centroid(List<List<Punt>> ringen) {
        Punt begin = ringen.get(0).get(0);
        double area = 0;
        double x = 0;
        double y = 0;
        for (List<Punt> ring : ringen) {
            for (int i = 1; i < ring.size(); i++) {
                double ax = ring.get(i - 1).lengte() - begin.lengte();
                double ay = sine(ring.get(i - 1)) - sine(begin);
                double bx = ring.get(i).lengte() - begin.lengte();
                double by = sine(ring.get(i)) - sine(begin);
                double kruis = ax * by - bx * ay;
                area += kruis;
                x += (ax + bx) * kruis;
                y += (ay + by) * kruis;
            }
        }
        return new Punt(
                begin.lengte() + x / (3 * area), StrictMath.toDegrees(StrictMath.asin(sine(begin) + y / (3 * area))));
    }

    private static double sine(Punt punt) {
        return StrictMath.sin(StrictMath.toRadians(punt.breedte()));
    }
}
