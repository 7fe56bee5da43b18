package nl.wlzkit.tariff.meerzorg;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** What a cell of a workbook holds, typed or calculated. Immutable and thread-safe. */
public sealed interface Celwaarde extends Leesbaar {
    /** How many digits a number is shown with: what a spreadsheet can hold. */
    int DIGITS = 15;

    /**
     * Returns the number, if it is one.
     *
     * @return the number
     */
    default Optional<Breuk> getal() {
        return this instanceof Getal g ? Optional.of(g.waarde()) : Optional.empty();
    }

    /**
     * Makes a number.
     *
     * @param getal the number, as it stands in the file
     * @return the value
     */
    static Celwaarde of(BigDecimal getal) {
        return new Getal(Breuk.of(getal));
    }

    /**
     * Makes a number.
     *
     * @param getal the number
     * @return the value
     */
    static Celwaarde of(Breuk getal) {
        return new Getal(getal);
    }

    /**
     * Makes a text.
     *
     * @param tekst the text
     * @return the value
     */
    static Celwaarde of(String tekst) {
        return new Woord(tekst);
    }

    /** A cell with nothing in it. A calculated empty text is a {@link Woord}. */
    record Leeg() implements Celwaarde {
        @Override
        public String in(Taal taal) {
            return taal == Taal.NL ? "leeg" : "empty";
        }
    }

    /**
     * A number: an amount in euros, a part of a day, a share.
     *
     * @param waarde the number, exact
     */
    record Getal(Breuk waarde) implements Celwaarde {
        /** Writes it with at most 15 digits, half up: to look at, not to calculate with. */
        @Override
        public String in(Taal taal) {
            BigDecimal teller = new BigDecimal(waarde.teller());
            BigDecimal kort =
                    teller.divide(new BigDecimal(waarde.noemer()), new MathContext(DIGITS, RoundingMode.HALF_UP));
            String tekst = kort.signum() == 0 ? "0" : kort.stripTrailingZeros().toPlainString();
            return taal == Taal.NL ? tekst.replace('.', ',') : tekst;
        }
    }

    /**
     * A text, possibly empty.
     *
     * @param tekst the text
     */
    record Woord(String tekst) implements Celwaarde {
        @Override
        public String in(Taal taal) {
            return '"' + tekst + '"';
        }
    }

    /**
     * An error of the spreadsheet.
     *
     * @param code the error: {@code #N/A}, {@code #VALUE!}, {@code #DIV/0!}
     */
    record Fout(String code) implements Celwaarde {
        @Override
        public String in(Taal taal) {
            return code;
        }
    }
}
