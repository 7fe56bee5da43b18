package nl.wlzkit.tariff.budget;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.text.Tekst;

/**
 * Is there an Ontwikkelbudget on a day? Immutable and thread-safe.
 *
 * @param dag the day
 * @param doel for what it is used; absent when nobody said. It does not change the answer
 * @param ingegaan whether it had begun on that day; absent when it is not known: the source has no first day
 */
public record Ontwikkelbudgetvraag(LocalDate dag, Optional<Ontwikkelbudgetdoel> doel, Optional<Boolean> ingegaan)
        implements Vraag<Ontwikkelbudgetvraag> {
    private static final Eigenschap<Ontwikkelbudgetvraag, LocalDate> DAG =
            required("dag", Waardevormen.DAG, Ontwikkelbudgetvraag::dag);
    private static final Eigenschap<Ontwikkelbudgetvraag, Ontwikkelbudgetdoel> DOEL =
            optional("doel", Waardevormen.constant(Ontwikkelbudgetdoel.class), Ontwikkelbudgetvraag::doel);
    private static final Eigenschap<Ontwikkelbudgetvraag, Boolean> INGEGAAN =
            optional("ingegaan", Waardevormen.JA_NEE, Ontwikkelbudgetvraag::ingegaan);
    static final Objectvorm<Ontwikkelbudgetvraag> VORM = Objectvorm.of(
            g -> new Ontwikkelbudgetvraag(g.get(DAG), g.find(DOEL), g.find(INGEGAAN)), List.of(DAG, DOEL, INGEGAAN));

    @Override
    public List<Gat<?>> gaten() {
        boolean doetErToe = dag.isBefore(Ontwikkelbudget.VERVALLEN) && dag.isBefore(Ontwikkelbudget.ZEKER_VANAF);
        return ingegaan.isPresent() || !doetErToe
                ? List.of()
                : List.of(new Gat<>(
                        INGEGAAN.naam(),
                        Tekst.of("het budget was al ingegaan", "the budget had begun"),
                        Eigenaar.BRON,
                        Domein.yesNo()));
    }

    @Override
    public <W> Ontwikkelbudgetvraag fill(Gat<W> gat, W waarde) {
        return new Ontwikkelbudgetvraag(dag, doel, Optional.of((Boolean) waarde));
    }
}
