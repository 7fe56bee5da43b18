package nl.wlzkit.regions.match;

import static nl.wlzkit.core.answer.Objectvorm.optional;

import java.util.List;
import java.util.SortedSet;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;

/**
 * Is what must at least be known of a provider known? Immutable and thread-safe.
 *
 * @param profiel what is known of the supply; what is absent is not known
 */
public record Aanbodprofielvraag(Aanbodprofiel profiel) implements Vraag<Aanbodprofielvraag> {
    private static final Eigenschap<Capaciteit, Integer> TOTAAL =
            Objectvorm.required("totaal", Capaciteit.AANTAL, Capaciteit::totaal);
    private static final Eigenschap<Capaciteit, Integer> BEZET =
            Objectvorm.required("bezet", Capaciteit.AANTAL, Capaciteit::bezet);
    private static final Objectvorm<Capaciteit> CAPACITEIT_VORM =
            Objectvorm.of(g -> new Capaciteit(g.get(TOTAAL), g.get(BEZET)), TOTAAL, BEZET);

    private static final Eigenschap<Aanbodprofielvraag, SortedSet<String>> CONTEXTEN =
            optional("contexten", Woorden.LIJST, v -> v.profiel().contexten());
    private static final Eigenschap<Aanbodprofielvraag, Capaciteit> CAPACITEIT =
            optional("capaciteit", CAPACITEIT_VORM, v -> v.profiel().capaciteit());
    private static final Eigenschap<Aanbodprofielvraag, SortedSet<String>> EXPERTISE =
            optional("expertise", Woorden.LIJST, v -> v.profiel().expertise());
    private static final Eigenschap<Aanbodprofielvraag, SortedSet<String>> CONTRA =
            optional("contraIndicaties", Woorden.LIJST, v -> v.profiel().contraIndicaties());
    static final Objectvorm<Aanbodprofielvraag> VORM = Objectvorm.of(
            g -> new Aanbodprofielvraag(
                    new Aanbodprofiel(g.find(CONTEXTEN), g.find(CAPACITEIT), g.find(EXPERTISE), g.find(CONTRA))),
            CONTEXTEN,
            CAPACITEIT,
            EXPERTISE,
            CONTRA);

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    /** There are no holes: that something is not known is what is asked about. */
    @Override
    public <W> Aanbodprofielvraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("this question has no holes: " + gat.feit());
    }
}
