package nl.wlzkit.tariff.bijzonder;

import java.time.LocalDate;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * The permission of a zorgkantoor to declare treatment beside a package: for one client, a number of hours and a period that
 * ends. Immutable and thread-safe.
 *
 * @param client the name or pseudonym of the client; never a citizen number
 * @param uren the number of hours: more than 0 through 10,000, in hundredths
 * @param periode the first and the last day on which they can be used; both are there
 * @param afgegeven the day on which the permission was given
 */
@Grondslag({"IK17-311", "IK17-312"})
public record Toestemming(String client, Breuk uren, Geldigheid periode, LocalDate afgegeven) {
    /**
     * Checks the name, the hours and the period.
     *
     * @param client the name or pseudonym of the client; never a citizen number
     * @param uren the number of hours: more than 0 through 10,000, in hundredths
     * @param periode the first and the last day on which they can be used; both are there
     * @param afgegeven the day on which the permission was given
     * @throws OngeldigeWaardeException if the name does not begin with a letter, the hours are out of range, or the period
     *     has no first or last day
     */
    public Toestemming {
        Maten.naam(client);
        Maten.uren(uren);
        if (periode.van().isEmpty() || periode.totEnMet().isEmpty()) {
            throw new OngeldigeWaardeException(
                    periode.toString(),
                    Tekst.of("een periode met een eerste en een laatste dag", "a period with a first and a last day"));
        }
    }

    /** The last day, which the constructor requires. */
    LocalDate totEnMet() {
        return periode.totEnMet().orElseThrow();
    }
}
