package nl.wlzkit.quality.procurement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether something was on time, and by how much not. Ordered from too early to too late. Immutable and thread-safe.
 *
 * @param stand too early, on time or too late
 * @param afstand how much too early or too late, above zero; zero when on time. Of a term in days a whole number of days
 */
public record Tijdigheid(Stand stand, Duration afstand) implements Comparable<Tijdigheid>, Leesbaar {
    /** On time. */
    public static final Tijdigheid OP_TIJD = new Tijdigheid(Stand.OP_TIJD, Duration.ZERO);

    private static final Comparator<Tijdigheid> ORDE =
            Comparator.comparing(t -> t.stand == Stand.TE_VROEG ? t.afstand.negated() : t.afstand);

    /** On time or not. */
    public enum Stand implements Leesbaar {
        /** Before the window opens. */
        TE_VROEG("te vroeg", "too early"),
        /** Within the window, ends included. */
        OP_TIJD("op tijd", "on time"),
        /** After the window closed. */
        TE_LAAT("te laat", "too late");

        private final String nl;
        private final String en;

        Stand(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }

        @Override
        public String in(Taal taal) {
            return taal == Taal.NL ? nl : en;
        }
    }

    /**
     * Checks the distance.
     *
     * @param stand too early, on time or too late
     * @param afstand how much too early or too late, above zero; zero when on time. Of a term in days a whole number of days
     * @throws OngeldigeWaardeException if the distance does not fit
     */
    public Tijdigheid {
        if (afstand.isNegative() || afstand.isZero() != (stand == Stand.OP_TIJD)) {
            throw new OngeldigeWaardeException(
                    afstand.toString(), Tekst.of("een afstand boven nul", "a distance above zero"));
        }
    }

    @Override
    public int compareTo(Tijdigheid ander) {
        return ORDE.compare(this, ander);
    }

    @Override
    public String in(Taal taal) {
        if (stand == Stand.OP_TIJD) {
            return stand.in(taal);
        }
        boolean nl = taal == Taal.NL;
        List<String> delen = new ArrayList<>();
        add(delen, afstand.toDays(), nl ? "dag" : "day", nl ? "dagen" : "days");
        add(delen, afstand.toHoursPart(), nl ? "uur" : "hour", nl ? "uur" : "hours");
        add(delen, afstand.toMinutesPart(), nl ? "minuut" : "minute", nl ? "minuten" : "minutes");
        add(delen, afstand.toSecondsPart(), nl ? "seconde" : "second", nl ? "seconden" : "seconds");
        return stand.in(taal) + " (" + String.join(" ", delen) + ")";
    }

    private static void add(List<String> delen, long aantal, String een, String meer) {
        if (aantal > 0) {
            delen.add(aantal + " " + (aantal == 1 ? een : meer));
        }
    }
}
