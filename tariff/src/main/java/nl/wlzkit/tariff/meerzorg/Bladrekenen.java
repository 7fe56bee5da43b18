package nl.wlzkit.tariff.meerzorg;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.tariff.meerzorg.Celwaarde.Fout;
import nl.wlzkit.tariff.meerzorg.Celwaarde.Getal;
import nl.wlzkit.tariff.meerzorg.Celwaarde.Leeg;
import nl.wlzkit.tariff.meerzorg.Celwaarde.Woord;

/**
 * How a spreadsheet takes the values of cells: an empty cell counts as zero, a text that is a number or a time counts as
 * that, any other text is an error, and an error stays one. Numbers are exact here; the spreadsheet's are not.
 */
final class Bladrekenen {
    static final Celwaarde NIETS = new Woord("");
    static final Celwaarde VALUE = new Fout("#VALUE!");
    static final Celwaarde NA = new Fout("#N/A");
    static final Celwaarde DIV0 = new Fout("#DIV/0!");

    private Bladrekenen() {}

    static boolean isFout(Celwaarde waarde) {
        return waarde instanceof Fout;
    }

    static boolean isLeeg(Celwaarde waarde) {
        return waarde instanceof Leeg;
    }

    static boolean isGetal(Celwaarde waarde) {
        return waarde instanceof Getal;
    }

    /** A comparison of texts ignores case. */
    static boolean is(Celwaarde waarde, String tekst) {
        return waarde instanceof Woord w && w.tekst().equalsIgnoreCase(tekst);
    }

    /** The text of a cell when it is joined to others. */
    static String text(Celwaarde waarde) {
        if (waarde instanceof Woord w) {
            return w.tekst();
        }
        return waarde instanceof Getal g ? plain(g.waarde()) : "";
    }

    private static String plain(Breuk getal) {
        return getal.noemer().equals(BigInteger.ONE) ? getal.teller().toString() : getal.toString();
    }

    /** What the value counts as in a sum: a number, or an error. */
    static Celwaarde number(Celwaarde waarde) {
        if (waarde instanceof Leeg) {
            return Celwaarde.of(Breuk.NUL);
        }
        if (waarde instanceof Woord w) {
            // the only texts that the formulas themselves make and then add up
            return List.of("0", "00:00").contains(w.tekst()) ? Celwaarde.of(Breuk.NUL) : VALUE;
        }
        return waarde;
    }

    static Celwaarde plus(Celwaarde... waarden) {
        Celwaarde som = Celwaarde.of(Breuk.NUL);
        for (Celwaarde waarde : waarden) {
            som = both(som, waarde, Breuk::plus);
        }
        return som;
    }

    static Celwaarde minus(Celwaarde van, Celwaarde af) {
        return both(van, af, Breuk::minus);
    }

    static Celwaarde times(Celwaarde een, Celwaarde twee) {
        return both(een, twee, Breuk::times);
    }

    static Celwaarde times(Celwaarde een, Breuk factor) {
        return times(een, Celwaarde.of(factor));
    }

    static Celwaarde dividedBy(Celwaarde deeltal, Celwaarde deler) {
        Celwaarde door = number(deler);
        if (door.getal().filter(g -> g.signum() == 0).isPresent() && isGetal(number(deeltal))) {
            return DIV0;
        }
        return both(deeltal, deler, Breuk::dividedBy);
    }

    private static Celwaarde both(Celwaarde een, Celwaarde twee, BinaryOperator<Breuk> bewerking) {
        Celwaarde links = number(een);
        Celwaarde rechts = number(twee);
        if (isFout(links)) {
            return links;
        }
        if (isFout(rechts)) {
            return rechts;
        }
        return Celwaarde.of(bewerking.apply(exact(links), exact(rechts)));
    }

    private static Breuk exact(Celwaarde getal) {
        return getal.getal().orElseThrow(() -> new IllegalStateException("a number that is no number"));
    }

    static Celwaarde min(Celwaarde een, Celwaarde twee) {
        return both(een, twee, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    /** Adds up the numbers among the values; SUM passes over texts. */
    static Celwaarde sum(List<Celwaarde> waarden) {
        Celwaarde som = Celwaarde.of(Breuk.NUL);
        for (Celwaarde waarde : waarden) {
            if (isGetal(waarde) || isFout(waarde)) {
                som = plus(som, waarde);
            }
        }
        return som;
    }

    /** IFERROR with an empty text. */
    static Celwaarde orNothing(Celwaarde waarde) {
        return isFout(waarde) ? NIETS : waarde;
    }

    /** Whether the value equals zero: an empty cell does, a text does not. */
    static boolean isNul(Celwaarde waarde) {
        return waarde instanceof Leeg
                || waarde.getal().filter(g -> g.signum() == 0).isPresent();
    }

    /** Whether one is less than the other: a number is less than any text, an empty cell counts as zero. */
    static boolean isLess(Celwaarde een, Celwaarde twee) {
        Optional<Breuk> links = isLeeg(een) ? Optional.of(Breuk.NUL) : een.getal();
        Optional<Breuk> rechts = isLeeg(twee) ? Optional.of(Breuk.NUL) : twee.getal();
        if (links.isPresent() && rechts.isPresent()) {
            return links.get().compareTo(rechts.get()) < 0;
        }
        if (links.isEmpty() && rechts.isEmpty()) {
            return text(een).toLowerCase(Locale.ROOT).compareTo(text(twee).toLowerCase(Locale.ROOT)) < 0;
        }
        return links.isPresent();
    }
}
