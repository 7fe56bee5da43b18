package nl.wlzkit.quality.theme;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Has a provider implemented two proven effective innovations organisation-wide, as Salland asks? What is not told of an
 * innovation is to be judged, it is no hole. Immutable and thread-safe.
 *
 * @param peildatum the day, from 2024 through 2027
 * @param innovaties the innovations, at most {@value #MEESTE}, each name once
 */
public record Innovatievraag(LocalDate peildatum, List<Innovatie> innovaties) implements Vraag<Innovatievraag> {
    /** How many innovations a question can have. */
    public static final int MEESTE = 500;

    private static final Eigenschap<Innovatievraag, LocalDate> PEILDATUM =
            required("peildatum", Selectie.PEILDATUM, Innovatievraag::peildatum);
    private static final Eigenschap<Innovatievraag, List<Innovatie>> INNOVATIES =
            required("innovaties", Innovatie.LIJST, Innovatievraag::innovaties);

    /** How it is written: {@code { "peildatum": "2026-12-31", "innovaties": [ { "naam": "slimme sensor" } ] }}. */
    static final Objectvorm<Innovatievraag> VORM =
            Objectvorm.of(g -> new Innovatievraag(g.get(PEILDATUM), g.get(INNOVATIES)), PEILDATUM, INNOVATIES);

    /**
     * Checks the day and the names.
     *
     * @param peildatum the day, from 2024 through 2027
     * @param innovaties the innovations, at most {@value #MEESTE}, each name once
     * @throws OngeldigeWaardeException if the day is in another year, there are too many innovations, or a name comes twice
     */
    public Innovatievraag {
        Selectie.PEILDATUM.check(peildatum);
        innovaties = List.copyOf(innovaties);
        checkNames(innovaties.stream().map(Innovatie::naam).toList());
    }

    static void checkNames(List<String> namen) {
        Set<String> gezien = new HashSet<>();
        for (String naam : namen) {
            if (!gezien.add(naam)) {
                throw new OngeldigeWaardeException(naam, Tekst.of("elke naam één keer", "every name once"));
            }
        }
        if (namen.size() > MEESTE) {
            throw new OngeldigeWaardeException(
                    Integer.toString(namen.size()),
                    Tekst.of("een lijst van hoogstens " + MEESTE, "a list of at most " + MEESTE));
        }
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Innovatievraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("this question has no holes");
    }
}
