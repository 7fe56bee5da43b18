package nl.wlzkit.tariff.budget;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * What the questions of this package accept. The bounds keep every sum within the fifteen digits of an amount: a thousand
 * parts of a hundred billion.
 */
final class Bounds {
    static final Bedrag MOST = Bedrag.of("100000000000");
    static final int LONGEST_LIST = 1_000;

    /** The most per person: beyond it no product fits an amount. */
    static final Bedrag MOST_PER_PERSON = Bedrag.of("1000000");

    static final int MOST_PERSONS = 100_000_000;

    /** So few that an exact mean of fractions with different denominators stays a fraction of ours. */
    static final int MOST_RESULTS = 50;

    static final BigDecimal MOST_QUANTITY = BigDecimal.valueOf(100_000_000);
    static final int QUANTITY_DECIMALS = 4;

    /** The first year whose extra means were earmarked: P21-271. */
    static final int EERSTE_JAAR = 2019;

    static final int VROEGSTE_JAAR = 2015;
    static final int LAATSTE_JAAR = 2100;

    private Bounds() {}

    static Bedrag amount(Bedrag bedrag) {
        return amount(bedrag, MOST);
    }

    static Bedrag amount(Bedrag bedrag, Bedrag most) {
        if (bedrag.signum() < 0
                || bedrag.compareTo(most) > 0
                || bedrag.toBigDecimal().scale() > 2) {
            throw new OngeldigeWaardeException(
                    bedrag.toString(),
                    Tekst.of(
                            "een bedrag in hele centen van 0 t/m " + most,
                            "an amount of whole cents from 0 through " + most));
        }
        return bedrag;
    }

    static BigDecimal quantity(BigDecimal getal) {
        if (getal.signum() < 0
                || getal.compareTo(MOST_QUANTITY) > 0
                || getal.stripTrailingZeros().scale() > QUANTITY_DECIMALS) {
            throw new OngeldigeWaardeException(
                    getal.toString(),
                    Tekst.of(
                            "een getal van 0 t/m " + MOST_QUANTITY + " met hoogstens " + QUANTITY_DECIMALS
                                    + " decimalen",
                            "a number from 0 through " + MOST_QUANTITY + " with at most " + QUANTITY_DECIMALS
                                    + " decimals"));
        }
        BigDecimal kaal = getal.stripTrailingZeros();
        return kaal.scale() < 0 ? kaal.setScale(0) : kaal;
    }

    static Percentage percentage(Percentage percentage) {
        if (percentage.compareTo(Percentage.NUL) < 0
                || percentage.compareTo(Percentage.HONDERD) > 0
                || percentage.toBigDecimal().scale() > QUANTITY_DECIMALS) {
            throw new OngeldigeWaardeException(
                    percentage.toString(),
                    Tekst.of(
                            "een percentage van 0 t/m 100 met hoogstens " + QUANTITY_DECIMALS + " decimalen",
                            "a percentage from 0 through 100 with at most " + QUANTITY_DECIMALS + " decimals"));
        }
        return percentage;
    }

    static int whole(int getal, int from, int to) {
        if (getal < from || getal > to) {
            throw new OngeldigeWaardeException(Integer.toString(getal), wholeExpected(from, to));
        }
        return getal;
    }

    static int year(int jaar) {
        return whole(jaar, VROEGSTE_JAAR, LAATSTE_JAAR);
    }

    static Tekst wholeExpected(int from, int to) {
        return Tekst.of("een heel getal van " + from + " t/m " + to, "a whole number from " + from + " through " + to);
    }

    static String name(String naam) {
        if (naam.isBlank()) {
            throw new OngeldigeWaardeException(
                    naam, Tekst.of("een tekst die niet leeg is", "a text that is not empty"));
        }
        return naam;
    }

    static <T> List<T> list(Collection<T> delen) {
        return list(delen, LONGEST_LIST);
    }

    static <T> List<T> list(Collection<T> delen, int longest) {
        if (delen.size() > longest) {
            throw new OngeldigeWaardeException(Integer.toString(delen.size()), listExpected(longest));
        }
        return List.copyOf(delen);
    }

    static Tekst listExpected(int longest) {
        return Tekst.of("een lijst van hoogstens " + longest, "a list of at most " + longest);
    }

    /** Refuses two parts for one and the same. */
    static void once(List<?> namen) {
        if (new HashSet<>(namen).size() < namen.size()) {
            throw new OngeldigeWaardeException(
                    namen.toString(), Tekst.of("elke naam één keer", "every name once: a name cannot occur twice"));
        }
    }

    /** Refuses what does not fit together. */
    static void fits(boolean past, Object gevonden, String nl, String en) {
        if (!past) {
            throw new OngeldigeWaardeException(
                    Leesbaar.show(gevonden, Taal.NL),
                    Tekst.of("onderdelen die bij elkaar passen: " + nl, "parts that fit together: " + en));
        }
    }
}
