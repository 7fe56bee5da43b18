package nl.wlzkit.quality.procurement;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * Until which day are summary proceedings possible against what Zilveren Kruis published? Immutable and thread-safe.
 *
 * @param besluit what was published
 * @param bekendgemaakt when, from 2023 through 2026
 */
public record Kortgedingvraag(Kortgedingbesluit besluit, LocalDate bekendgemaakt) implements Vraag<Kortgedingvraag> {
    private static final Grensvorm<LocalDate> DAG = Waardevormen.dayIn(2023, 2026);
    private static final Eigenschap<Kortgedingvraag, Kortgedingbesluit> BESLUIT =
            required("besluit", Waardevormen.constant(Kortgedingbesluit.class), Kortgedingvraag::besluit);
    private static final Eigenschap<Kortgedingvraag, LocalDate> BEKENDGEMAAKT =
            required("bekendgemaakt", DAG, Kortgedingvraag::bekendgemaakt);

    /**
     * How it is written:
     *
     * <pre>{ "besluit": "BELEID", "bekendgemaakt": "2023-07-07" }</pre>
     */
    static final Objectvorm<Kortgedingvraag> VORM =
            Objectvorm.of(g -> new Kortgedingvraag(g.get(BESLUIT), g.get(BEKENDGEMAAKT)), BESLUIT, BEKENDGEMAAKT);

    /**
     * Checks the day.
     *
     * @param besluit what was published
     * @param bekendgemaakt when, from 2023 through 2026
     * @throws OngeldigeWaardeException if the day is in another year
     */
    public Kortgedingvraag {
        DAG.check(bekendgemaakt);
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Kortgedingvraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("a question without holes");
    }
}
