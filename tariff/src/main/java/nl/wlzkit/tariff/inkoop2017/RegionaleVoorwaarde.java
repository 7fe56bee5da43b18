package nl.wlzkit.tariff.inkoop2017;

import static nl.wlzkit.core.answer.Objectvorm.required;

import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * A condition of the regional policy of a zorgkantoor, and whether it is met. Immutable and thread-safe.
 *
 * @param naam what the condition is called; not blank
 * @param voldaan whether it is met
 */
public record RegionaleVoorwaarde(String naam, boolean voldaan) implements Leesbaar {
    private static final Eigenschap<RegionaleVoorwaarde, String> NAAM =
            required("naam", Waardevormen.NAAM, RegionaleVoorwaarde::naam);
    private static final Eigenschap<RegionaleVoorwaarde, Boolean> VOLDAAN =
            required("voldaan", Waardevormen.JA_NEE, RegionaleVoorwaarde::voldaan);
    static final Objectvorm<RegionaleVoorwaarde> VORM =
            Objectvorm.of(g -> new RegionaleVoorwaarde(g.get(NAAM), g.get(VOLDAAN)), NAAM, VOLDAAN);

    /**
     * Checks the name.
     *
     * @param naam what the condition is called; not blank
     * @param voldaan whether it is met
     * @throws OngeldigeWaardeException if the name is blank
     */
    public RegionaleVoorwaarde {
        Waardevormen.NAAM.check(naam);
    }

    @Override
    public String in(Taal taal) {
        return naam + ": " + Leesbaar.show(voldaan, taal);
    }
}
