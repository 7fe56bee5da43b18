package nl.wlzkit.regions.friction;

import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * Which of the four questions does the description of a friction answer? What is not told is not answered, so there are no
 * holes. Immutable and thread-safe.
 *
 * @param frictie the friction
 * @param leeswijze how ambiguous places are read
 */
public record Specificiteitsvraag(Frictie frictie, Leeswijze leeswijze) implements Vraag<Specificiteitsvraag> {
    /** The readings that the question knows, at their default. */
    public static final Leeswijze LEZINGEN = Frictielezingen.LEZINGEN;

    private static final Eigenschap<Specificiteitsvraag, Frictie> E_FRICTIE =
            required("frictie", Frictie.VORM, Specificiteitsvraag::frictie);
    private static final Eigenschap<Specificiteitsvraag, Leeswijze> E_LEZINGEN =
            readings(LEZINGEN, Specificiteitsvraag::leeswijze);
    static final Objectvorm<Specificiteitsvraag> VORM = Objectvorm.of(
            g -> new Specificiteitsvraag(g.get(E_FRICTIE), g.find(E_LEZINGEN).orElse(LEZINGEN)), E_FRICTIE, E_LEZINGEN);

    /**
     * Checks the readings.
     *
     * @param frictie the friction
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if the readings are not those of this question
     */
    public Specificiteitsvraag {
        LEZINGEN.check(leeswijze);
    }

    /**
     * Asks about a friction, with all readings at their default.
     *
     * @param frictie the friction
     * @return the question
     */
    public static Specificiteitsvraag of(Frictie frictie) {
        return new Specificiteitsvraag(frictie, LEZINGEN);
    }

    @Override
    public List<Gat<?>> gaten() {
        return leeswijze.gaten();
    }

    @Override
    public <W> Specificiteitsvraag fill(Gat<W> gat, W waarde) {
        return new Specificiteitsvraag(frictie, leeswijze.choose(gat.feit(), (String) waarde));
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(Frictielezingen.relevant(List.of(frictie)));
    }

    @Override
    public Specificiteitsvraag open(Lezing lezing) {
        return new Specificiteitsvraag(frictie, leeswijze.open(lezing.naam()));
    }
}
