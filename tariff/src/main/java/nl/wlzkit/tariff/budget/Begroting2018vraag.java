package nl.wlzkit.tariff.budget;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;

/**
 * How much of the budget for administrative costs of the Wlz of 2018 is for whom? Immutable and thread-safe.
 *
 * @param deel which part
 */
public record Begroting2018vraag(Begrotingsdeel2018 deel) implements Vraag<Begroting2018vraag> {
    private static final Eigenschap<Begroting2018vraag, Begrotingsdeel2018> DEEL =
            required("deel", Waardevormen.constant(Begrotingsdeel2018.class), Begroting2018vraag::deel);
    static final Objectvorm<Begroting2018vraag> VORM = Objectvorm.of(g -> new Begroting2018vraag(g.get(DEEL)), DEEL);

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    /** There are no holes. */
    @Override
    public <W> Begroting2018vraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("this question has no holes: " + gat.feit());
    }
}
