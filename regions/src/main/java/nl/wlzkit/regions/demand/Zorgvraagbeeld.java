package nl.wlzkit.regions.demand;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * How many things the picture of the demand for care in a region lacks. Of the sources of knelpunten one is enough. One thing more
 * that is there never gives more. Immutable and thread-safe.
 */
public final class Zorgvraagbeeld implements Berekening<Beeldvraag, Integer> {
    private static final Stap BEGIN =
            new Stap("NK-014", Tekst.of("wat aan het beeld ontbreekt", "what the picture lacks"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = steps();

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Zorgvraagbeeld() {}

    private static List<Stap> steps() {
        Set<Stap> stappen = new LinkedHashSet<>();
        stappen.add(BEGIN);
        Beeldpunt.alle().forEach(p -> stappen.add(p.stap()));
        return List.copyOf(stappen);
    }

    @Override
    public Antwoord<Integer> calculate(Beeldvraag vraag, Spoor spoor) {
        Map<Stap, Integer> mist = new LinkedHashMap<>();
        Set<String> geholpen = new LinkedHashSet<>();
        for (Beeldpunt punt : Beeldpunt.alle()) {
            boolean is = vraag.has(punt);
            if (is && punt.eenIsGenoeg()) {
                geholpen.add(punt.groep());
            }
            mist.merge(punt.stap(), is ? 0 : 1, Math::max);
        }
        for (Beeldpunt punt : Beeldpunt.alle()) {
            if (punt.eenIsGenoeg() && geholpen.contains(punt.groep())) {
                mist.put(punt.stap(), 0);
            }
        }
        int aantal =
                spoor.begin(BEGIN, 0, () -> List.of(Gegeven.of("punten", Tekst.of("punten", "points"), mist.size())));
        for (Map.Entry<Stap, Integer> punt : mist.entrySet()) {
            aantal = spoor.step(punt.getKey(), aantal, aantal + punt.getValue(), List::of);
        }
        return Antwoord.of(aantal);
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
