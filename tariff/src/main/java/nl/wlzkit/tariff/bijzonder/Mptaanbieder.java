package nl.wlzkit.tariff.bijzonder;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.source.Grondslag;

/**
 * A provider of care in kind that is contracted for the MPT of a client, or could be. Immutable and thread-safe.
 *
 * @param naam its name or pseudonym
 * @param aandeel its share in the MPT, 0 through 1,000,000 in hundredths; in hours, days or euros, as long as all shares of
 *     one client are in the same
 * @param schoonmaak whether it delivers cleaning itself
 */
@Grondslag({"IK17-299", "IK17-300", "IK17-304"})
public record Mptaanbieder(String naam, Breuk aandeel, boolean schoonmaak) {
    static final Eigenschap<Mptaanbieder, String> NAAM = required("naam", Maten.NAAM, Mptaanbieder::naam);
    private static final Eigenschap<Mptaanbieder, Breuk> AANDEEL =
            required("aandeel", Maten.AANDEEL, Mptaanbieder::aandeel);
    private static final Eigenschap<Mptaanbieder, Boolean> SCHOONMAAK =
            required("schoonmaak", Waardevormen.JA_NEE, Mptaanbieder::schoonmaak);
    static final Objectvorm<Mptaanbieder> VORM = Objectvorm.of(
            g -> new Mptaanbieder(g.get(NAAM), g.get(AANDEEL), g.get(SCHOONMAAK)), List.of(NAAM, AANDEEL, SCHOONMAAK));

    /**
     * Checks the name and the share.
     *
     * @param naam its name or pseudonym
     * @param aandeel its share in the MPT, 0 through 1,000,000 in hundredths; in hours, days or euros, as long as all shares
     *     of one client are in the same
     * @param schoonmaak whether it delivers cleaning itself
     * @throws OngeldigeWaardeException if the name does not begin with a letter, or the share is out of range
     */
    public Mptaanbieder {
        Maten.NAAM.check(naam);
        Maten.AANDEEL.check(aandeel);
    }
}
