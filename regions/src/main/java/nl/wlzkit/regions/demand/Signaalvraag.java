package nl.wlzkit.regions.demand;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Fout;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gecontroleerdevorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * Which aspects does an analysis of the signals not show yet? Immutable and thread-safe.
 *
 * @param peildatum the day through which signals are counted, from 2000 through 2099
 * @param signalen the signals, 1 through 50,000, none after that day; the order does not matter
 */
public record Signaalvraag(LocalDate peildatum, List<Signaal> signalen) implements Vraag<Signaalvraag> {
    static final int MEESTE = 50_000;

    private record Ontwerp(LocalDate peildatum, List<Signaal> signalen) {}

    private static final Eigenschap<Ontwerp, LocalDate> E_PEILDATUM =
            required("peildatum", Wachtende.DAG, Ontwerp::peildatum);
    private static final Eigenschap<Ontwerp, List<Signaal>> E_SIGNALEN =
            required("signalen", Persoonssleutel.people(Signaal.VORM, MEESTE), Ontwerp::signalen);

    /** How it is written. */
    static final Gecontroleerdevorm<?, Signaalvraag> VORM = new Gecontroleerdevorm<>(
            Objectvorm.of(g -> new Ontwerp(g.get(E_PEILDATUM), g.get(E_SIGNALEN)), E_PEILDATUM, E_SIGNALEN),
            v -> new Ontwerp(v.peildatum, v.signalen),
            o -> problems(o.peildatum(), o.signalen()),
            o -> new Signaalvraag(o.peildatum(), o.signalen()));

    /**
     * Checks the days.
     *
     * @param peildatum the day through which signals are counted, from 2000 through 2099
     * @param signalen the signals, 1 through 50,000, none after that day; the order does not matter
     * @throws OngeldigeWaardeException if there are no signals or too many, or one is later
     */
    public Signaalvraag {
        Wachtende.DAG.check(peildatum);
        signalen = List.copyOf(signalen);
        Lijsten.atMost(signalen, MEESTE);
        Fout.throwIfAny(problems(peildatum, signalen));
    }

    private static List<Fout> problems(LocalDate peildatum, List<Signaal> signalen) {
        List<Fout> fouten = new ArrayList<>();
        if (signalen.isEmpty()) {
            fouten.add(Fout.fit("", "ten minste één signaal", "at least one signal", "signalen"));
        }
        for (int i = 0; i < signalen.size(); i++) {
            if (signalen.get(i).datum().isAfter(peildatum)) {
                fouten.add(Fout.fit(
                        "",
                        "een dag niet na de peildatum",
                        "a day not after the reference day",
                        "signalen",
                        Integer.toString(i),
                        "datum"));
            }
        }
        return List.copyOf(fouten);
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Signaalvraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("a question without holes");
    }
}
