package nl.wlzkit.regions.demand;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * How long somebody may wait. The last day of a term is inside it. Immutable and thread-safe.
 *
 * @param aantal how many, 1 through 1,000
 * @param eenheid of what
 */
public record Wachttermijn(int aantal, Eenheid eenheid) implements Leesbaar {
    private static final int MEESTE = 1_000;

    /** The units of a term. */
    public enum Eenheid {
        /** Hours of the clock: for emergencies. */
        UREN("uur", "hours"),
        /** Days. */
        DAGEN("dagen", "days"),
        /** Weeks of seven days. */
        WEKEN("weken", "weeks"),
        /** Years of the calendar. */
        JAREN("jaar", "years");

        private final String nl;
        private final String en;

        Eenheid(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }
    }

    /**
     * Checks the number.
     *
     * @param aantal how many, 1 through 1,000
     * @param eenheid of what
     * @throws OngeldigeWaardeException if the number is out of range
     */
    public Wachttermijn {
        if (aantal < 1 || aantal > MEESTE) {
            throw new OngeldigeWaardeException(
                    Integer.toString(aantal), Tekst.of("een termijn van 1 t/m 1000", "a term from 1 through 1000"));
        }
    }

    /**
     * Reads a term as the data write it: {@code 6 WEKEN}.
     *
     * @param tekst the number and the unit
     * @return the term
     * @throws OngeldigeWaardeException if it is something else
     */
    static Wachttermijn parse(String tekst) {
        String[] delen = tekst.split(" ", -1);
        return new Wachttermijn(Integer.parseInt(delen[0]), Eenheid.valueOf(delen[1].toUpperCase(Locale.ROOT)));
    }

    /**
     * Returns the last day that is inside a term of days, weeks or years.
     *
     * @param begin the day on which the wait starts
     * @return the day
     * @throws IllegalStateException if the term is one of hours
     */
    public LocalDate lastDay(LocalDate begin) {
        return switch (eenheid) {
            case UREN -> throw new IllegalStateException("a term of hours has no last day");
            case DAGEN -> begin.plusDays(aantal);
            case WEKEN -> begin.plusWeeks(aantal);
            case JAREN -> begin.plusYears(aantal);
        };
    }

    /**
     * Returns how long a term of hours is.
     *
     * @return the length
     * @throws IllegalStateException if the term is not one of hours
     */
    public Duration duration() {
        if (eenheid != Eenheid.UREN) {
            throw new IllegalStateException("only a term of hours has a length in time");
        }
        return Duration.ofHours(aantal);
    }

    @Override
    public String in(Taal taal) {
        return aantal + " " + (taal == Taal.NL ? eenheid.nl : eenheid.en);
    }
}
