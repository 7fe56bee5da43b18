package nl.wlzkit.quality.procurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.source.Resources;

/** Reads the data files of this package: tab-separated, with a header line. */
final class Rijen {
    private Rijen() {}

    /** The rows of a file without its header; all as wide as that. */
    static List<List<String>> of(String bestand) {
        String tekst = Resources.text(Rijen.class.getResourceAsStream(bestand), bestand);
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

    static Optional<String> present(String veld) {
        return veld.isEmpty() ? Optional.empty() : Optional.of(veld);
    }

    static Optional<LocalDate> date(String veld) {
        return present(veld).map(LocalDate::parse);
    }
}
