package nl.wlzkit.regions.agreement;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * In which years was an agreement of more years not adjusted? Immutable and thread-safe.
 *
 * @param eersteJaar the year in which it was made, 2015 through 2100
 * @param laatsteJaar its last year, not before the first, through 2100
 * @param bijgesteld the years in which it was adjusted, each once, after the first year through the last; kept in order
 * @param peiljaar the year that is looked at, 2015 through 2100
 */
public record Jaarafspraakvraag(int eersteJaar, int laatsteJaar, List<Integer> bijgesteld, int peiljaar)
        implements Vraag<Jaarafspraakvraag> {
    private static final Eigenschap<Jaarafspraakvraag, Integer> E_EERSTE =
            required("eersteJaar", Jaarfrictie.JAREN, Jaarafspraakvraag::eersteJaar);
    private static final Eigenschap<Jaarafspraakvraag, Integer> E_LAATSTE =
            required("laatsteJaar", Jaarfrictie.JAREN, Jaarafspraakvraag::laatsteJaar);
    private static final Eigenschap<Jaarafspraakvraag, List<Integer>> E_BIJGESTELD =
            required("bijgesteld", Vormen.each(Jaarfrictie.JAREN, Vormen.MEESTE), Jaarafspraakvraag::bijgesteld);
    private static final Eigenschap<Jaarafspraakvraag, Integer> E_PEILJAAR =
            required("peiljaar", Jaarfrictie.JAREN, Jaarafspraakvraag::peiljaar);
    static final Objectvorm<Jaarafspraakvraag> VORM = Objectvorm.of(
                    g -> new Jaarafspraakvraag(
                            g.get(E_EERSTE), g.get(E_LAATSTE), g.get(E_BIJGESTELD), g.get(E_PEILJAAR)),
                    E_EERSTE,
                    E_LAATSTE,
                    E_BIJGESTELD,
                    E_PEILJAAR)
            .where(E_LAATSTE, g -> g.find(E_EERSTE).ifPresent(van -> order(van, g.get(E_LAATSTE))))
            .where(
                    E_BIJGESTELD,
                    g -> g.find(E_EERSTE)
                            .ifPresent(van -> g.find(E_LAATSTE)
                                    .filter(tot -> tot >= van)
                                    .ifPresent(tot -> inside(van, tot, g.get(E_BIJGESTELD)))));

    /**
     * Checks the years.
     *
     * @param eersteJaar the year in which it was made, 2015 through 2100
     * @param laatsteJaar its last year, not before the first, through 2100
     * @param bijgesteld the years in which it was adjusted, each once, after the first year through the last; kept in order
     * @param peiljaar the year that is looked at, 2015 through 2100
     * @throws OngeldigeWaardeException if a year is out of range or comes twice, or the last is before the first
     */
    public Jaarafspraakvraag {
        Jaarfrictie.JAREN.check(eersteJaar);
        Jaarfrictie.JAREN.check(laatsteJaar);
        Jaarfrictie.JAREN.check(peiljaar);
        order(eersteJaar, laatsteJaar);
        inside(eersteJaar, laatsteJaar, bijgesteld);
        bijgesteld = List.copyOf(new TreeSet<>(Vormen.once(bijgesteld, Vormen.MEESTE)));
    }

    private static void order(int van, int tot) {
        if (tot < van) {
            throw Vormen.unfit(
                    Integer.toString(tot), "een laatste jaar niet vóór het eerste", "a last year not before the first");
        }
    }

    private static void inside(int van, int tot, List<Integer> jaren) {
        for (int jaar : jaren) {
            if (jaar <= van || jaar > tot) {
                throw Vormen.unfit(
                        Integer.toString(jaar),
                        "een bijstelling na het eerste jaar, tot en met het laatste",
                        "an adjustment after the first year, through the last");
            }
        }
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    /** There are no holes. */
    @Override
    public <W> Jaarafspraakvraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("this question has no holes: " + gat.feit());
    }
}
