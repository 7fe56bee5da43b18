package nl.wlzkit.quality.procurement;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Does a provider meet the norm of Salland for innovations in 2024 through 2026? Immutable and thread-safe.
 *
 * @param innovaties the innovations, each with a name of its own, at most a hundred
 */
public record Innovatievraag(List<Innovatie> innovaties) implements Vraag<Innovatievraag> {
    private static final Tekst EEN_KEER = Tekst.of("elke naam één keer", "every name once");
    private static final Eigenschap<Innovatievraag, List<Innovatie>> INNOVATIES = required(
            "innovaties",
            Waardevormen.distinct(Innovatie.VORM, 100, Innovatie.NAAM, EEN_KEER),
            Innovatievraag::innovaties);

    /**
     * How it is written:
     *
     * <pre>{ "innovaties": [{ "naam": "Slim incontinentiemateriaal", "bewezen": true, "organisatiebreed": true,
     *   "ingevoerd": "2024-09-01" }] }</pre>
     */
    static final Objectvorm<Innovatievraag> VORM =
            Objectvorm.of(g -> new Innovatievraag(g.get(INNOVATIES)), INNOVATIES);

    /**
     * Checks the names.
     *
     * @param innovaties the innovations, each with a name of its own, at most a hundred
     * @throws OngeldigeWaardeException if a name comes twice
     */
    public Innovatievraag {
        innovaties = List.copyOf(innovaties);
        if (innovaties.stream().map(Innovatie::naam).distinct().count() < innovaties.size()) {
            throw new OngeldigeWaardeException("", EEN_KEER);
        }
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Innovatievraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("a question without holes");
    }
}
