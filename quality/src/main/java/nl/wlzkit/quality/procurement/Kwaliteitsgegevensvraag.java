package nl.wlzkit.quality.procurement;

import static nl.wlzkit.core.answer.Objectvorm.optional;

import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * Does a provider meet the delivery of data on quality over 2016 and the requirement of a quality system for 2017? Immutable and thread-safe.
 *
 * @param bewijs what is known, yes or no by the codes of {@link Eisenlijst#KWALITEITSGEGEVENS}; what is absent is not known
 */
public record Kwaliteitsgegevensvraag(Map<String, Boolean> bewijs) implements Eisenvraag<Kwaliteitsgegevensvraag> {
    private static final Eigenschap<Kwaliteitsgegevensvraag, Map<String, Boolean>> BEWIJS =
            optional("bewijs", Eisenlijst.KWALITEITSGEGEVENS.vorm(), v -> Optional.of(v.bewijs()));

    /**
     * How it is written:
     *
     * <pre>{ "bewijs": { "DEELNEMER": true } }</pre>
     */
    static final Objectvorm<Kwaliteitsgegevensvraag> VORM =
            Objectvorm.of(g -> new Kwaliteitsgegevensvraag(g.find(BEWIJS).orElse(Map.of())), BEWIJS);

    /**
     * Checks the codes.
     *
     * @param bewijs what is known, yes or no by the codes of {@link Eisenlijst#KWALITEITSGEGEVENS}; what is absent is not known
     * @throws OngeldigeWaardeException if there is no such code
     */
    public Kwaliteitsgegevensvraag {
        bewijs = Eisenlijst.KWALITEITSGEGEVENS.check(bewijs);
    }

    @Override
    public Eisenlijst lijst() {
        return Eisenlijst.KWALITEITSGEGEVENS;
    }
}
