package nl.wlzkit.quality.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * How many pairs of regions have outcomes that are neither comparable nor explained by one of the regions. A larger tolerance
 * or one explanation more never gives more. Immutable and thread-safe.
 */
public final class Uitkomstvergelijking implements Berekening<Uitkomstvraag, Integer> {
    private static final Stap AANTAL =
            new Stap("P21-044", Tekst.of("verschillen die niet verklaard zijn", "differences that are not explained"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(AANTAL);

    /** Makes the calculator. */
    public Uitkomstvergelijking() {}

    /**
     * Two regions whose outcomes differ without an explanation. Immutable and thread-safe.
     *
     * @param een the first region, in the order of the alphabet
     * @param ander the other
     */
    public record Verschil(String een, String ander) {}

    /**
     * Returns the pairs of regions whose outcomes differ by more than the tolerance, and of which neither has an explanation.
     *
     * @param vraag a question with its tolerance
     * @return the pairs, in the order of the alphabet
     * @throws IllegalArgumentException if the tolerance is a hole
     */
    public static List<Verschil> differences(Uitkomstvraag vraag) {
        BigDecimal tolerantie =
                vraag.tolerantie().orElseThrow(() -> new IllegalArgumentException("the tolerance is a hole"));
        List<String> regios = List.copyOf(vraag.uitkomsten().keySet());
        List<Verschil> verschillen = new ArrayList<>();
        for (int i = 0; i < regios.size(); i++) {
            for (int j = i + 1; j < regios.size(); j++) {
                Uitkomstvraag.Uitkomst een = find(vraag, regios.get(i));
                Uitkomstvraag.Uitkomst ander = find(vraag, regios.get(j));
                boolean gelijk = een.waarde().subtract(ander.waarde()).abs().compareTo(tolerantie) <= 0;
                if (!gelijk && een.verklaring().isEmpty() && ander.verklaring().isEmpty()) {
                    verschillen.add(new Verschil(regios.get(i), regios.get(j)));
                }
            }
        }
        return List.copyOf(verschillen);
    }

    private static Uitkomstvraag.Uitkomst find(Uitkomstvraag vraag, String regio) {
        Uitkomstvraag.Uitkomst uitkomst = vraag.uitkomsten().get(regio);
        if (uitkomst == null) {
            throw new IllegalStateException("no outcome of " + regio);
        }
        return uitkomst;
    }

    @Override
    public Antwoord<Integer> calculate(Uitkomstvraag vraag, Spoor spoor) {
        List<Verschil> verschillen = differences(vraag);
        return Antwoord.of(spoor.begin(
                AANTAL,
                verschillen.size(),
                () -> verschillen.stream()
                        .map(v -> Gegeven.of(
                                "verschil",
                                Tekst.of("zonder verklaring", "without an explanation"),
                                v.een() + ", " + v.ander()))
                        .toList()));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
