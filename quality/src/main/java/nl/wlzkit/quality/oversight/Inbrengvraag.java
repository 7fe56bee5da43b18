package nl.wlzkit.quality.oversight;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Was everything that clients brought forward weighed, and do they know what became of it? Immutable and thread-safe.
 *
 * @param inbreng what was brought forward, at most 1,000, every name once
 */
public record Inbrengvraag(List<Inbreng> inbreng) implements Vraag<Inbrengvraag> {
    private static final int MEESTE = 1_000;

    private static final Eigenschap<Inbrengvraag, List<Inbreng>> INBRENG =
            required("inbreng", Waardevormen.list(Inbreng.VORM, MEESTE), Inbrengvraag::inbreng);
    static final Objectvorm<Inbrengvraag> VORM = Objectvorm.of(g -> new Inbrengvraag(g.get(INBRENG)), INBRENG);

    /**
     * Checks the names.
     *
     * @param inbreng what was brought forward, at most 1,000, every name once
     * @throws OngeldigeWaardeException if there is too much, or a name occurs twice
     */
    public Inbrengvraag {
        inbreng = List.copyOf(inbreng);
        Set<String> gezien = new HashSet<>();
        for (Inbreng een : inbreng) {
            if (!gezien.add(een.naam())) {
                throw new OngeldigeWaardeException(een.naam(), Tekst.of("elke naam één keer", "every name once"));
            }
        }
        if (inbreng.size() > MEESTE) {
            throw new OngeldigeWaardeException(
                    Integer.toString(inbreng.size()),
                    Tekst.of("een lijst van hoogstens " + MEESTE, "a list of at most " + MEESTE));
        }
    }

    /** What is not known of something is in itself open, so that there are no holes. */
    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Inbrengvraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("this question has no hole " + gat.feit());
    }
}
