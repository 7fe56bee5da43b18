package nl.wlzkit.core.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.source.Resources;

/** Reads the data files of this package: tab-separated, with a header line. */
final class Rijen {
    private Rijen() {}

    /**
     * Reads a file.
     *
     * @param bestand its name
     * @return its rows, the header first; all of the same width
     * @throws IllegalStateException if a row has another width: a defect of the jar, not of input
     */
    static List<List<String>> of(String bestand) {
        return Resources.table(Rijen.class.getResourceAsStream(bestand), bestand);
    }

    static Optional<String> present(String veld) {
        return veld.isEmpty() ? Optional.empty() : Optional.of(veld);
    }

    static Optional<LocalDate> date(String veld) {
        return present(veld).map(LocalDate::parse);
    }
}
