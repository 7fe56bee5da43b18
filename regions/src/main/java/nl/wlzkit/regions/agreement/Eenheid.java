package nl.wlzkit.regions.agreement;

import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * In what a friction is counted. The document gives no unit: the user chooses one, and all amounts of one friction have the
 * same. Two units are the same if their names are, letter by letter. Immutable and thread-safe.
 *
 * @param naam the unit, 1 through 40 characters, without capitals: {@code plekken}
 */
public record Eenheid(String naam) implements Comparable<Eenheid>, Leesbaar {
    /** Places. */
    public static final Eenheid PLEKKEN = new Eenheid("plekken");

    /** Clients. */
    public static final Eenheid CLIENTEN = new Eenheid("cliënten");

    /** Hours. */
    public static final Eenheid UREN = new Eenheid("uren");

    /** Full-time equivalents of staff. */
    public static final Eenheid FTE = new Eenheid("fte");

    /** Euros. */
    public static final Eenheid EURO = new Eenheid("euro");

    private static final class Vorm {
        private static final String TEKEN = "[^\\u0000-\\u0020A-Z\\u007f-\\u00a0]";
        private static final Grensvorm<String> NAAM = Waardevormen.text(
                "^(?=.{1,40}$)" + TEKEN + "+( " + TEKEN + "+)*$",
                Tekst.of(
                        "een eenheid van 1 t/m 40 tekens, zonder hoofdletters",
                        "a unit of 1 through 40 characters, without capitals"));
    }

    /** How a unit is written. */
    static Grensvorm<String> vorm() {
        return Vorm.NAAM;
    }

    /**
     * Checks the name.
     *
     * @param naam the unit, 1 through 40 characters, without capitals: {@code plekken}
     * @throws OngeldigeWaardeException if the name is empty or too long, or has a capital
     */
    public Eenheid {
        Vorm.NAAM.check(naam);
    }

    @Override
    public int compareTo(Eenheid ander) {
        return naam.compareTo(ander.naam);
    }

    @Override
    public String in(Taal taal) {
        return naam;
    }

    @Override
    public String toString() {
        return naam;
    }
}
