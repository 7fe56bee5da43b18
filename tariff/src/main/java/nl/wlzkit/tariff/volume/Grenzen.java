package nl.wlzkit.tariff.volume;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
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

    static final Grensvorm<Bedrag> EURO = Waardevormen.amount(Bedrag.NUL, MOST_EURO);
    static final Grensvorm<Bedrag> EURO_BOVEN_NUL = Waardevormen.amount(Bedrag.ofCenten(1), MOST_EURO);
    static final Grensvorm<Bedrag> SALDO = Waardevormen.amount(MOST_EURO.negate(), MOST_EURO);
    static final Grensvorm<Long> GEHEEL = Waardevormen.whole(0, MOST);
    static final Grensvorm<Long> GEHEEL_BOVEN_NUL = Waardevormen.whole(1, MOST);
    static final Grensvorm<Hoeveelheid> AANTAL = Waardevormen.number(
            Tekst.of("een aantal", "a number"),
            Domein.Bereik.of(Hoeveelheid.NUL, Hoeveelheid.of(MOST)),
            2,
            Hoeveelheid::new,
            Hoeveelheid::getal);

    private Grenzen() {}

    static Bedrag sum(Collection<Bedrag> bedragen) {
        Bedrag som = Bedrag.NUL;
        for (Bedrag bedrag : bedragen) {
            som = som.plus(bedrag);
        }
        return som;
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
