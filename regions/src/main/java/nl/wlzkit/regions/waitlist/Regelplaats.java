package nl.wlzkit.regions.waitlist;

import java.util.Comparator;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * Where a line stands, so that people can find it and a decision can name it. Ordered by list and line. Immutable and
 * thread-safe.
 *
 * @param lijst the list: a file name, say; 1 through 200 characters
 * @param regel the line, from 1
 */
public record Regelplaats(String lijst, int regel) implements Comparable<Regelplaats>, Leesbaar {
    private static final Comparator<Regelplaats> ORDE =
            Comparator.comparing(Regelplaats::lijst).thenComparingInt(Regelplaats::regel);

    /**
     * Checks the parts.
     *
     * @param lijst the list: a file name, say; 1 through 200 characters
     * @param regel the line, from 1
     * @throws OngeldigeWaardeException if the list has no name or too long a one, or the line is below 1
     */
    public Regelplaats {
        Wachtregel.checkName(lijst);
        if (regel < 1) {
            throw new OngeldigeWaardeException(
                    Integer.toString(regel), Tekst.of("een regel, vanaf 1", "a line, from 1"));
        }
    }

    /**
     * Reads a place: what {@link #toString()} writes.
     *
     * @param tekst the list, a colon and the line; the list may have colons too
     * @return the place
     * @throws OngeldigeWaardeException if it is something else
     */
    public static Regelplaats parse(String tekst) {
        int dubbelepunt = tekst.lastIndexOf(':');
        String regel = tekst.substring(dubbelepunt + 1);
        if (dubbelepunt < 1 || !regel.matches("[1-9][0-9]{0,8}")) {
            throw new OngeldigeWaardeException(
                    tekst, Tekst.of("een lijst, een dubbelepunt en een regel", "a list, a colon and a line"));
        }
        return new Regelplaats(tekst.substring(0, dubbelepunt), Integer.parseInt(regel));
    }

    @Override
    public int compareTo(Regelplaats ander) {
        return ORDE.compare(this, ander);
    }

    @Override
    public String in(Taal taal) {
        return toString();
    }

    /** Writes the list, a colon and the line. */
    @Override
    public String toString() {
        return lijst + ":" + regel;
    }
}
