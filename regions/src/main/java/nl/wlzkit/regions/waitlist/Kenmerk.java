package nl.wlzkit.regions.waitlist;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * Something by which people without a common number can be compared. A value is brought into one form when it is read, and two
 * are equal if these forms are, letter by letter: nothing is guessed about what looks alike.
 */
public enum Kenmerk implements Leesbaar {
    /** The birth date: {@code 1940-02-01} or {@code 01-02-1940}. */
    GEBOORTEDATUM(
            0,
            "geboortedatum",
            "birth date",
            "een geboortedatum: 1940-02-01 of 01-02-1940",
            "a birth date: 1940-02-01 or 01-02-1940"),
    /** The postcode, four digits and two letters; spaces and case do not matter. */
    POSTCODE(1, "postcode", "postcode", "een postcode: 4 cijfers en 2 letters", "a postcode: 4 digits and 2 letters"),
    /** The initials, 1 through 20 letters; dots, spaces and case do not matter. */
    VOORLETTERS(2, "voorletters", "initials", "voorletters: 1 t/m 20 letters", "initials: 1 through 20 letters"),
    /** A key that the caller makes of a name, 1 through 100 characters; taken as it is, but for spaces around it. */
    NAAMSLEUTEL(
            3, "naamsleutel", "name key", "een naamsleutel: 1 t/m 100 tekens", "a name key: 1 through 100 characters");

    /** To normalise very many marks on one letter takes time in the square of their number, so nothing that long is. */
    private static final int LANGSTE = 1_000;

    private static final Pattern POSTCODES = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{1,20}");
    private static final Pattern SLEUTELS = Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]{1,100}");

    private final int plaats;
    private final String nl;
    private final String en;
    private final Tekst verwacht;

    Kenmerk(int plaats, String nl, String en, String verwachtNl, String verwachtEn) {
        this.plaats = plaats;
        this.nl = nl;
        this.en = en;
        this.verwacht = Tekst.of(verwachtNl, verwachtEn);
    }

    /**
     * Brings a value into the form in which values are compared.
     *
     * @param tekst the value as it was written
     * @return the value in its one form
     * @throws OngeldigeWaardeException if it is no such value; it does not show it
     */
    String normalize(String tekst) {
        String kaal = tekst.strip();
        if (kaal.length() > LANGSTE) {
            throw refused();
        }
        String net = Normalizer.normalize(kaal, Normalizer.Form.NFC);
        return switch (this) {
            case GEBOORTEDATUM -> Dagen.read(net).orElseThrow(this::refused).toString();
            case POSTCODE -> matching(POSTCODES, net.replace(" ", "").toUpperCase(Locale.ROOT));
            case VOORLETTERS -> matching(LETTERS, net.replaceAll("[. ]", "").toUpperCase(Locale.ROOT));
            case NAAMSLEUTEL -> matching(SLEUTELS, net);
        };
    }

    private String matching(Pattern patroon, String tekst) {
        if (!patroon.matcher(tekst).matches()) {
            throw refused();
        }
        return tekst;
    }

    private OngeldigeWaardeException refused() {
        return new OngeldigeWaardeException(Kenmerken.MASKER, verwacht);
    }

    /** Its place among the features, from 0. */
    int plaats() {
        return plaats;
    }

    /**
     * Returns the word for this in files and options.
     *
     * @return such as {@code geboortedatum}
     */
    public String woord() {
        return nl;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
