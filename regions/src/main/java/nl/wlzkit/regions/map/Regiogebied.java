package nl.wlzkit.regions.map;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * Where a region lies: one piece of land, or more when there are islands. Its boundaries are simplified, so that what is
 * measured is the map: no official area.
 *
 * <p>Areas are on a sphere with a radius of 6,371.0072 km, which has the surface of the earth (WGS84). Immutable and
 * thread-safe.
 *
 * @param regio the region
 * @param delen its pieces, at least one
 */
@Grondslag({"KAART-2025", "WK-KAART-BOL"})
public record Regiogebied(Zorgkantoorregio regio, List<Veelhoek> delen) {
    /**
     * Copies the pieces.
     *
     * @param regio the region
     * @param delen its pieces, at least one
     * @throws OngeldigeWaardeException if there are none
     */
    public Regiogebied {
        delen = List.copyOf(delen);
        if (delen.isEmpty()) {
            throw new OngeldigeWaardeException(
                    regio.code(), Tekst.of("een gebied van een of meer delen", "an area of one or more pieces"));
        }
    }

    /**
     * Returns the area.
     *
     * @return square kilometres, without the holes
     */
    public double oppervlakte() {
        return delen.stream().mapToDouble(Veelhoek::oppervlakte).sum();
    }

    /**
     * Returns the centroid of all pieces together, in the cylindrical projection that keeps areas. It may lie outside.
     *
     * @return the place
     */
    public Punt zwaartepunt() {
        return Bol.centroid(delen.stream().flatMap(d -> d.ringen().stream()).toList());
    }

    /**
     * Returns the box around all pieces.
     *
     * @return the box
     */
    public Begrenzing begrenzing() {
        DoubleSummaryStatistics lengte = points().mapToDouble(Punt::lengte).summaryStatistics();
        DoubleSummaryStatistics breedte = points().mapToDouble(Punt::breedte).summaryStatistics();
        return new Begrenzing(lengte.getMin(), breedte.getMin(), lengte.getMax(), breedte.getMax());
    }

    private Stream<Punt> points() {
        return delen.stream().flatMap(d -> d.buitenring().stream());
    }

    /**
     * Says whether a place lies in the region. Of a place on the boundary it is one of two regions.
     *
     * @param punt the place
     * @return true if it does, on the simplified map
     */
    public boolean contains(Punt punt) {
        return delen.stream().anyMatch(d -> d.contains(punt));
    }
}
