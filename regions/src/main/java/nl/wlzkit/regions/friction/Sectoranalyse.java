package nl.wlzkit.regions.friction;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;

/**
 * The analysis of one sector. Immutable and thread-safe.
 *
 * @param soort what it is called; absent if that is not told
 * @param onderdelen of every part whether it is there; what is not told is not known
 */
public record Sectoranalyse(Optional<Analysesoort> soort, SortedMap<Analyseonderdeel, Boolean> onderdelen) {
    private static final Eigenschap<Sectoranalyse, Analysesoort> E_SOORT =
            optional("soort", Waardevormen.constant(Analysesoort.class), Sectoranalyse::soort);
    private static final Eigenschap<Sectoranalyse, Map<Analyseonderdeel, Boolean>> E_ONDERDELEN = required(
            "onderdelen",
            Waardevormen.perKey(List.of(Analyseonderdeel.values()), Enum::name, o -> Waardevormen.JA_NEE, false),
            Sectoranalyse::onderdelen);
    static final Objectvorm<Sectoranalyse> VORM = Objectvorm.of(
            g -> new Sectoranalyse(g.find(E_SOORT), new TreeMap<>(g.get(E_ONDERDELEN))), E_SOORT, E_ONDERDELEN);

    /**
     * Copies the parts.
     *
     * @param soort what it is called; absent if that is not told
     * @param onderdelen of every part whether it is there; what is not told is not known
     */
    public Sectoranalyse {
        onderdelen = Collections.unmodifiableSortedMap(new TreeMap<>(onderdelen));
    }

    /**
     * Says whether a part is there.
     *
     * @param onderdeel the part
     * @return whether it is there; absent if that is not told
     */
    public Optional<Boolean> find(Analyseonderdeel onderdeel) {
        return Optional.ofNullable(onderdelen.get(onderdeel));
    }

    Sectoranalyse with(Analyseonderdeel onderdeel, boolean aanwezig) {
        SortedMap<Analyseonderdeel, Boolean> nu = new TreeMap<>(onderdelen);
        nu.put(onderdeel, aanwezig);
        return new Sectoranalyse(soort, nu);
    }
}
