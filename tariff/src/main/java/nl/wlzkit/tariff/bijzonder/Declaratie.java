package nl.wlzkit.tariff.bijzonder;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.source.Grondslag;

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

    private static final Grensvorm<LocalDate> IN_2017 = Waardevormen.dayIn(2017, 2017);

    private static final Eigenschap<Declaratie, Prestatiecode> PRESTATIE = required(
            "prestatie",
            Waardevormen.text(Prestatiecode::new, Prestatiecode::code, "^[A-Z][0-9]{3,4}[A-Z]?$"),
            Declaratie::prestatie);
    private static final Eigenschap<Declaratie, LocalDate> DAG = required("dag", IN_2017, Declaratie::dag);
    private static final Eigenschap<Declaratie, Breuk> UREN = required("uren", Maten.UREN, Declaratie::uren);
    private static final Eigenschap<Declaratie, Bedrag> BEDRAG = required("bedrag", Maten.BEDRAG, Declaratie::bedrag);
    private static final Eigenschap<Declaratie, Boolean> HUISARTS =
            required("huisarts", Waardevormen.JA_NEE, Declaratie::huisarts);
    static final Objectvorm<Declaratie> VORM = Objectvorm.of(
            g -> new Declaratie(g.get(PRESTATIE), g.get(DAG), g.get(UREN), g.get(BEDRAG), g.get(HUISARTS)),
            List.of(PRESTATIE, DAG, UREN, BEDRAG, HUISARTS));

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
        IN_2017.check(dag);
        Maten.UREN.check(uren);
        Maten.BEDRAG.check(bedrag);
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
