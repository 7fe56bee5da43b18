package nl.wlzkit.regions.region;

import java.util.ArrayList;
import java.util.Arrays;
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
        String tekst = Resources.text(Tabel.class.getResourceAsStream(bestand), bestand);
        List<List<String>> rijen = new ArrayList<>();
        for (String regel : tekst.lines().toList()) {
            List<String> rij = Arrays.asList(regel.split("\t", -1));
            if (!rijen.isEmpty() && rijen.get(0).size() != rij.size()) {
                throw new IllegalStateException(bestand + ": expected as many columns as the header has: " + regel);
            }
            rijen.add(rij);
        }
        return List.copyOf(rijen.subList(1, rijen.size()));
    }
}
