package nl.wlzkit.quality.procurement;

import static nl.wlzkit.core.answer.Objectvorm.optional;

import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * Does a provider of disability care meet what the framework of 2017 asks beside its plans? Immutable and thread-safe.
 *
 * @param bewijs what is known, yes or no by the codes of {@link Eisenlijst#KWALITEIT}; what is absent is not known
 */
public record Kwaliteitsvraag(Map<String, Boolean> bewijs) implements Eisenvraag<Kwaliteitsvraag> {
    private static final Eigenschap<Kwaliteitsvraag, Map<String, Boolean>> BEWIJS =
            optional("bewijs", Eisenlijst.KWALITEIT.vorm(), v -> Optional.of(v.bewijs()));

    /**
     * How it is written:
     *
     * <pre>{ "bewijs": { "VISIE_EIGEN_REGIE": true } }</pre>
     */
    static final Objectvorm<Kwaliteitsvraag> VORM =
            Objectvorm.of(g -> new Kwaliteitsvraag(g.find(BEWIJS).orElse(Map.of())), BEWIJS);

    /**
     * Checks the codes.
     *
     * @param bewijs what is known, yes or no by the codes of {@link Eisenlijst#KWALITEIT}; what is absent is not known
     * @throws OngeldigeWaardeException if there is no such code
     */
    public Kwaliteitsvraag {
        bewijs = Eisenlijst.KWALITEIT.check(bewijs);
    }

    @Override
    public Eisenlijst lijst() {
        return Eisenlijst.KWALITEIT;
    }
}
