package nl.wlzkit.regions.demand;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;

/**
 * Do the sources tell enough of the demand for care? Immutable and thread-safe.
 *
 * @param bronnen the sources that were used
 */
public record Bronnenvraag(Set<Zorgvraagbron> bronnen) implements Vraag<Bronnenvraag> {
    private static final Eigenschap<Bronnenvraag, List<Zorgvraagbron>> E_BRONNEN = required(
            "bronnen", Waardevormen.list(Waardevormen.constant(Zorgvraagbron.class), 100), v -> List.copyOf(v.bronnen));

    /** How it is written. */
    static final Objectvorm<Bronnenvraag> VORM = Objectvorm.of(g -> of(g.get(E_BRONNEN)), E_BRONNEN);

    /**
     * Copies the sources.
     *
     * @param bronnen the sources that were used
     */
    public Bronnenvraag {
        EnumSet<Zorgvraagbron> kopie = EnumSet.noneOf(Zorgvraagbron.class);
        kopie.addAll(bronnen);
        bronnen = Collections.unmodifiableSet(kopie);
    }

    private static Bronnenvraag of(List<Zorgvraagbron> bronnen) {
        EnumSet<Zorgvraagbron> alle = EnumSet.noneOf(Zorgvraagbron.class);
        alle.addAll(bronnen);
        return new Bronnenvraag(alle);
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Bronnenvraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("a question without holes");
    }
}
