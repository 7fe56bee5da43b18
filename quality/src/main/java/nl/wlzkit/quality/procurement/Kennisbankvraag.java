package nl.wlzkit.quality.procurement;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Does a provider do with the innovations of the Kennisbank what DSW expects? Immutable and thread-safe.
 *
 * @param innovaties what the provider did with each, each with a name of its own, at most a hundred
 */
public record Kennisbankvraag(List<Toepassing> innovaties) implements Vraag<Kennisbankvraag> {
    /**
     * What a provider did with an innovation of the list. Immutable and thread-safe.
     *
     * @param naam its name
     * @param getoetst whether it was tested if it can be used; absent when not known
     * @param toepasbaar whether it can be used; absent when not known
     * @param geimplementeerd whether it is in use; absent when not known
     */
    public record Toepassing(
            String naam, Optional<Boolean> getoetst, Optional<Boolean> toepasbaar, Optional<Boolean> geimplementeerd) {
        private static final Eigenschap<Toepassing, String> NAAM =
                required("naam", Waardevormen.NAAM, Toepassing::naam);
        private static final Eigenschap<Toepassing, Boolean> GETOETST =
                optional("getoetst", Waardevormen.JA_NEE, Toepassing::getoetst);
        private static final Eigenschap<Toepassing, Boolean> TOEPASBAAR =
                optional("toepasbaar", Waardevormen.JA_NEE, Toepassing::toepasbaar);
        private static final Eigenschap<Toepassing, Boolean> IN_GEBRUIK =
                optional("geimplementeerd", Waardevormen.JA_NEE, Toepassing::geimplementeerd);
        private static final Objectvorm<Toepassing> VORM = Objectvorm.of(
                g -> new Toepassing(g.get(NAAM), g.find(GETOETST), g.find(TOEPASBAAR), g.find(IN_GEBRUIK)),
                NAAM,
                GETOETST,
                TOEPASBAAR,
                IN_GEBRUIK);

        /**
         * Checks the name.
         *
         * @param naam its name
         * @param getoetst whether it was tested if it can be used; absent when not known
         * @param toepasbaar whether it can be used; absent when not known
         * @param geimplementeerd whether it is in use; absent when not known
         * @throws OngeldigeWaardeException if the name is blank
         */
        public Toepassing {
            Waardevormen.NAAM.check(naam);
        }
    }

    private static final Tekst EEN_KEER = Tekst.of("elke naam één keer", "every name once");
    private static final Eigenschap<Kennisbankvraag, List<Toepassing>> INNOVATIES = required(
            "innovaties",
            Waardevormen.distinct(Toepassing.VORM, 100, Toepassing.NAAM, EEN_KEER),
            Kennisbankvraag::innovaties);

    /**
     * How it is written:
     *
     * <pre>{ "innovaties": [{ "naam": "Medicijndispenser", "getoetst": true, "toepasbaar": true }] }</pre>
     */
    static final Objectvorm<Kennisbankvraag> VORM =
            Objectvorm.of(g -> new Kennisbankvraag(g.get(INNOVATIES)), INNOVATIES);

    /**
     * Checks the names.
     *
     * @param innovaties what the provider did with each, each with a name of its own, at most a hundred
     * @throws OngeldigeWaardeException if a name comes twice
     */
    public Kennisbankvraag {
        innovaties = List.copyOf(innovaties);
        if (innovaties.stream().map(Toepassing::naam).distinct().count() < innovaties.size()) {
            throw new OngeldigeWaardeException("", EEN_KEER);
        }
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Kennisbankvraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("a question without holes");
    }
}
