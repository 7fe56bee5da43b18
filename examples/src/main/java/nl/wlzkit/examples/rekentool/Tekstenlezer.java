package nl.wlzkit.examples.rekentool;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;

/** Reads the table of texts, and keeps only those that a cell refers to: the others may be names. */
final class Tekstenlezer extends Lezer {
    private final Set<Integer> gevraagd;
    private final Map<Integer, String> teksten = new HashMap<>();
    private int nummer = -1;

    Tekstenlezer(Set<Integer> gevraagd) {
        this.gevraagd = gevraagd;
    }

    /** The texts by number. */
    Map<Integer, String> teksten() {
        return teksten;
    }

    private boolean isWanted() {
        return gevraagd.contains(nummer) && !in("rPh");
    }

    @Override
    void start(String naam, Attributes attributen) {
        if (naam.equals("si")) {
            nummer++;
            forget();
        } else if (naam.equals("t") && isWanted()) {
            collect();
        }
    }

    @Override
    void end(String naam) {
        if (naam.equals("t")) {
            pause();
        } else if (naam.equals("si") && isWanted()) {
            teksten.put(nummer, collected().orElse(""));
        }
    }
}
