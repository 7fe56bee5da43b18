package nl.wlzkit.tariff.bijzonder;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.List;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
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
    private static final Eigenschap<Toestemming, String> CLIENT = required("client", Maten.NAAM, Toestemming::client);
    private static final Eigenschap<Toestemming, Breuk> UREN = required("uren", Maten.UREN, Toestemming::uren);
    private static final Eigenschap<Toestemming, LocalDate> VAN =
            required("van", Waardevormen.DAG, t -> t.periode().van().orElseThrow());
    private static final Eigenschap<Toestemming, LocalDate> TOT_EN_MET =
            required("totEnMet", Waardevormen.DAG, Toestemming::totEnMet);
    private static final Eigenschap<Toestemming, LocalDate> AFGEGEVEN =
            required("afgegeven", Waardevormen.DAG, Toestemming::afgegeven);
    static final Objectvorm<Toestemming> VORM = Objectvorm.of(
                    g -> new Toestemming(
                            g.get(CLIENT), g.get(UREN), Geldigheid.of(g.get(VAN), g.get(TOT_EN_MET)), g.get(AFGEGEVEN)),
                    List.of(CLIENT, UREN, VAN, TOT_EN_MET, AFGEGEVEN))
            .where(TOT_EN_MET, g -> g.find(VAN).ifPresent(van -> Geldigheid.of(van, g.get(TOT_EN_MET))));

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
        Maten.NAAM.check(client);
        Maten.UREN.check(uren);
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
