package nl.wlzkit.regions.map;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * The map of the 31 regions of 2025, with simplified boundaries. Who shows it, shows {@link #BRONVERMELDING}. Immutable and
 * thread-safe; {@link #get()} reads the file when it is first called.
 */
@Grondslag({"KAART-2025", "WK-KAART-BUUR"})
public final class Regiokaart {
    /** Whom to name when the map, or a part of it, is shown or passed on. */
    public static final String BRONVERMELDING = "Kadaster / Centraal Bureau voor de Statistiek, 2025";

    private static final String BESTAND = "zorgkantoorregio_2025.topojson";

    private static final class Eerste {
        private static final Regiokaart KAART =
                read(BESTAND, Resources.bytes(Regiokaart.class.getResourceAsStream(BESTAND), BESTAND));
    }

    private final SortedMap<Zorgkantoorregio, Regiogebied> gebieden;
    private final SortedMap<Zorgkantoorregio, SortedSet<Zorgkantoorregio>> buren;

    private Regiokaart(Topologie topologie) {
        this.gebieden = topologie.gebieden();
        SortedMap<Zorgkantoorregio, SortedSet<Zorgkantoorregio>> samen = new TreeMap<>();
        gebieden.keySet().forEach(r -> samen.put(r, new TreeSet<>()));
        for (Set<Zorgkantoorregio> langs : topologie.gebruik()) {
            for (Zorgkantoorregio regio : langs) {
                samen.getOrDefault(regio, new TreeSet<>()).addAll(langs);
            }
        }
        samen.forEach((regio, naast) -> naast.remove(regio));
        this.buren = samen;
    }

    /**
     * Returns the map of 2025.
     *
     * @return the map, always the same
     */
    public static Regiokaart get() {
        return Eerste.KAART;
    }

    /**
     * Reads a map of the same form: TopoJSON with one layer, in which every region occurs once, as a polygon or more than one,
     * under its code as {@code id}, in quantised degrees.
     *
     * @param bron what is read, for the errors: a file name
     * @param topojson the file, JSON in UTF-8
     * @return the map
     * @throws OngeldigeInvoerException if it is no such file, with the first thing that is wrong and its place
     */
    public static Regiokaart read(String bron, byte[] topojson) {
        return new Regiokaart(Topologie.read(bron, topojson));
    }

    /**
     * Returns where a region lies.
     *
     * @param regio the region
     * @return its area
     */
    public Regiogebied gebied(Zorgkantoorregio regio) {
        return Optional.ofNullable(gebieden.get(regio))
                .orElseThrow(() -> new IllegalStateException("a map has every region"));
    }

    /**
     * Returns where all regions lie.
     *
     * @return 31 areas, by the code of the region
     */
    public List<Regiogebied> gebieden() {
        return List.copyOf(gebieden.values());
    }

    /**
     * Returns the neighbours of a region: those with which it shares a piece of boundary. To touch in one point is not enough.
     *
     * @param regio the region
     * @return its neighbours, by code
     */
    public SortedSet<Zorgkantoorregio> buren(Zorgkantoorregio regio) {
        return Collections.unmodifiableSortedSet(buren.getOrDefault(regio, new TreeSet<>()));
    }

    /**
     * Finds the region in which a place lies.
     *
     * @param punt the place
     * @return the region, near a boundary perhaps the one beside it, because boundaries are simplified; empty for a place
     *     abroad, at sea, or in one of the larger waters
     */
    public Optional<Zorgkantoorregio> find(Punt punt) {
        return gebieden.values().stream()
                .filter(g -> g.contains(punt))
                .map(Regiogebied::regio)
                .findFirst();
    }
}
