package nl.wlzkit.regions.friction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * By when a friction must be solved: now, by the end of a year, or by a day. Immutable and thread-safe.
 *
 * @param tekst how it is written: {@code NU}, a year such as {@code 2025}, or a day such as {@code 2025-07-01}; of the years
 *     2000 through 2100
 */
@Grondslag("WK-FRICTIE-TERMIJN")
public record Termijn(String tekst) implements Leesbaar {
    private static final String NOW = "NU";
    private static final int YEAR_LENGTH = 4;
    private static final String PATROON = "^(NU|(20\\d{2}|2100)(-\\d{2}-\\d{2})?)$";

    /** Now. */
    public static final Termijn NU = new Termijn(NOW);

    static final Waardevorm<Termijn> VORM = Waardevormen.text(Termijn::new, Termijn::tekst, PATROON);

    /**
     * Checks that it is now, a year or a day.
     *
     * @param tekst how it is written: {@code NU}, a year such as {@code 2025}, or a day such as {@code 2025-07-01}; of the
     *     years 2000 through 2100
     * @throws OngeldigeWaardeException if it is none of these
     */
    public Termijn {
        if (!tekst.matches(PATROON) || !isDay(tekst)) {
            throw new OngeldigeWaardeException(
                    tekst,
                    Tekst.of(
                            "NU, een jaar of een dag van 2000 t/m 2100", "NU, a year or a day from 2000 through 2100"));
        }
    }

    private static boolean isDay(String tekst) {
        if (tekst.length() <= YEAR_LENGTH) {
            return true;
        }
        try {
            LocalDate.parse(tekst);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /**
     * Returns the last day on which it is in time: the day itself, or the last day of the year.
     *
     * @return the day; absent if it is now, because now has no last day
     */
    public Optional<LocalDate> uiterlijk() {
        if (tekst.equals(NOW)) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.parse(tekst.length() == YEAR_LENGTH ? tekst + "-12-31" : tekst));
    }

    @Override
    public String in(Taal taal) {
        return !tekst.equals(NOW) ? tekst : taal == Taal.NL ? "nu" : "now";
    }

    @Override
    public String toString() {
        return tekst;
    }
}
