package nl.wlzkit.regions.region;

import java.util.List;
import nl.wlzkit.core.source.Resources;

/** Reads the data files of this package: tab-separated, with a header line. */
final class Tabel {
    private Tabel() {}

    /**
     * Reads a file.
     *
     * @param bestand its name
     * @return its rows without the header, all as wide as the header
     * @throws IllegalStateException if a row has another width: a defect of the jar, not of input
     */
    static List<List<String>> rows(String bestand) {
        return Resources.rows(Tabel.class.getResourceAsStream(bestand), bestand);
    }
}
