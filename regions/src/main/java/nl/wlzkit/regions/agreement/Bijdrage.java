package nl.wlzkit.regions.agreement;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * What an agreement does about a friction. Immutable and thread-safe.
 *
 * @param naam the name of the agreement, 1 through 100 characters
 * @param frictie the id of the friction that it is aimed at; absent when it is aimed at none, and then it does not count
 * @param hoeveelheid how much of the friction it solves, 0 through 1,000,000,000; absent when it is not known
 * @param stand whether that is realised or set in motion; absent when it is not known
 * @param type whether it is an agreement of intent or a result-oriented one; absent when it is not known
 */
public record Bijdrage(
        String naam,
        Optional<String> frictie,
        Optional<Hoeveelheid> hoeveelheid,
        Optional<Uitvoeringsstand> stand,
        Optional<Afspraaktype> type) {
    private static final Eigenschap<Bijdrage, String> FRICTIE = optional("frictie", Vormen.NAAM, Bijdrage::frictie);
    private static final Eigenschap<Bijdrage, Hoeveelheid> HOEVEELHEID =
            optional("hoeveelheid", Hoeveelheid.VORM, Bijdrage::hoeveelheid);
    private static final Eigenschap<Bijdrage, Uitvoeringsstand> STAND =
            optional("stand", Waardevormen.constant(Uitvoeringsstand.class), Bijdrage::stand);
    private static final Eigenschap<Bijdrage, Afspraaktype> TYPE =
            optional("type", Waardevormen.constant(Afspraaktype.class), Bijdrage::type);
    static final Eigenschap<Bijdrage, String> NAAM = required("naam", Vormen.NAAM, Bijdrage::naam);
    static final Objectvorm<Bijdrage> VORM = Objectvorm.of(
            g -> new Bijdrage(g.get(NAAM), g.find(FRICTIE), g.find(HOEVEELHEID), g.find(STAND), g.find(TYPE)),
            NAAM,
            FRICTIE,
            HOEVEELHEID,
            STAND,
            TYPE);

    /**
     * Checks the parts.
     *
     * @param naam the name of the agreement, 1 through 100 characters
     * @param frictie the id of the friction that it is aimed at; absent when it is aimed at none, and then it does not count
     * @param hoeveelheid how much of the friction it solves, 0 through 1,000,000,000; absent when it is not known
     * @param stand whether that is realised or set in motion; absent when it is not known
     * @param type whether it is an agreement of intent or a result-oriented one; absent when it is not known
     * @throws OngeldigeWaardeException if a name is no name, or the amount is out of range
     */
    public Bijdrage {
        Vormen.NAAM.check(naam);
        frictie.ifPresent(Vormen.NAAM::check);
        hoeveelheid.ifPresent(h -> Hoeveelheid.GETAL.check(h.getal()));
    }

    /**
     * Makes what is wholly known, but for the type of the agreement.
     *
     * @param naam the name of the agreement, 1 through 100 characters
     * @param frictie the id of the friction that it is aimed at
     * @param hoeveelheid how much of the friction it solves, 0 through 1,000,000,000
     * @param stand whether that is realised or set in motion
     * @return the contribution
     * @throws OngeldigeWaardeException if a name is no name, or the amount is out of range
     */
    public static Bijdrage of(String naam, String frictie, Hoeveelheid hoeveelheid, Uitvoeringsstand stand) {
        return new Bijdrage(naam, Optional.of(frictie), Optional.of(hoeveelheid), Optional.of(stand), Optional.empty());
    }
}
