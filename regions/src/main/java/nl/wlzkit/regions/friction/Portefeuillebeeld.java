package nl.wlzkit.regions.friction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/**
 * How specific the frictions of a zorgkantoor are: of each friction, and together. Immutable and thread-safe.
 *
 * @param perFrictie of every friction how specific it is, by its name; at least one
 */
public record Portefeuillebeeld(SortedMap<String, Specificiteit> perFrictie) {
    /**
     * Checks that there is a friction.
     *
     * @param perFrictie of every friction how specific it is, by its name; at least one
     * @throws OngeldigeWaardeException if there is none
     */
    public Portefeuillebeeld {
        perFrictie = Collections.unmodifiableSortedMap(new TreeMap<>(perFrictie));
        if (perFrictie.isEmpty()) {
            throw new OngeldigeWaardeException("0", Tekst.of("een of meer fricties", "one or more frictions"));
        }
    }

    /**
     * Returns the mean of the scores, exactly.
     *
     * @return from 0 through 4
     */
    public Breuk gemiddelde() {
        long som = perFrictie.values().stream().mapToLong(Specificiteit::score).sum();
        return Breuk.of(som, perFrictie.size());
    }

    /**
     * Returns how many frictions have each level.
     *
     * @return a number for every level, also where it is zero
     */
    public Map<Specificiteitsniveau, Integer> verdeling() {
        Map<Specificiteitsniveau, Integer> aantallen = new EnumMap<>(Specificiteitsniveau.class);
        for (Specificiteitsniveau niveau : Specificiteitsniveau.values()) {
            aantallen.put(niveau, 0);
        }
        perFrictie.values().forEach(s -> aantallen.merge(s.niveau(), 1, Integer::sum));
        return Collections.unmodifiableMap(aantallen);
    }

    /**
     * Returns which part of the frictions has a level, exactly.
     *
     * @param niveau the level
     * @return from 0 through 1
     */
    public Breuk aandeel(Specificiteitsniveau niveau) {
        long aantal =
                perFrictie.values().stream().filter(s -> s.niveau() == niveau).count();
        return Breuk.of(aantal, perFrictie.size());
    }
}
