package nl.wlzkit.tariff.bijzonder;

import java.time.LocalDate;
import java.util.Set;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;

/**
 * Treatment of a client that is declared beside its package. Immutable and thread-safe.
 *
 * @param prestatie what is declared
 * @param dag the day of the treatment, in 2017
 * @param uren the number of hours: more than 0 through 10,000, in hundredths
 * @param bedrag the amount in euros: 0 through 1,000,000, in whole cents
 * @param huisarts whether a huisarts consulted the specialist
 */
@Grondslag("IK17-310")
public record Declaratie(Prestatiecode prestatie, LocalDate dag, Breuk uren, Bedrag bedrag, boolean huisarts) {
    /** The products by which a huisarts consults the specialist of elderly care (H335) or the AVG physician (H336). */
    public static final Set<Prestatiecode> CONSULTATIES = Set.of(new Prestatiecode("H335"), new Prestatiecode("H336"));

    /**
     * Checks the day, the hours and the amount.
     *
     * @param prestatie what is declared
     * @param dag the day of the treatment, in 2017
     * @param uren the number of hours: more than 0 through 10,000, in hundredths
     * @param bedrag the amount in euros: 0 through 1,000,000, in whole cents
     * @param huisarts whether a huisarts consulted the specialist
     * @throws OngeldigeWaardeException if the day is not in 2017, or the hours or the amount are out of range
     */
    public Declaratie {
        dayOf2017(dag);
        Maten.uren(uren);
        Maten.euro(bedrag);
    }

    static LocalDate dayOf2017(LocalDate dag) {
        if (dag.getYear() != 2017) {
            throw new OngeldigeWaardeException(dag.toString(), Tekst.of("een dag in 2017", "a day in 2017"));
        }
        return dag;
    }

    /**
     * Says whether this is a consultation that needs no permission.
     *
     * @return true for H335 and H336 when a huisarts consulted
     */
    public boolean isConsultatie() {
        return huisarts && CONSULTATIES.contains(prestatie);
    }
}
