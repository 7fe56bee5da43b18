package nl.wlzkit.regions.demand;

import java.time.LocalDate;
import java.util.Optional;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * A published term for waiting. Its source and certainty are those of its rule. Immutable and thread-safe.
 *
 * @param code its name in the data
 * @param soort the kind of waiting
 * @param sector the sector; absent when the source names none
 * @param termijn how long
 * @param geldigheid when it certainly holds; absent when the source has no date at all. On other days it is not known
 *     whether it holds: a term is never extended
 * @param regel the id of the rule
 */
public record Wachtnorm(
        String code,
        Wachtsoort soort,
        Optional<Sector> sector,
        Wachttermijn termijn,
        Optional<Geldigheid> geldigheid,
        String regel) {
    /**
     * Says whether the term holds on a day.
     *
     * @param dag the day
     * @return yes inside the years of the source; {@link Oordeel#TE_BEOORDELEN} otherwise, never no: nobody published its end
     */
    public Oordeel isValidOn(LocalDate dag) {
        return geldigheid.filter(g -> g.contains(dag)).isPresent() ? Oordeel.VOLDOET : Oordeel.TE_BEOORDELEN;
    }

    /** Whether it is about a sector. */
    boolean isAbout(Sector van) {
        return sector.isEmpty() || sector.get() == van;
    }

    /** The step that compares a wait with this term. */
    Stap stap() {
        return new Stap(regel, Tekst.of("langer dan " + termijn.in(Taal.NL), "longer than " + termijn.in(Taal.EN)));
    }
}
