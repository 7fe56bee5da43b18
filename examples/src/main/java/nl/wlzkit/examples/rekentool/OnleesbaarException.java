package nl.wlzkit.examples.rekentool;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Tekst;

/** A file that is no workbook, or one of which something cannot be read. */
final class OnleesbaarException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong; at least one. */
    private final ArrayList<Probleem> problemen;

    OnleesbaarException(List<Probleem> problemen) {
        super(problemen.toString());
        this.problemen = new ArrayList<>(problemen);
    }

    /** Of the whole file. */
    OnleesbaarException(Tekst verwacht) {
        this(List.of(Probleem.of("", 0, 0, "", verwacht)));
    }

    List<Probleem> problemen() {
        return problemen;
    }
}
