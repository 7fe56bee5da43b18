package nl.wlzkit.tariff.budget;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
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

    static final Grensvorm<Bedrag> AMOUNT = Waardevormen.amount(Bedrag.NUL, MOST);
    static final Grensvorm<Integer> YEAR = Waardevormen.integer(VROEGSTE_JAAR, LAATSTE_JAAR);
    static final Grensvorm<Percentage> PERCENTAGE =
            Waardevormen.percentage(Percentage.NUL, Percentage.HONDERD, QUANTITY_DECIMALS);
    static final Grensvorm<BigDecimal> QUANTITY = Waardevormen.number(
            Tekst.of("een getal", "a number"),
            BigDecimal.ZERO,
            MOST_QUANTITY,
            QUANTITY_DECIMALS,
            Bounds::plain,
            getal -> getal);
    static final Waardevorm<Zorgkantoor> ZORGKANTOOR =
            Waardevormen.oneOf(List.of(Zorgkantoor.values()), Zorgkantoor::naam);

    static final Tekst ONCE = Tekst.of("elke naam één keer", "every name once: a name cannot occur twice");

    private Bounds() {}

    /** The same number without zeros behind, so that equal numbers are equal. */
    static BigDecimal quantity(BigDecimal getal) {
        return plain(QUANTITY.check(getal));
    }

    private static BigDecimal plain(BigDecimal getal) {
        BigDecimal kaal = getal.stripTrailingZeros();
        return kaal.scale() < 0 ? kaal.setScale(0) : kaal;
    }

    /** A list in which every part has a name of its own. */
    static <W> Waardevorm<List<W>> each(Objectvorm<W> deel, Objectvorm.Eigenschap<W, ?> naam) {
        return Waardevormen.distinct(deel, LONGEST_LIST, naam, ONCE);
    }

    static <T> List<T> list(Collection<T> delen) {
        return list(delen, LONGEST_LIST);
    }

    static <T> List<T> list(Collection<T> delen, int longest) {
        if (delen.size() > longest) {
            throw new OngeldigeWaardeException(
                    Integer.toString(delen.size()),
                    Tekst.of("een lijst van hoogstens " + longest, "a list of at most " + longest));
        }
        return List.copyOf(delen);
    }

    /** Refuses two parts for one and the same. */
    static void once(List<?> namen) {
        if (new HashSet<>(namen).size() < namen.size()) {
            throw new OngeldigeWaardeException(namen.toString(), ONCE);
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
