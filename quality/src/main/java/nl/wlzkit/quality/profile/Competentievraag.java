package nl.wlzkit.quality.profile;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Comparator;
import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * How many of the core competences of its roles does a team have? It has no holes. The order of the members does not matter.
 * Immutable and thread-safe.
 *
 * @param leden the members, at most 1,000, every name once
 */
public record Competentievraag(List<Teamlid> leden) implements Vraag<Competentievraag> {
    private static final Eigenschap<Competentievraag, List<Teamlid>> LEDEN =
            required("leden", Waardevormen.list(Teamlid.VORM, Grenzen.LONGEST), Competentievraag::leden);
    static final Objectvorm<Competentievraag> VORM = Objectvorm.of(g -> new Competentievraag(g.get(LEDEN)), LEDEN);

    /**
     * Checks the names and puts the members in their order.
     *
     * @param leden the members, at most 1,000, every name once
     * @throws OngeldigeWaardeException if a name occurs twice, or there are too many
     */
    public Competentievraag {
        Grenzen.size(leden, Grenzen.LONGEST);
        Grenzen.once(leden.stream().map(Teamlid::persoon).toList());
        leden = leden.stream().sorted(Comparator.comparing(Teamlid::persoon)).toList();
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Competentievraag fill(Gat<W> gat, W waarde) {
        return this;
    }
}
