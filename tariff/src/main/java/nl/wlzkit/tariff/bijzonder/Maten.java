package nl.wlzkit.tariff.bijzonder;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/** What amounts, numbers of hours, shares, days and names may be in the questions of this package. */
final class Maten {
    static final Bedrag MOST_EURO = Bedrag.of("1000000");
    static final Domein.Bereik<Bedrag> BEDRAGEN = Domein.Bereik.of(Bedrag.NUL, MOST_EURO);
    static final int DAGEN_2017 = 365;
    static final Domein.Bereik<Integer> DAGEN = Domein.Bereik.of(1, DAGEN_2017);

    private static final BigDecimal MOST = new BigDecimal("1000000");
    private static final BigDecimal MOST_HOURS = new BigDecimal("10000");
    private static final Breuk HUNDRED = Breuk.of(100, 1);
    private static final String NAME = "^[A-Za-z][A-Za-z0-9 -]{0,39}$";
    private static final Pattern NAAM = Pattern.compile(NAME);

    private Maten() {}

    static Bedrag euro(Bedrag bedrag) {
        if (!BEDRAGEN.contains(bedrag) || bedrag.toBigDecimal().scale() > 2) {
            throw new OngeldigeWaardeException(
                    bedrag.toString(),
                    Tekst.of(
                            "een bedrag van 0 t/m " + MOST_EURO + " in hele centen",
                            "an amount from 0 through " + MOST_EURO + " in whole cents"));
        }
        return bedrag;
    }

    static Optional<Bedrag> euro(JsonValue at, Problems problems) {
        return problems.parseNumber(at, n -> euro(Bedrag.of(n)));
    }

    static JsonValue euroSchema() {
        return Schemas.number(BigDecimal.ZERO, true, MOST, true, 2);
    }

    /** Hours: more than none, in hundredths. */
    static Breuk uren(Breuk uren) {
        if (uren.signum() <= 0 || uren.compareTo(Breuk.of(MOST_HOURS)) > 0 || !isHundredths(uren)) {
            throw new OngeldigeWaardeException(
                    uren.toString(),
                    Tekst.of(
                            "meer dan 0 t/m " + MOST_HOURS + " uur, in honderdsten",
                            "more than 0 through " + MOST_HOURS + " hours, in hundredths"));
        }
        return uren;
    }

    static JsonValue urenSchema() {
        return Schemas.number(BigDecimal.ZERO, false, MOST_HOURS, true, 2);
    }

    /** A share in a package, in whatever unit: none or more, in hundredths. */
    static Breuk aandeel(Breuk aandeel) {
        if (aandeel.signum() < 0 || aandeel.compareTo(Breuk.of(MOST)) > 0 || !isHundredths(aandeel)) {
            throw new OngeldigeWaardeException(
                    aandeel.toString(),
                    Tekst.of("van 0 t/m " + MOST + ", in honderdsten", "from 0 through " + MOST + ", in hundredths"));
        }
        return aandeel;
    }

    static JsonValue aandeelSchema() {
        return Schemas.number(BigDecimal.ZERO, true, MOST, true, 2);
    }

    private static boolean isHundredths(Breuk getal) {
        return getal.times(HUNDRED).noemer().bitLength() == 1;
    }

    static Breuk fraction(BigDecimal getal) {
        try {
            return Breuk.of(getal);
        } catch (ArithmeticException e) {
            throw new OngeldigeWaardeException(getal.toString(), Tekst.of("een getal", "a number"));
        }
    }

    /** A number of hundredths as a decimal number, without zeros behind. */
    static BigDecimal decimal(Breuk getal) {
        BigDecimal kort =
                new BigDecimal(getal.times(HUNDRED).teller()).movePointLeft(2).stripTrailingZeros();
        return kort.scale() < 0 ? kort.setScale(0) : kort;
    }

    static int dagen(int dagen) {
        if (!DAGEN.contains(dagen)) {
            throw new OngeldigeWaardeException(Integer.toString(dagen), expectedDays());
        }
        return dagen;
    }

    static int dagen(BigDecimal getal) {
        try {
            return dagen(getal.intValueExact());
        } catch (ArithmeticException e) {
            throw new OngeldigeWaardeException(getal.toString(), expectedDays());
        }
    }

    private static Tekst expectedDays() {
        return Tekst.of("een heel aantal dagen van 1 t/m 365", "a whole number of days from 1 through 365");
    }

    static JsonValue dagenSchema() {
        return Schemas.whole(1, DAGEN_2017);
    }

    /** A name or pseudonym: it begins with a letter, so that a bare citizen number is none. */
    static String naam(String naam) {
        if (!NAAM.matcher(naam).matches()) {
            throw new OngeldigeWaardeException(
                    "",
                    Tekst.of(
                            "een naam of pseudoniem: een letter, dan hoogstens 39 letters, cijfers, spaties en streepjes",
                            "a name or pseudonym: a letter, then at most 39 letters, digits, spaces and hyphens"));
        }
        return naam;
    }

    static JsonValue naamSchema() {
        return Schemas.text(NAME);
    }
}
