package nl.wlzkit.regions.waitlist;

import java.util.Map;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.csv.Csvvorm;
import nl.wlzkit.csv.Kolom;

/**
 * What the caller found out about two lines: they are one person, or they are not. The order of the two does not matter.
 * Immutable and thread-safe.
 *
 * @param een the one line
 * @param ander the other
 * @param zelfde whether they are the same person
 */
public record Koppelbesluit(Regelplaats een, Regelplaats ander, boolean zelfde) {
    private static final Map<String, Boolean> WOORDEN = Map.of("zelfde", true, "anders", false);
    private static final Kolom<Regelplaats> EEN = Kolom.required("een", t -> Regelplaats.parse(t.strip()));
    private static final Kolom<Regelplaats> ANDER = Kolom.required("ander", t -> Regelplaats.parse(t.strip()));
    private static final Kolom<Boolean> BESLUIT = Kolom.required("besluit", Koppelbesluit::decision);

    /**
     * How decisions are written as a table: {@code een} and {@code ander}, each a list, a colon and a line, and {@code besluit}:
     * zelfde or anders.
     */
    public static final Csvvorm<Koppelbesluit> VORM =
            Csvvorm.of(rij -> new Koppelbesluit(rij.get(EEN), rij.get(ANDER), rij.get(BESLUIT)), EEN, ANDER, BESLUIT);

    private static Boolean decision(String tekst) {
        Boolean zelfde = WOORDEN.get(tekst.strip());
        if (zelfde == null) {
            throw new OngeldigeWaardeException(tekst, Tekst.of("zelfde of anders", "zelfde (same) or anders (other)"));
        }
        return zelfde;
    }

    /**
     * Puts the lines in their order.
     *
     * @param een the one line
     * @param ander the other
     * @param zelfde whether they are the same person
     */
    public Koppelbesluit {
        if (een.compareTo(ander) > 0) {
            Regelplaats eerste = ander;
            ander = een;
            een = eerste;
        }
    }
}
