package nl.wlzkit.quality.theme;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * Does a provider do what DSW expects with the innovations of the Kennisbank? What is not told of an innovation is open, it is
 * no hole. Immutable and thread-safe.
 *
 * @param innovaties the innovations on the list, at most {@value Innovatievraag#MEESTE}, each name once; which they are, the
 *     document does not say
 */
public record Kennisbankvraag(List<Kennisbankinnovatie> innovaties) implements Vraag<Kennisbankvraag> {
    private static final Eigenschap<Kennisbankvraag, List<Kennisbankinnovatie>> INNOVATIES =
            required("innovaties", Kennisbankinnovatie.LIJST, Kennisbankvraag::innovaties);

    /** How it is written: {@code { "innovaties": [ { "naam": "slimme sensor", "getoetst": true } ] }}. */
    static final Objectvorm<Kennisbankvraag> VORM =
            Objectvorm.of(g -> new Kennisbankvraag(g.get(INNOVATIES)), INNOVATIES);

    /**
     * Checks the names.
     *
     * @param innovaties the innovations on the list, at most {@value Innovatievraag#MEESTE}, each name once
     * @throws OngeldigeWaardeException if there are too many innovations, or a name comes twice
     */
    public Kennisbankvraag {
        innovaties = List.copyOf(innovaties);
        Innovatievraag.checkNames(
                innovaties.stream().map(Kennisbankinnovatie::naam).toList());
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Kennisbankvraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("this question has no holes");
    }
}
