package nl.wlzkit.core.party;

import java.util.regex.Pattern;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * A number by which an organisation knows somebody, with the organisation that gave it out. Two are equal if both parts are,
 * letter by letter: spaces around them are no part of them, and capitals count.
 *
 * <p>The number is masked as that of {@link Bsn} is: {@code toString()}, {@link #in} and every error show {@value #MASKER},
 * and it comes out by {@link #voluit()} only. The issuer is an organisation and is shown. Immutable and thread-safe.
 */
public final class Clientnummer implements Persoonsnummer {
    /** What is shown instead of the number, however long it is. */
    public static final String MASKER = "*****";

    /** How many characters a number or the name of an issuer can have. */
    public static final int LONGEST = 100;

    private static final Pattern ONZICHTBAAR = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private final String uitgever;
    private final String nummer;

    private Clientnummer(String uitgever, String nummer) {
        this.uitgever = uitgever;
        this.nummer = nummer;
    }

    /**
     * Makes a number.
     *
     * @param uitgever who gave it out: a name or a code, 1 through {@value #LONGEST} characters
     * @param nummer the number, 1 through {@value #LONGEST} characters; letters are allowed
     * @return the number
     * @throws OngeldigeWaardeException if a part is empty, too long or has an invisible character; it shows {@value #MASKER},
     *     never the number
     */
    public static Clientnummer of(String uitgever, String nummer) {
        String wie = uitgever.strip();
        if (!isReadable(wie)) {
            throw new OngeldigeWaardeException(
                    uitgever,
                    Tekst.of(
                            "wie het nummer uitgaf: 1 t/m " + LONGEST + " tekens",
                            "who gave out the number: 1 through " + LONGEST + " characters"));
        }
        String wat = nummer.strip();
        if (!isReadable(wat)) {
            throw new OngeldigeWaardeException(
                    MASKER,
                    Tekst.of(
                            "een cliëntnummer: 1 t/m " + LONGEST + " tekens",
                            "a client number: 1 through " + LONGEST + " characters"));
        }
        return new Clientnummer(wie, wat);
    }

    private static boolean isReadable(String tekst) {
        return !tekst.isEmpty()
                && tekst.length() <= LONGEST
                && !ONZICHTBAAR.matcher(tekst).find();
    }

    /**
     * Returns who gave out the number.
     *
     * @return a name or a code
     */
    public String uitgever() {
        return uitgever;
    }

    @Override
    public String voluit() {
        return nummer;
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Clientnummer c && uitgever.equals(c.uitgever) && nummer.equals(c.nummer);
    }

    @Override
    public int hashCode() {
        return 31 * uitgever.hashCode() + nummer.hashCode();
    }

    /** Writes {@value #MASKER}. */
    @Override
    public String in(Taal taal) {
        return MASKER;
    }

    /** Writes {@value #MASKER}. */
    @Override
    public String toString() {
        return MASKER;
    }
}
