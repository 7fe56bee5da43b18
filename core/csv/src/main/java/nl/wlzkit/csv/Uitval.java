package nl.wlzkit.csv;

import java.io.IOException;
import java.util.List;
import nl.wlzkit.core.input.Probleem;

/** Who takes the bad lines of a table, in the order of the file, when the good ones go on without them. */
@FunctionalInterface
public interface Uitval {
    /**
     * Takes a bad line.
     *
     * @param rij the line
     * @throws IOException if it cannot be kept; reading ends then
     */
    void accept(Rij rij) throws IOException;

    /**
     * A bad line. Immutable and thread-safe.
     *
     * @param regel the line of the file, from 1
     * @param problemen what is wrong with it, all of it, at least one
     * @param velden its fields in the columns of the file, those of a confidential column masked; none if it could not be
     *     told which field is in which column
     */
    record Rij(int regel, List<Probleem> problemen, List<String> velden) {
        /**
         * Copies the lists.
         *
         * @param regel the line of the file, from 1
         * @param problemen what is wrong with it, all of it, at least one
         * @param velden its fields in the columns of the file, those of a confidential column masked; none if it could not be
         *     told which field is in which column
         */
        public Rij {
            problemen = List.copyOf(problemen);
            velden = List.copyOf(velden);
        }
    }
}
