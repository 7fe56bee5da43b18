package nl.wlzkit.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Tekst;

/**
 * What was read of a table. Immutable and thread-safe.
 *
 * @param bron what was read: a file name
 * @param codering how its characters are written
 * @param anders the first line that is not UTF-8, from 1; empty if all of it is
 * @param scheiding what stands between two fields: a semicolon, a comma or a tab
 * @param kolommen the names in the header line, in its order
 * @param rijen how many lines there are under the header; empty ones do not count
 * @param fout how many of them are bad
 * @param problemen what is wrong, in the order of the file, as far as it was to be listed
 * @param meer how many problems there are beside those
 */
public record Csvverslag(
        String bron,
        Codering codering,
        OptionalInt anders,
        char scheiding,
        List<String> kolommen,
        int rijen,
        int fout,
        List<Probleem> problemen,
        int meer) {
    /**
     * Copies the lists.
     *
     * @param bron what was read: a file name
     * @param codering how its characters are written
     * @param anders the first line that is not UTF-8, from 1; empty if all of it is
     * @param scheiding what stands between two fields: a semicolon, a comma or a tab
     * @param kolommen the names in the header line, in its order
     * @param rijen how many lines there are under the header; empty ones do not count
     * @param fout how many of them are bad
     * @param problemen what is wrong, in the order of the file, as far as it was to be listed
     * @param meer how many problems there are beside those
     */
    public Csvverslag {
        kolommen = List.copyOf(kolommen);
        problemen = List.copyOf(problemen);
    }

    /**
     * Returns how many lines were taken.
     *
     * @return the good lines
     */
    public int goed() {
        return rijen - fout;
    }

    /**
     * Throws one error with every problem that is listed, and the number of those that are not.
     *
     * @throws OngeldigeInvoerException if a line is bad
     */
    public void throwIfAny() {
        if (problemen.isEmpty() && meer == 0) {
            return;
        }
        List<Probleem> alle = new ArrayList<>(problemen);
        if (meer > 0) {
            alle.add(Probleem.of(
                    "",
                    0,
                    0,
                    "",
                    Tekst.of(
                            "geen problemen; er zijn er nog " + meer + " dan hierboven staan",
                            "no problems; there are " + meer + " more than are listed above")));
        }
        throw new OngeldigeInvoerException(bron, alle);
    }
}
