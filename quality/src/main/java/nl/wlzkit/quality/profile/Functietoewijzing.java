package nl.wlzkit.quality.profile;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Comparator;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * One person in one function towards one provider. Immutable and thread-safe.
 *
 * @param persoon the person, by name or number
 * @param functie the function
 * @param aanbieder the provider
 */
public record Functietoewijzing(String persoon, Inkoopfunctie functie, String aanbieder)
        implements Comparable<Functietoewijzing> {
    private static final Comparator<Functietoewijzing> ORDE = Comparator.comparing(Functietoewijzing::persoon)
            .thenComparing(Functietoewijzing::aanbieder)
            .thenComparing(Functietoewijzing::functie);

    private static final Eigenschap<Functietoewijzing, String> PERSOON =
            required("persoon", Waardevormen.NAAM, Functietoewijzing::persoon);
    private static final Eigenschap<Functietoewijzing, Inkoopfunctie> FUNCTIE =
            required("functie", Waardevormen.constant(Inkoopfunctie.class), Functietoewijzing::functie);
    private static final Eigenschap<Functietoewijzing, String> AANBIEDER =
            required("aanbieder", Waardevormen.NAAM, Functietoewijzing::aanbieder);
    static final Waardevorm<Functietoewijzing> VORM = Objectvorm.of(
            g -> new Functietoewijzing(g.get(PERSOON), g.get(FUNCTIE), g.get(AANBIEDER)), PERSOON, FUNCTIE, AANBIEDER);

    /**
     * Checks the names.
     *
     * @param persoon the person, by name or number
     * @param functie the function
     * @param aanbieder the provider
     * @throws OngeldigeWaardeException if a name is blank
     */
    public Functietoewijzing {
        Grenzen.name(persoon);
        Grenzen.name(aanbieder);
    }

    /** Orders by person, provider and function. */
    @Override
    public int compareTo(Functietoewijzing ander) {
        return ORDE.compare(this, ander);
    }
}
