package nl.wlzkit.core.input;

import java.io.Serializable;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * One thing that is wrong in a document: where, what stands there, and what was expected. Immutable and thread-safe.
 *
 * @param pointer the place as a JSON pointer (RFC 6901); the empty pointer is the whole document
 * @param regel the line, from 1; 0 when the place has no line (an absent property, a file that is not there)
 * @param kolom the column, from 1; 0 when the place has none
 * @param waarde what stands there, quoted and cut to a readable length; empty when nothing does
 * @param verwacht what was expected, as a noun phrase
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // Error Prone does not know that @serial is for types too
public record Probleem(String pointer, int regel, int kolom, String waarde, Tekst verwacht)
        implements Leesbaar, Serializable {
    /**
     * Makes a problem about a value; the value is made printable and short, what was expected printable and not too long.
     *
     * @param pointer the place as a JSON pointer
     * @param regel the line, or 0
     * @param kolom the column, or 0
     * @param waarde the value as it stood in the input; empty when nothing stands there
     * @param verwacht what was expected
     * @return the problem
     */
    public static Probleem of(String pointer, int regel, int kolom, String waarde, Tekst verwacht) {
        return new Probleem(
                Fragment.printable(pointer), regel, kolom, Fragment.cut(waarde), Fragment.expectation(verwacht));
    }

    @Override
    public String in(Taal taal) {
        boolean nl = taal == Taal.NL;
        StringBuilder s =
                new StringBuilder(pointer.isEmpty() ? (nl ? "(hele document)" : "(whole document)") : pointer);
        if (regel > 0) {
            s.append(nl ? " (regel " : " (line ").append(regel);
            if (kolom > 0) {
                s.append(nl ? ", kolom " : ", column ").append(kolom);
            }
            s.append(')');
        }
        s.append(": ");
        if (!waarde.isEmpty()) {
            s.append(nl ? "gevonden " : "found ").append(waarde).append("; ");
        }
        return s.append(nl ? "verwacht: " : "expected: ")
                .append(verwacht.in(taal))
                .toString();
    }

    @Override
    public String toString() {
        return in(Taal.EN);
    }
}
