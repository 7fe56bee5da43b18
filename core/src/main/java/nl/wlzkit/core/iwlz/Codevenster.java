package nl.wlzkit.core.iwlz;

import java.time.LocalDate;
import java.util.Optional;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * When a code holds, as far as that is known: the days on which it certainly does, and the days on which it can. Between the
 * two it is not known. Immutable and thread-safe.
 *
 * <p>The lists write 2015-01-01 where the start is not known; such a code certainly holds on the day of the list itself (or,
 * if it has ended, on the day before its end date), and before that it is open. Whether a code still holds on its end date
 * the lists do not tell.
 *
 * @param zeker the days on which the code certainly holds
 * @param mogelijk the days on which it can hold; on all others it does not
 */
@Grondslag({"WK-LEES-IWLZ-EINDDATUM", "WK-LEES-IWLZ-STAND"})
public record Codevenster(Geldigheid zeker, Geldigheid mogelijk) implements Leesbaar {
    /** The last day of January 2026, the state of the lists: what they hold without an end certainly held on that day. */
    public static final LocalDate STAND = LocalDate.of(2026, 1, 31);

    /**
     * Checks that what is certain is possible.
     *
     * @param zeker the days on which the code certainly holds
     * @param mogelijk the days on which it can hold
     * @throws OngeldigeWaardeException if the code certainly holds on a day on which it cannot
     */
    public Codevenster {
        if (!mogelijk.contains(zeker)) {
            throw new OngeldigeWaardeException(
                    zeker.toString(),
                    Tekst.of("een deel van " + mogelijk.in(Taal.NL), "a part of " + mogelijk.in(Taal.EN)));
        }
    }

    /**
     * Makes the window of a row of a list.
     *
     * @param van the first day; absent when it is not known
     * @param einddatum the end date of the list, if it has one
     * @return the window
     * @throws OngeldigeWaardeException if the code would end before it starts
     */
    public static Codevenster of(Optional<LocalDate> van, Optional<LocalDate> einddatum) {
        Optional<LocalDate> laatsteZekere = einddatum.map(d -> d.minusDays(1));
        LocalDate eersteZekere = van.orElse(laatsteZekere.orElse(STAND));
        return new Codevenster(
                new Geldigheid(Optional.of(eersteZekere), laatsteZekere), new Geldigheid(van, einddatum));
    }

    /**
     * Says whether the code holds on a day.
     *
     * @param dag the day
     * @return yes, no, or not known
     */
    public Oordeel isValidOn(LocalDate dag) {
        if (zeker.contains(dag)) {
            return Oordeel.VOLDOET;
        }
        return mogelijk.contains(dag) ? Oordeel.TE_BEOORDELEN : Oordeel.VOLDOET_NIET;
    }

    @Override
    public String in(Taal taal) {
        boolean nl = taal == Taal.NL;
        return (nl ? "zeker " : "certainly ")
                + zeker.in(taal)
                + (nl ? ", mogelijk " : ", possibly ")
                + mogelijk.in(taal);
    }
}
