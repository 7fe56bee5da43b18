package nl.wlzkit.core.party;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * A burgerservicenummer, the number of a citizen: exactly nine digits, zeros in front included, that pass the eleven test
 * (elfproef): 9 × the first + 8 × the second + … + 2 × the eighth − 1 × the ninth is a multiple of eleven. Nine zeros pass it,
 * as in the validation rule of the iWlz standard, and are nobody's number: {@link #isNulnummer()}.
 *
 * <p>Nobody gets to see it by accident. {@code toString()}, {@link #in} and every error show {@value #MASKER}, also for
 * input that is no number at all; the digits come out by {@link #voluit()} only, and the type cannot be serialised. Numbers
 * are not ordered, so that nothing can be learned from a position.
 *
 * <p>Passing the test does not mean that somebody has the number. The test speaks of nine digits, so an older number of
 * eight is written with the zero that belongs in front. To tell people apart in output, see {@link Pseudoniemen}. Immutable and
 * thread-safe.
 */
@Grondslag("WK-BSN-NULNUMMER")
public final class Bsn implements Persoonsnummer {
    /** What is shown instead of the digits: as many asterisks as there are digits. */
    public static final String MASKER = "*********";

    private static final Tekst VERWACHT = Tekst.of(
            "een burgerservicenummer: 9 cijfers die aan de elfproef voldoen",
            "a citizen service number (BSN): 9 digits that pass the eleven test");
    private static final Pattern VORM = Pattern.compile("[0-9]{9}");
    private static final String NUL = "000000000";

    private final String cijfers;

    private Bsn(String cijfers) {
        this.cijfers = cijfers;
    }

    /**
     * Reads a number.
     *
     * @param tekst exactly nine digits 0–9, without spaces or anything else
     * @return the number
     * @throws OngeldigeWaardeException if it is something else or does not pass the test; it shows {@value #MASKER}, never
     *     the text
     */
    public static Bsn parse(String tekst) {
        if (bevinding(tekst).filter(b -> b != Bsnbevinding.NULNUMMER).isPresent()) {
            throw new OngeldigeWaardeException(MASKER, VERWACHT);
        }
        return new Bsn(tekst);
    }

    /**
     * Says what is to be said of a text, without refusing it.
     *
     * @param tekst the text
     * @return why {@link #parse} refuses it, or that it is nine zeros; empty for a number of which there is nothing to say
     */
    public static Optional<Bsnbevinding> bevinding(String tekst) {
        if (!VORM.matcher(tekst).matches()) {
            return Optional.of(Bsnbevinding.GEEN_NEGEN_CIJFERS);
        }
        if (!elfproef(tekst)) {
            return Optional.of(Bsnbevinding.ELFPROEF);
        }
        return tekst.equals(NUL) ? Optional.of(Bsnbevinding.NULNUMMER) : Optional.empty();
    }

    private static boolean elfproef(String cijfers) {
        int som = '0' - cijfers.charAt(8);
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * (cijfers.charAt(i) - '0');
        }
        return som % 11 == 0;
    }

    /**
     * Says whether this is nine zeros, which pass the eleven test and are nobody's number.
     *
     * @return true if all digits are zero
     */
    public boolean isNulnummer() {
        return cijfers.equals(NUL);
    }

    /**
     * Returns the digits, unmasked. Who calls this answers for where they go.
     *
     * @return nine digits
     */
    @Override
    public String voluit() {
        return cijfers;
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Bsn b && cijfers.equals(b.cijfers);
    }

    @Override
    public int hashCode() {
        return cijfers.hashCode();
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
