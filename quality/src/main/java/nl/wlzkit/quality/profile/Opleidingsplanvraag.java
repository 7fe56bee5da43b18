package nl.wlzkit.quality.profile;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * Does a zorgkantoor work on a training plan that names what goal 3.2 asks for? The order of the courses does not matter.
 * Immutable and thread-safe.
 *
 * @param aantoonbaar whether it demonstrably works on the plan; absent when not told
 * @param opleidingen the courses of the plan, at most 1,000, every name once
 */
public record Opleidingsplanvraag(Optional<Boolean> aantoonbaar, List<Opleiding> opleidingen)
        implements Vraag<Opleidingsplanvraag> {
    private static final Eigenschap<Opleidingsplanvraag, Boolean> AANTOONBAAR =
            optional("aantoonbaar", Waardevormen.JA_NEE, Opleidingsplanvraag::aantoonbaar);
    private static final Eigenschap<Opleidingsplanvraag, List<Opleiding>> OPLEIDINGEN = required(
            "opleidingen", Waardevormen.list(Opleiding.VORM, Grenzen.LONGEST), Opleidingsplanvraag::opleidingen);
    static final Objectvorm<Opleidingsplanvraag> VORM = Objectvorm.of(
            g -> new Opleidingsplanvraag(g.find(AANTOONBAAR), g.get(OPLEIDINGEN)), AANTOONBAAR, OPLEIDINGEN);

    /**
     * Checks the names and puts the courses in their order.
     *
     * @param aantoonbaar whether it demonstrably works on the plan; absent when not told
     * @param opleidingen the courses of the plan, at most 1,000, every name once
     * @throws OngeldigeWaardeException if a name occurs twice, or there are too many
     */
    public Opleidingsplanvraag {
        Grenzen.size(opleidingen, Grenzen.LONGEST);
        Grenzen.once(opleidingen.stream().map(Opleiding::naam).toList());
        opleidingen = opleidingen.stream()
                .sorted(Comparator.comparing(Opleiding::naam))
                .toList();
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Opleidingsplanvraag fill(Gat<W> gat, W waarde) {
        return this;
    }
}
