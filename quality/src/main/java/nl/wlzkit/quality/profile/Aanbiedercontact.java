package nl.wlzkit.quality.profile;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * The contact of a zorgkantoor with one provider in one year. What is absent is not told. Immutable and thread-safe.
 *
 * @param naam the provider
 * @param sector nursing and care or disability care
 * @param locaties how many locations it has, 1 through 2,000
 * @param bezocht how many of them were visited, each counted once
 * @param gesprekken how many individual conversations there were, 0 through 100,000
 * @param uitnodigingen to how many regional or thematic meetings it was invited, 0 through 100,000
 */
public record Aanbiedercontact(
        String naam,
        Sector sector,
        long locaties,
        Optional<Long> bezocht,
        Optional<Long> gesprekken,
        Optional<Long> uitnodigingen) {
    static final long MOST = 100_000;

    /** So that the exact average of ratios never grows out of range. */
    static final long MOST_LOCATIES = 2_000;

    private static final Waardevorm<Long> AANTAL = Waardevormen.whole(0, MOST);
    private static final Eigenschap<Aanbiedercontact, String> NAAM =
            required("naam", Waardevormen.NAAM, Aanbiedercontact::naam);
    private static final Eigenschap<Aanbiedercontact, Sector> SECTOR =
            required("sector", Grenzen.SECTOREN, Aanbiedercontact::sector);
    private static final Eigenschap<Aanbiedercontact, Long> LOCATIES =
            required("locaties", Waardevormen.whole(1, MOST_LOCATIES), Aanbiedercontact::locaties);
    private static final Eigenschap<Aanbiedercontact, Long> BEZOCHT =
            optional("bezocht", AANTAL, Aanbiedercontact::bezocht);
    private static final Eigenschap<Aanbiedercontact, Long> GESPREKKEN =
            optional("gesprekken", AANTAL, Aanbiedercontact::gesprekken);
    private static final Eigenschap<Aanbiedercontact, Long> UITNODIGINGEN =
            optional("uitnodigingen", AANTAL, Aanbiedercontact::uitnodigingen);
    static final Waardevorm<Aanbiedercontact> VORM = Objectvorm.of(
            g -> new Aanbiedercontact(
                    g.get(NAAM),
                    g.get(SECTOR),
                    g.get(LOCATIES),
                    g.find(BEZOCHT),
                    g.find(GESPREKKEN),
                    g.find(UITNODIGINGEN)),
            NAAM,
            SECTOR,
            LOCATIES,
            BEZOCHT,
            GESPREKKEN,
            UITNODIGINGEN);

    /**
     * Checks the parts.
     *
     * @param naam the provider
     * @param sector nursing and care or disability care
     * @param locaties how many locations it has, 1 through 2,000
     * @param bezocht how many of them were visited, each counted once
     * @param gesprekken how many individual conversations there were, 0 through 100,000
     * @param uitnodigingen to how many regional or thematic meetings it was invited, 0 through 100,000
     * @throws OngeldigeWaardeException if the name is blank, the sector is another, a number is out of range, or more
     *     locations were visited than there are
     */
    public Aanbiedercontact {
        Grenzen.name(naam);
        Grenzen.sector(sector);
        Grenzen.count(locaties, 1, MOST_LOCATIES);
        bezocht.ifPresent(b -> Grenzen.count(b, 0, MOST));
        gesprekken.ifPresent(g -> Grenzen.count(g, 0, MOST));
        uitnodigingen.ifPresent(u -> Grenzen.count(u, 0, MOST));
        if (bezocht.isPresent()) {
            Grenzen.part(bezocht.get(), locaties);
        }
    }

    /** Whether it is known that there was no contact of any kind. */
    boolean isZonderContact() {
        Optional<Long> geen = Optional.of(0L);
        return bezocht.equals(geen) && gesprekken.equals(geen) && uitnodigingen.equals(geen);
    }
}
