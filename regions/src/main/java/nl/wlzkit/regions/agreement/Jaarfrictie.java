package nl.wlzkit.regions.agreement;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Comparator;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * A friction that occurred in a year. One that occurred in more years is there more than once. Immutable and thread-safe.
 *
 * @param frictie the id of the friction, 1 through 100 characters
 * @param jaar the year, 2015 through 2100
 */
public record Jaarfrictie(String frictie, int jaar) implements Comparable<Jaarfrictie> {
    static final Grensvorm<Integer> JAREN =
            Waardevormen.integer(Tekst.of("een jaar", "a year"), Vormen.EERSTE_JAAR, Vormen.LAATSTE_JAAR);
    private static final Comparator<Jaarfrictie> ORDE =
            Comparator.comparing(Jaarfrictie::frictie).thenComparing(Jaarfrictie::jaar);

    private static final Eigenschap<Jaarfrictie, String> FRICTIE =
            required("frictie", Vormen.NAAM, Jaarfrictie::frictie);
    private static final Eigenschap<Jaarfrictie, Integer> JAAR = required("jaar", JAREN, Jaarfrictie::jaar);
    static final Objectvorm<Jaarfrictie> VORM =
            Objectvorm.of(g -> new Jaarfrictie(g.get(FRICTIE), g.get(JAAR)), FRICTIE, JAAR);

    /**
     * Checks the parts.
     *
     * @param frictie the id of the friction, 1 through 100 characters
     * @param jaar the year, 2015 through 2100
     * @throws OngeldigeWaardeException if the id is none, or the year is out of range
     */
    public Jaarfrictie {
        Vormen.NAAM.check(frictie);
        JAREN.check(jaar);
    }

    @Override
    public int compareTo(Jaarfrictie ander) {
        return ORDE.compare(this, ander);
    }
}
