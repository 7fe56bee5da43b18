package nl.wlzkit.regions.agreement;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * One element of the regional policy. Immutable and thread-safe.
 *
 * @param naam its name, 1 through 100 characters
 * @param soort what it is
 * @param fricties the ids of the frictions that it is about, at most 50, every id once
 * @param appel whether it says what is expected of providers; absent when that is not known
 */
public record Beleidspost(String naam, Opgesomd<Beleidselement> soort, List<String> fricties, Optional<Boolean> appel) {
    static final Eigenschap<Beleidspost, String> NAAM = required("naam", Vormen.NAAM, Beleidspost::naam);
    private static final Eigenschap<Beleidspost, Opgesomd<Beleidselement>> SOORT =
            required("soort", Opgesomd.vorm(Beleidselement.class), Beleidspost::soort);
    private static final Eigenschap<Beleidspost, List<String>> FRICTIES =
            required("fricties", Vormen.NAMEN, Beleidspost::fricties);
    private static final Eigenschap<Beleidspost, Boolean> APPEL =
            optional("appel", Waardevormen.JA_NEE, Beleidspost::appel);
    static final Objectvorm<Beleidspost> VORM = Objectvorm.of(
            g -> new Beleidspost(g.get(NAAM), g.get(SOORT), g.get(FRICTIES), g.find(APPEL)),
            NAAM,
            SOORT,
            FRICTIES,
            APPEL);

    /**
     * Checks the names.
     *
     * @param naam its name, 1 through 100 characters
     * @param soort what it is
     * @param fricties the ids of the frictions that it is about, at most 50, every id once
     * @param appel whether it says what is expected of providers; absent when that is not known
     * @throws OngeldigeWaardeException if a name is no name, or an id comes twice or there are too many
     */
    public Beleidspost {
        Vormen.NAAM.check(naam);
        fricties = Vormen.checkNames(fricties, Vormen.MEESTE_NAMEN);
    }
}
