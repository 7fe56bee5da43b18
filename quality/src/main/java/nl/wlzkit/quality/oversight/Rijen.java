package nl.wlzkit.quality.oversight;

import java.util.List;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.source.Resources;

/** Reads the data files of this package: tab-separated, with a header line. */
final class Rijen {
    private Rijen() {}

    static String text(String bestand) {
        return Resources.text(Rijen.class.getResourceAsStream(bestand), bestand);
    }

    /** The rows under the header. */
    static List<List<String>> of(String bestand) {
        return Resources.rows(Rijen.class.getResourceAsStream(bestand), bestand);
    }

    static Herkomst.Bestand file(String bestand) {
        return Herkomst.Bestand.of(bestand, Resources.bytes(Rijen.class.getResourceAsStream(bestand), bestand));
    }
}
