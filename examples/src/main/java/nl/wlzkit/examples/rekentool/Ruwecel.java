package nl.wlzkit.examples.rekentool;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import nl.wlzkit.tariff.meerzorg.Celwaarde;

/**
 * A cell as it stands in the file.
 *
 * @param soort what it holds
 * @param tekst the number, text or error as it is written; for a reference to a text that text
 * @param formule whether that was calculated by a formula
 */
record Ruwecel(Soort soort, String tekst, boolean formule) {
    enum Soort {
        LEEG,
        GETAL,
        TEKST,
        FOUT,
        /** A truth value, a date as text, a number that no spreadsheet can hold. */
        ANDERS
    }

    /** No spreadsheet has more digits, and an exponent of more than three would cost memory without end. */
    private static final Pattern GETAL = Pattern.compile("[-+]?[0-9]{1,40}(\\.[0-9]{1,400})?([eE][-+]?[0-9]{1,3})?");

    private static final Pattern FOUT = Pattern.compile("#[A-Z0-9/_]{1,20}[!?]?");

    static final Ruwecel LEEG = new Ruwecel(Soort.LEEG, "", false);

    static Ruwecel number(String tekst, boolean formule) {
        return new Ruwecel(GETAL.matcher(tekst).matches() ? Soort.GETAL : Soort.ANDERS, tekst, formule);
    }

    static Ruwecel error(String tekst, boolean formule) {
        return new Ruwecel(FOUT.matcher(tekst).matches() ? Soort.FOUT : Soort.ANDERS, tekst, formule);
    }

    /** The value; what is no number, text or error is taken as its text. */
    Celwaarde waarde() {
        return switch (soort) {
            case LEEG -> new Celwaarde.Leeg();
            case GETAL -> Celwaarde.of(new BigDecimal(tekst));
            case FOUT -> new Celwaarde.Fout(tekst);
            case TEKST, ANDERS -> Celwaarde.of(tekst);
        };
    }
}
