package nl.wlzkit.core.party;

import java.util.regex.Pattern;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * A UZOVI code (Unieke ZOrgVerzekeraarsIdentificatie), by which insurers and the regions of the zorgkantoren are known:
 * exactly four digits, zeros in front included. 5501, for example, is Zorgkantoor Groningen.
 *
 * <p>Well-formed does not mean known: 0000 can be written and nobody has it. Which codes were in use on which day is for
 * code lists such as COD001 of the iWlz standard to say, not for this type. Codes are ordered by their digits. Immutable and
 * thread-safe.
 */
public final class UzoviCode implements Comparable<UzoviCode>, Leesbaar {
    private static final Tekst VERWACHT =
            Tekst.of("een UZOVI-code: 4 cijfers, zoals 5501", "a UZOVI code: 4 digits, such as 5501");
    private static final Pattern VORM = Pattern.compile("[0-9]{4}");

    private final String cijfers;

    private UzoviCode(String cijfers) {
        this.cijfers = cijfers;
    }

    /**
     * Reads a code: what {@link #toString()} writes.
     *
     * @param tekst exactly four digits 0–9, without spaces or anything else
     * @return the code, well-formed but not necessarily known
     * @throws OngeldigeWaardeException if it is something else; it says so of spaces, of letters that look like digits, and of
     *     zeros that may be missing in front
     */
    public static UzoviCode parse(String tekst) {
        if (!VORM.matcher(tekst).matches()) {
            throw new OngeldigeWaardeException(tekst, Cijfercode.expected(VERWACHT, 4, tekst));
        }
        return new UzoviCode(tekst);
    }

    @Override
    public int compareTo(UzoviCode ander) {
        return cijfers.compareTo(ander.cijfers);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof UzoviCode u && cijfers.equals(u.cijfers);
    }

    @Override
    public int hashCode() {
        return cijfers.hashCode();
    }

    @Override
    public String in(Taal taal) {
        return cijfers;
    }

    /** Writes the four digits, what {@link #parse} reads. */
    @Override
    public String toString() {
        return cijfers;
    }
}
