package nl.wlzkit.tariff.budget;

import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Vraag;

/**
 * How much of the budget for administrative costs of the Wlz of 2018 is for whom? Immutable and thread-safe.
 *
 * @param deel which part
 */
public record Begroting2018vraag(Begrotingsdeel2018 deel) implements Vraag<Begroting2018vraag> {
    static final FieldForm<Begroting2018vraag> FORM = FieldForm.<Begroting2018vraag>of()
            .must("deel", Kind.constant(Begrotingsdeel2018.class), Begroting2018vraag::deel)
            .make(w -> new Begroting2018vraag(w.get("deel")));

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
