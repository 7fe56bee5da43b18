package nl.wlzkit.core.iwlz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import nl.wlzkit.core.source.Resources;

/** Reads the tables beside this class: tab-separated, a header line with the names of the columns, no quoting. */
final class Tabel {
    private Tabel() {}

    /** One row. */
    record Rij(String tabel, List<String> kolommen, List<String> velden) {
        String get(String kolom) {
            int i = kolommen.indexOf(kolom);
            if (i < 0) {
                throw new IllegalStateException(tabel + " has no column " + kolom);
            }
            return velden.get(i);
        }

        /** The values of a field that lists them with commas between; none if it is empty. */
        List<String> list(String kolom) {
            return get(kolom).isEmpty() ? List.of() : List.of(get(kolom).split(",", -1));
        }
    }

    static String text(String naam) {
        return Resources.text(Tabel.class.getResourceAsStream(naam), naam);
    }

    static List<Rij> read(String naam) {
        Iterator<String> regels = text(naam).lines().iterator();
        List<String> kolommen = fields(regels.next());
        List<Rij> rijen = new ArrayList<>();
        while (regels.hasNext()) {
            List<String> velden = fields(regels.next());
            if (velden.size() != kolommen.size()) {
                throw new IllegalStateException(naam + ": expected the columns " + kolommen + ": " + velden);
            }
            rijen.add(new Rij(naam, kolommen, velden));
        }
        return List.copyOf(rijen);
    }

    private static List<String> fields(String regel) {
        return Arrays.asList(regel.split("\t", -1));
    }
}
