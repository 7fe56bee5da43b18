package nl.wlzkit.regions.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * One connected piece of an area, with the holes in it. Every ring ends where it starts; the outer one runs counterclockwise
 * and the holes run clockwise, as RFC 7946 has it. Between two points a boundary is straight in longitude and latitude.
 * Immutable and thread-safe.
 *
 * @param buitenring the outer ring
 * @param gaten the rings of the holes
 */
public record Veelhoek(List<Punt> buitenring, List<List<Punt>> gaten) {
    private static final int LEAST = 4;

    /**
     * Copies the rings and turns them the right way around.
     *
     * @param buitenring the outer ring
     * @param gaten the rings of the holes
     * @throws OngeldigeWaardeException if a ring has fewer than four points, is not closed, or encloses nothing, or if the
     *     holes are together as large as the outer ring
     */
    public Veelhoek {
        buitenring = turned(buitenring, true);
        gaten = gaten.stream().map(g -> turned(g, false)).toList();
        double binnen = gaten.stream().mapToDouble(Bol::area).sum();
        if (Bol.area(buitenring) + binnen <= 0) {
            throw new OngeldigeWaardeException(
                    gaten.size() + "", Tekst.of("gaten kleiner dan de veelhoek", "holes smaller than the polygon"));
        }
    }

    private static List<Punt> turned(List<Punt> ring, boolean counterclockwise) {
        List<Punt> kopie = new ArrayList<>(ring);
        boolean dicht = kopie.size() >= LEAST && kopie.get(0).equals(kopie.get(kopie.size() - 1));
        double area = dicht ? Bol.area(kopie) : 0;
        if (area == 0) {
            throw new OngeldigeWaardeException(
                    kopie.size() + "",
                    Tekst.of(
                            "een gesloten ring van vier of meer punten die iets omsluit",
                            "a closed ring of four or more points that encloses something"));
        }
        if (area > 0 != counterclockwise) {
            Collections.reverse(kopie);
        }
        return List.copyOf(kopie);
    }

    /**
     * Returns all rings.
     *
     * @return the outer ring first, then the holes
     */
    public List<List<Punt>> ringen() {
        return Stream.concat(Stream.of(buitenring), gaten.stream()).toList();
    }

    /**
     * Returns the area.
     *
     * @return square kilometres on the sphere of {@link Regiogebied}, without the holes
     */
    public double oppervlakte() {
        return ringen().stream().mapToDouble(Bol::area).sum();
    }

    /** Says whether a place lies inside: a line to the east crosses the rings an odd number of times. */
    boolean contains(Punt punt) {
        return ringen().stream().mapToInt(r -> crossings(r, punt)).sum() % 2 == 1;
    }

    private static int crossings(List<Punt> ring, Punt punt) {
        int kruisingen = 0;
        for (int i = 1; i < ring.size(); i++) {
            Punt a = ring.get(i - 1);
            Punt b = ring.get(i);
            if (a.breedte() > punt.breedte() != b.breedte() > punt.breedte()) {
                double deel = (punt.breedte() - a.breedte()) / (b.breedte() - a.breedte());
                kruisingen += punt.lengte() < a.lengte() + deel * (b.lengte() - a.lengte()) ? 1 : 0;
            }
        }
        return kruisingen;
    }
}
