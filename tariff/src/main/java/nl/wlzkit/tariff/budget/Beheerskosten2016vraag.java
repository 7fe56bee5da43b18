package nl.wlzkit.tariff.budget;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Wlzuitvoerder;

/**
 * What percentage of its revenue was the budget for administrative costs of a Wlz-uitvoerder in 2016? Immutable and
 * thread-safe.
 *
 * @param uitvoerder whose; absent for all ten together
 * @param decimalen how many decimals the percentage has, 0 through 6
 */
public record Beheerskosten2016vraag(Optional<Wlzuitvoerder> uitvoerder, int decimalen)
        implements Vraag<Beheerskosten2016vraag> {
    private static final String TOTAAL = "totaal";

    private static final Eigenschap<Beheerskosten2016vraag, String> UITVOERDER = required(
            "uitvoerder",
            Waardevormen.oneOf(words(), w -> w),
            v -> v.uitvoerder().map(Wlzuitvoerder::naam).orElse(TOTAAL));
    private static final Eigenschap<Beheerskosten2016vraag, Integer> DECIMALEN =
            optional("decimalen", Beheerskostenvraag.DECIMALENVORM, v -> Beheerskostenvraag.written(v.decimalen()));
    static final Objectvorm<Beheerskosten2016vraag> VORM = Objectvorm.of(
            g -> new Beheerskosten2016vraag(
                    Optional.of(g.get(UITVOERDER))
                            .filter(u -> !u.equals(TOTAAL))
                            .map(Wlzuitvoerder::parse),
                    g.find(DECIMALEN).orElse(Beheerskostenvraag.STANDAARD_DECIMALEN)),
            UITVOERDER,
            DECIMALEN);

    private static List<String> words() {
        List<String> words = new ArrayList<>(
                Arrays.stream(Wlzuitvoerder.values()).map(Wlzuitvoerder::naam).toList());
        words.add(TOTAAL);
        return List.copyOf(words);
    }

    /**
     * Checks the number of decimals.
     *
     * @param uitvoerder whose; absent for all ten together
     * @param decimalen how many decimals the percentage has, 0 through 6
     * @throws OngeldigeWaardeException if the number of decimals is out of range
     */
    public Beheerskosten2016vraag {
        Beheerskostenvraag.DECIMALENVORM.check(decimalen);
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    /** There are no holes. */
    @Override
    public <W> Beheerskosten2016vraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("this question has no holes: " + gat.feit());
    }
}
