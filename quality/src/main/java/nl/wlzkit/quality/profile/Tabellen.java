package nl.wlzkit.quality.profile;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.source.Resources;

/** Reads the tables of this package: tab-separated, with a header line. */
final class Tabellen {
    private Tabellen() {}

    static List<List<String>> rows(String bestand, int kolommen) {
        List<List<String>> rijen = new ArrayList<>();
        List<String> regels = Resources.text(Tabellen.class.getResourceAsStream(bestand), bestand)
                .lines()
                .toList();
        for (String regel : regels.subList(1, regels.size())) {
            List<String> rij = List.of(regel.split("\t", -1));
            if (rij.size() != kolommen) {
                throw new IllegalStateException(bestand + " has a row without " + kolommen + " columns: " + regel);
            }
            rijen.add(rij);
        }
        return List.copyOf(rijen);
    }

    static List<String> words(String cel) {
        return cel.isEmpty() ? List.of() : List.of(cel.split(" ", -1));
    }
}
