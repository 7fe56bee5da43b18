package nl.wlzkit.quality.procurement;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Did the steps of a purchasing come in their order? Immutable and thread-safe.
 *
 * @param proces the process
 * @param gebeurtenissen what happened, sorted by day, and on one day in the order of the steps
 * @param bezwaarTotEnMet the last day of the term of objection against the provisional award; absent when not known
 */
public record Inkoopprocesvraag(
        Inkoopproces proces, List<Gebeurtenis> gebeurtenissen, Optional<LocalDate> bezwaarTotEnMet)
        implements Vraag<Inkoopprocesvraag> {
    private static final int LANGSTE = 100;

    /**
     * A step that was taken. Immutable and thread-safe.
     *
     * @param stap the code of the step
     * @param dag when
     */
    public record Gebeurtenis(String stap, LocalDate dag) {
        private static final Waardevorm<String> CODE = Waardevormen.oneOf(
                Inkoopstap.all().stream().map(Inkoopstap::code).toList());
        private static final Eigenschap<Gebeurtenis, String> STAP = required("stap", CODE, Gebeurtenis::stap);
        private static final Eigenschap<Gebeurtenis, LocalDate> DAG =
                required("dag", Waardevormen.DAG, Gebeurtenis::dag);
        private static final Objectvorm<Gebeurtenis> VORM =
                Objectvorm.of(g -> new Gebeurtenis(g.get(STAP), g.get(DAG)), STAP, DAG);
    }

    private static final Eigenschap<Inkoopprocesvraag, Inkoopproces> PROCES =
            required("proces", Waardevormen.constant(Inkoopproces.class), Inkoopprocesvraag::proces);
    private static final Eigenschap<Inkoopprocesvraag, List<Gebeurtenis>> GEBEURTENISSEN =
            required("gebeurtenissen", Waardevormen.list(Gebeurtenis.VORM, LANGSTE), Inkoopprocesvraag::gebeurtenissen);
    private static final Eigenschap<Inkoopprocesvraag, LocalDate> BEZWAAR =
            optional("bezwaarTotEnMet", Waardevormen.DAG, Inkoopprocesvraag::bezwaarTotEnMet);

    /**
     * How it is written:
     *
     * <pre>{ "proces": "LANDELIJK", "gebeurtenissen": [{ "stap": "P1", "dag": "2022-10-01" }] }</pre>
     */
    static final Objectvorm<Inkoopprocesvraag> VORM = Objectvorm.of(
            g -> new Inkoopprocesvraag(g.get(PROCES), g.get(GEBEURTENISSEN), g.find(BEZWAAR)),
            PROCES,
            GEBEURTENISSEN,
            BEZWAAR);

    /**
     * Sorts what happened.
     *
     * @param proces the process
     * @param gebeurtenissen what happened, in any order
     * @param bezwaarTotEnMet the last day of the term of objection against the provisional award; absent when not known
     * @throws OngeldigeWaardeException if a step is not of the process
     */
    public Inkoopprocesvraag {
        List<String> codes =
                Inkoopstap.of(proces).stream().map(Inkoopstap::code).toList();
        for (Gebeurtenis g : gebeurtenissen) {
            if (!codes.contains(g.stap())) {
                throw new OngeldigeWaardeException(
                        g.stap(), Tekst.of("delen die bij elkaar passen", "parts that fit together"));
            }
        }
        List<Gebeurtenis> gesorteerd = new ArrayList<>(gebeurtenissen);
        gesorteerd.sort(Comparator.comparing(Gebeurtenis::dag).thenComparing(g -> codes.indexOf(g.stap())));
        gebeurtenissen = List.copyOf(gesorteerd);
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Inkoopprocesvraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("a question without holes");
    }
}
