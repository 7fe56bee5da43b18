package nl.wlzkit.core.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Place;
import nl.wlzkit.core.document.Problems;

/**
 * The form of a value of which the parts must fit together: it is read as a draft first, so that everything that does not fit
 * is told at once, each at its own place. Immutable and thread-safe.
 *
 * @param <R> the type of the draft: the same parts, not yet compared
 * @param <V> the type of the value
 */
public final class Gecontroleerdevorm<R, V> implements Vraagvorm<V> {
    private final Objectvorm<R> ontwerp;
    private final Function<V, R> terug;
    private final Function<R, List<Fout>> toets;
    private final Function<R, V> maker;

    /**
     * Makes the form.
     *
     * @param ontwerp how a draft is written
     * @param terug the draft of a value
     * @param toets everything in a draft that does not fit together
     * @param maker makes the value of a draft in which everything fits
     */
    public Gecontroleerdevorm(
            Objectvorm<R> ontwerp, Function<V, R> terug, Function<R, List<Fout>> toets, Function<R, V> maker) {
        this.ontwerp = ontwerp;
        this.terug = terug;
        this.toets = toets;
        this.maker = maker;
    }

    @Override
    public Optional<V> read(JsonValue at, Problems problems) {
        Optional<R> gelezen = ontwerp.read(at, problems);
        if (gelezen.isEmpty()) {
            return Optional.empty();
        }
        List<Fout> fouten = toets.apply(gelezen.get());
        for (Fout fout : fouten) {
            Place place = at.place();
            for (String stap : fout.plaats()) {
                place = place.child(stap);
            }
            problems.add(place, fout.waarde(), fout.verwacht());
        }
        return fouten.isEmpty() ? Optional.of(maker.apply(gelezen.get())) : Optional.empty();
    }

    @Override
    public JsonValue write(V waarde) {
        return ontwerp.write(terug.apply(waarde));
    }

    @Override
    public JsonValue schema() {
        return ontwerp.schema();
    }
}
