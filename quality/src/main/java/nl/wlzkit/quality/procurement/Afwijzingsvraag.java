package nl.wlzkit.quality.procurement;

import static nl.wlzkit.core.answer.Objectvorm.optional;

import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * Is there no named ground to reject new supply of care in the purchasing for 2017? Immutable and thread-safe.
 *
 * @param bewijs what is known, yes or no by the codes of {@link Eisenlijst#AFWIJZING}; what is absent is not known
 */
public record Afwijzingsvraag(Map<String, Boolean> bewijs) implements Eisenvraag<Afwijzingsvraag> {
    private static final Eigenschap<Afwijzingsvraag, Map<String, Boolean>> BEWIJS =
            optional("bewijs", Eisenlijst.AFWIJZING.vorm(), v -> Optional.of(v.bewijs()));

    /**
     * How it is written:
     *
     * <pre>{ "bewijs": { "NEGATIEF_VERMOGEN": true } }</pre>
     */
    static final Objectvorm<Afwijzingsvraag> VORM =
            Objectvorm.of(g -> new Afwijzingsvraag(g.find(BEWIJS).orElse(Map.of())), BEWIJS);

    /**
     * Checks the codes.
     *
     * @param bewijs what is known, yes or no by the codes of {@link Eisenlijst#AFWIJZING}; what is absent is not known
     * @throws OngeldigeWaardeException if there is no such code
     */
    public Afwijzingsvraag {
        bewijs = Eisenlijst.AFWIJZING.check(bewijs);
    }

    @Override
    public Eisenlijst lijst() {
        return Eisenlijst.AFWIJZING;
    }
}
