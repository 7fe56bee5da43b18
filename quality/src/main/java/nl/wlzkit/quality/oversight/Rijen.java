package nl.wlzkit.quality.oversight;

import java.util.ArrayList;
import java.util.Arrays;
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
        List<List<String>> rijen = new ArrayList<>();
        text(bestand).lines().skip(1).forEach(r -> rijen.add(Arrays.asList(r.split("\t", -1))));
        return rijen;
    }

    static Herkomst.Bestand file(String bestand) {
        return Herkomst.Bestand.of(bestand, Resources.bytes(Rijen.class.getResourceAsStream(bestand), bestand));
    }
}
