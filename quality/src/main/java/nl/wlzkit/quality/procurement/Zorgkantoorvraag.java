package nl.wlzkit.quality.procurement;

import static nl.wlzkit.core.answer.Objectvorm.optional;

import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * Does a zorgkantoor do what the framework of 2017 says that it does? Immutable and thread-safe.
 *
 * @param bewijs what is known, yes or no by the codes of {@link Eisenlijst#ZORGKANTOOR}; what is absent is not known
 */
public record Zorgkantoorvraag(Map<String, Boolean> bewijs) implements Eisenvraag<Zorgkantoorvraag> {
    private static final Eigenschap<Zorgkantoorvraag, Map<String, Boolean>> BEWIJS =
            optional("bewijs", Eisenlijst.ZORGKANTOOR.vorm(), v -> Optional.of(v.bewijs()));

    /**
     * How it is written:
     *
     * <pre>{ "bewijs": { "PUBLIEKSVERSIE": true } }</pre>
     */
    static final Objectvorm<Zorgkantoorvraag> VORM =
            Objectvorm.of(g -> new Zorgkantoorvraag(g.find(BEWIJS).orElse(Map.of())), BEWIJS);

    /**
     * Checks the codes.
     *
     * @param bewijs what is known, yes or no by the codes of {@link Eisenlijst#ZORGKANTOOR}; what is absent is not known
     * @throws OngeldigeWaardeException if there is no such code
     */
    public Zorgkantoorvraag {
        bewijs = Eisenlijst.ZORGKANTOOR.check(bewijs);
    }

    @Override
    public Eisenlijst lijst() {
        return Eisenlijst.ZORGKANTOOR;
    }
}
