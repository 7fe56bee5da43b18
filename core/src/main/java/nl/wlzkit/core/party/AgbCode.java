package nl.wlzkit.core.party;

import java.util.regex.Pattern;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * An AGB code (Algemeen GegevensBeheer), by which care providers are known: exactly eight digits, zeros in front included.
 *
 * <p>Well-formed does not mean issued, or still in use: that only the register of AGB codes can tell, and wlzkit does not
 * have it. Codes are ordered by their digits. Immutable and thread-safe.
 */
public final class AgbCode implements Comparable<AgbCode>, Leesbaar {
    private static final Tekst VERWACHT = Tekst.of("een AGB-code: 8 cijfers", "an AGB code: 8 digits");
    private static final Pattern VORM = Pattern.compile("[0-9]{8}");

    private final String cijfers;

    private AgbCode(String cijfers) {
        this.cijfers = cijfers;
    }

    /**
     * Reads a code: what {@link #toString()} writes.
     *
     * @param tekst exactly eight digits 0–9, without spaces or anything else
     * @return the code
     * @throws OngeldigeWaardeException if it is something else; it says so of spaces, of letters that look like digits, and of
     *     zeros that may be missing in front
     */
    public static AgbCode parse(String tekst) {
        if (!VORM.matcher(tekst).matches()) {
            throw new OngeldigeWaardeException(tekst, Cijfercode.expected(VERWACHT, 8, tekst));
        }
        return new AgbCode(tekst);
    }

    @Override
    public int compareTo(AgbCode ander) {
        return cijfers.compareTo(ander.cijfers);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof AgbCode a && cijfers.equals(a.cijfers);
    }

    @Override
    public int hashCode() {
        return cijfers.hashCode();
    }

    @Override
    public String in(Taal taal) {
        return cijfers;
    }

    /** Writes the eight digits, what {@link #parse} reads. */
    @Override
    public String toString() {
        return cijfers;
    }
}
