package nl.wlzkit.quality.procurement;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Zorgaanbiedercategorie;

/**
 * Are the documents of a registration for 2017 complete? Immutable and thread-safe.
 *
 * @param categorie the category of the provider with this zorgkantoor
 * @param bewijs what is known, yes or no by the codes of {@link Eisenlijst#DOCUMENTEN}: of a document whether it was
 *     delivered, of a fact whether it is so; what is absent is not known
 */
public record Documentenvraag(Zorgaanbiedercategorie categorie, Map<String, Boolean> bewijs)
        implements Eisenvraag<Documentenvraag> {
    private static final Eigenschap<Documentenvraag, Zorgaanbiedercategorie> CATEGORIE =
            required("categorie", Waardevormen.constant(Zorgaanbiedercategorie.class), Documentenvraag::categorie);
    private static final Eigenschap<Documentenvraag, Map<String, Boolean>> BEWIJS =
            optional("bewijs", Eisenlijst.DOCUMENTEN.vorm(), v -> Optional.of(v.bewijs()));

    /**
     * How it is written:
     *
     * <pre>{ "categorie": "CATEGORIE_2", "bewijs": { "WIL_OPSLAG": true } }</pre>
     */
    static final Objectvorm<Documentenvraag> VORM = Objectvorm.of(
            g -> new Documentenvraag(g.get(CATEGORIE), g.find(BEWIJS).orElse(Map.of())), CATEGORIE, BEWIJS);

    /**
     * Checks the codes.
     *
     * @param categorie the category of the provider with this zorgkantoor
     * @param bewijs what is known, yes or no by the codes of {@link Eisenlijst#DOCUMENTEN}: of a document whether it was
     *     delivered, of a fact whether it is so; what is absent is not known
     * @throws OngeldigeWaardeException if there is no such code
     */
    public Documentenvraag {
        bewijs = Eisenlijst.DOCUMENTEN.check(bewijs);
    }

    @Override
    public Eisenlijst lijst() {
        return Eisenlijst.DOCUMENTEN;
    }

    @Override
    public Map<String, Boolean> bekend() {
        Map<String, Boolean> met = new TreeMap<>(bewijs);
        for (Zorgaanbiedercategorie c : Zorgaanbiedercategorie.values()) {
            met.put(c.name(), c == categorie);
        }
        return met;
    }
}
