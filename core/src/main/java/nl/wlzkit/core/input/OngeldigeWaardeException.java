package nl.wlzkit.core.input;

import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** One value that cannot be: which, and what was expected instead. Thrown by value types at construction. */
public class OngeldigeWaardeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What was expected. */
    private final Tekst verwacht;

    /** What was refused, made readable. */
    private final String waarde;

    /**
     * Makes the exception.
     *
     * @param waarde the value as it was given; what is too long for a message is cut, what cannot be printed is escaped
     * @param verwacht what was expected, as a noun phrase: "a percentage such as 95.5"; made printable and not too long
     */
    public OngeldigeWaardeException(String waarde, Tekst verwacht) {
        super(Fragment.quote(waarde) + ": expected "
                + Fragment.expectation(verwacht).en());
        this.waarde = Fragment.quote(waarde);
        this.verwacht = Fragment.expectation(verwacht);
    }

    /**
     * Returns the value that was refused, quoted and cut to a readable length.
     *
     * @return the value
     */
    public String waarde() {
        return waarde;
    }

    /**
     * Returns what was expected instead.
     *
     * @return a noun phrase in both languages
     */
    public Tekst verwacht() {
        return verwacht;
    }

    /**
     * Returns the whole message in one language.
     *
     * @param taal the language
     * @return the value and what was expected
     */
    public String bericht(Taal taal) {
        return waarde + (taal == Taal.NL ? ": verwacht " : ": expected ") + verwacht.in(taal);
    }
}
