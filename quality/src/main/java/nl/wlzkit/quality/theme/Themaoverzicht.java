package nl.wlzkit.quality.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.party.Zorgkantoor;

/**
 * What one zorgkantoor says on the themes: the sentences of its column, by theme. Immutable and thread-safe.
 *
 * @param zorgkantoor whose they are
 * @param zinnen its sentences by theme, in the order of the table; a theme on which it says nothing is absent
 */
public record Themaoverzicht(Zorgkantoor zorgkantoor, Map<Thema, List<Geldendezin>> zinnen) {
    /**
     * Copies the sentences.
     *
     * @param zorgkantoor whose they are
     * @param zinnen its sentences by theme
     */
    public Themaoverzicht {
        Map<Thema, List<Geldendezin>> kopie = new EnumMap<>(Thema.class);
        zinnen.forEach((thema, lijst) -> kopie.put(thema, List.copyOf(lijst)));
        zinnen = Collections.unmodifiableMap(kopie);
    }

    /**
     * Makes the overviews of some zorgkantoren.
     *
     * @param selectie which zorgkantoren, on which day, and how the table is read; without open readings
     * @return one overview a zorgkantoor, in the order of the table; with what holds on the day, what holds later in the years
     *     of the table, and what had a term
     * @throws IllegalArgumentException if a reading is open
     */
    public static List<Themaoverzicht> of(Selectie selectie) {
        Map<Zorgkantoor, Map<Thema, List<Geldendezin>>> alle = new EnumMap<>(Zorgkantoor.class);
        selectie.zorgkantoren().forEach(z -> alle.put(z, new EnumMap<>(Thema.class)));
        for (Geldendezin geldend : Thematabel.zinnen(selectie)) {
            alle.computeIfAbsent(geldend.zorgkantoor(), k -> new EnumMap<>(Thema.class))
                    .computeIfAbsent(geldend.zin().thema(), k -> new ArrayList<>())
                    .add(geldend);
        }
        List<Themaoverzicht> overzichten = new ArrayList<>();
        alle.forEach((zorgkantoor, zinnen) -> overzichten.add(new Themaoverzicht(zorgkantoor, zinnen)));
        return List.copyOf(overzichten);
    }

    /**
     * Returns how many sentences there are.
     *
     * @return their number
     */
    public int aantal() {
        return zinnen.values().stream().mapToInt(List::size).sum();
    }
}
