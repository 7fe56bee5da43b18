package nl.wlzkit.quality.procurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.source.Resources;

/** Reads the data files of this package: tab-separated, with a header line. */
final class Rijen {
    private Rijen() {}

    /** The rows of a file without its header; all as wide as that. */
    static List<List<String>> of(String bestand) {
        return Resources.rows(Rijen.class.getResourceAsStream(bestand), bestand);
    }

    static Optional<String> present(String veld) {
        return veld.isEmpty() ? Optional.empty() : Optional.of(veld);
    }

    static Optional<LocalDate> date(String veld) {
        return present(veld).map(LocalDate::parse);
    }
}
