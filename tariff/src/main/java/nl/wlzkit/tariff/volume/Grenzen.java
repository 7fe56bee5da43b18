package nl.wlzkit.tariff.volume;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;

/** What the numbers in the questions of this package can be. */
final class Grenzen {
    /** A hundred billion euros: more than a year of all care, and a thousand of them can still be added. */
    static final Bedrag MOST_EURO = Bedrag.of(BigDecimal.valueOf(100_000_000_000L));

    /** The most days, places or clients. */
    static final long MOST = 1_000_000_000L;

    /** The most names in one question. */
    static final int MOST_NAMES = 1_000;

    static final int PERCENT_DECIMALS = 10;

    private Grenzen() {}

    /** A number in a question of which a reader must know the bounds as well. */
    static Tekst expected(String wat, String what, BigDecimal van, BigDecimal tot, int decimals) {
        String bereik = van.toPlainString();
        String einde = tot.toPlainString();
        return Tekst.of(
                wat + " van " + bereik + " t/m " + einde + ", met hoogstens " + decimals + " decimalen",
                what + " from " + bereik + " through " + einde + ", with at most " + decimals + " decimals");
    }

    static Bedrag euro(Bedrag bedrag) {
        return euro(bedrag, MOST_EURO);
    }

    static Bedrag euro(Bedrag bedrag, Bedrag most) {
        return euro(bedrag, Bedrag.NUL, most);
    }

    static Bedrag euro(Bedrag bedrag, Bedrag least, Bedrag most) {
        Domein.Bereik.of(least, most).check(bedrag);
        if (bedrag.toBigDecimal().scale() > 2) {
            throw new OngeldigeWaardeException(
                    bedrag.toString(), Tekst.of("een bedrag in hele centen", "an amount in whole cents"));
        }
        return bedrag;
    }

    static Bedrag sum(Collection<Bedrag> bedragen) {
        Bedrag som = Bedrag.NUL;
        for (Bedrag bedrag : bedragen) {
            som = som.plus(bedrag);
        }
        return som;
    }

    static Bedrag aboveZero(Bedrag bedrag) {
        return euro(bedrag, Bedrag.ofCenten(1), MOST_EURO);
    }

    static Percentage decimals(Percentage percentage) {
        if (percentage.toBigDecimal().scale() > PERCENT_DECIMALS) {
            throw new OngeldigeWaardeException(
                    percentage.toString(),
                    Tekst.of(
                            "een percentage met hoogstens " + PERCENT_DECIMALS + " decimalen",
                            "a percentage with at most " + PERCENT_DECIMALS + " decimals"));
        }
        return percentage;
    }

    static long count(long aantal) {
        return count(aantal, 0, MOST);
    }

    static long count(long aantal, long minstens, long most) {
        if (aantal < minstens || aantal > most) {
            throw new OngeldigeWaardeException(
                    Long.toString(aantal),
                    Tekst.of(
                            "een heel aantal van " + minstens + " t/m " + most,
                            "a whole number from " + minstens + " through " + most));
        }
        return aantal;
    }

    static Hoeveelheid quantity(Hoeveelheid aantal) {
        Domein.Bereik.of(Hoeveelheid.NUL, Hoeveelheid.of(MOST)).check(aantal);
        if (aantal.getal().scale() > 2) {
            throw new OngeldigeWaardeException(
                    aantal.toString(),
                    Tekst.of("een aantal met hoogstens twee decimalen", "a number with at most two decimals"));
        }
        return aantal;
    }

    static void names(Set<String> namen) {
        if (namen.isEmpty() || namen.size() > MOST_NAMES || namen.stream().anyMatch(String::isBlank)) {
            throw new OngeldigeWaardeException(
                    namen.toString(),
                    Tekst.of(
                            "1 t/m " + MOST_NAMES + " namen die niet leeg zijn",
                            "1 through " + MOST_NAMES + " names that are not empty"));
        }
    }

    /** One of the names in the question itself, which a schema cannot know. */
    static void among(String naam, Iterable<String> namen) {
        for (String een : namen) {
            if (een.equals(naam)) {
                return;
            }
        }
        String alle = String.join(", ", namen);
        throw new OngeldigeWaardeException(
                naam,
                Tekst.of("een naam die in de vraag voorkomt: " + alle, "a name that is in the question: " + alle));
    }
}
