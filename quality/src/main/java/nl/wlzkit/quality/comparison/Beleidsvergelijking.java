package nl.wlzkit.quality.comparison;

import java.util.List;
import java.util.Map;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * On how many subjects the regions of a provider ask different things without an explanation: those regions left out that
 * have one, more than one rule remains. That it should be few is advice. An explanation more never gives more. Immutable and
 * thread-safe.
 */
public final class Beleidsvergelijking implements Berekening<Beleidsvraag, Integer> {
    private static final Stap AANTAL = new Stap(
            "P21-356", Tekst.of("onderwerpen met onverklaard verschil", "subjects with unexplained difference"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(AANTAL);

    /** Makes the calculator. */
    public Beleidsvergelijking() {}

    /**
     * Returns the subjects on which the regions differ without an explanation.
     *
     * @param vraag the question
     * @return the subjects, in the order of the alphabet
     */
    public static List<String> differences(Beleidsvraag vraag) {
        return vraag.onderwerpen().entrySet().stream()
                .filter(e -> e.getValue().values().stream()
                                .filter(r -> r.verklaring().isEmpty())
                                .map(Beleidsvraag.Regioregel::regel)
                                .distinct()
                                .count()
                        > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Antwoord<Integer> calculate(Beleidsvraag vraag, Spoor spoor) {
        List<String> onderwerpen = differences(vraag);
        return Antwoord.of(spoor.begin(
                AANTAL,
                onderwerpen.size(),
                () -> onderwerpen.stream()
                        .map(o -> Gegeven.of("onderwerp", Tekst.of("onderwerp", "subject"), o))
                        .toList()));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
