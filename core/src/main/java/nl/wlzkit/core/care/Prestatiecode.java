package nl.wlzkit.core.care;

import java.util.regex.Pattern;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * The code of a care product (prestatie) for which the NZa sets a maximum tariff, such as {@code Z262} or {@code H335}.
 * Well-formed does not mean known: wlzkit has no list of them. Immutable and thread-safe.
 *
 * @param code one letter, three or four digits, and perhaps one letter, in capitals
 */
public record Prestatiecode(String code) implements Comparable<Prestatiecode>, Leesbaar {
    private static final Pattern FORM = Pattern.compile("[A-Z][0-9]{3,4}[A-Z]?");

    /**
     * Checks the form.
     *
     * @param code one letter, three or four digits, and perhaps one letter, in capitals
     * @throws OngeldigeWaardeException if it has another form
     */
    public Prestatiecode {
        if (!FORM.matcher(code).matches()) {
            throw new OngeldigeWaardeException(
                    code, Tekst.of("een prestatiecode, zoals Z262", "a product code, such as Z262"));
        }
    }

    @Override
    public int compareTo(Prestatiecode ander) {
        return code.compareTo(ander.code);
    }

    @Override
    public String in(Taal taal) {
        return code;
    }

    /** Writes the code. */
    @Override
    public String toString() {
        return code;
    }
}
