package nl.wlzkit.regions.agreement;

import java.util.List;
import java.util.stream.IntStream;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * In how many years, through the year that is looked at, an agreement with a provider was neither made nor adjusted.
 * One-to-one agreements on price and quality are made every year; one of more years is adjusted every year. An adjustment
 * more never gives more. Immutable and thread-safe.
 */
public final class Jaarafspraak implements Berekening<Jaarafspraakvraag, Integer> {
    private static final Stap JAREN =
            new Stap("FRI-142", Tekst.of("jaren zonder bijstelling", "years without an adjustment"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(JAREN);

    /** Makes the calculator. */
    public Jaarafspraak() {}

    /**
     * Returns the years in which it was not adjusted.
     *
     * @param vraag the question
     * @return the years, in their order
     */
    public static List<Integer> unadjusted(Jaarafspraakvraag vraag) {
        return IntStream.rangeClosed(vraag.eersteJaar() + 1, Math.min(vraag.laatsteJaar(), vraag.peiljaar()))
                .filter(jaar -> !vraag.bijgesteld().contains(jaar))
                .boxed()
                .toList();
    }

    @Override
    public Antwoord<Integer> calculate(Jaarafspraakvraag vraag, Spoor spoor) {
        List<Integer> jaren = unadjusted(vraag);
        return Antwoord.of(spoor.begin(
                JAREN,
                jaren.size(),
                () -> jaren.stream()
                        .map(j -> Gegeven.of("jaar", Tekst.of("niet bijgesteld in", "not adjusted in"), j))
                        .toList()));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
