package nl.wlzkit.quality.profile;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * Are purchasing and material control of the same provider in different hands? It has no holes. The order does not matter,
 * and what is told twice counts once. Immutable and thread-safe.
 *
 * @param functies who has which function towards which provider, at most 1,000
 */
public record Functiescheidingsvraag(List<Functietoewijzing> functies) implements Vraag<Functiescheidingsvraag> {
    private static final Eigenschap<Functiescheidingsvraag, List<Functietoewijzing>> FUNCTIES = required(
            "functies", Waardevormen.list(Functietoewijzing.VORM, Grenzen.LONGEST), Functiescheidingsvraag::functies);
    static final Objectvorm<Functiescheidingsvraag> VORM =
            Objectvorm.of(g -> new Functiescheidingsvraag(g.get(FUNCTIES)), FUNCTIES);

    /**
     * Puts the functions in order.
     *
     * @param functies who has which function towards which provider, at most 1,000
     * @throws OngeldigeWaardeException if there are too many
     */
    public Functiescheidingsvraag {
        Grenzen.size(functies, Grenzen.LONGEST);
        functies = Grenzen.set(functies);
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Functiescheidingsvraag fill(Gat<W> gat, W waarde) {
        return this;
    }
}
