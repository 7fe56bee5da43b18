package nl.wlzkit.quality.profile;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.text.Tekst;

/**
 * One thing that a sub-goal asks for, where it asks for several. Immutable and thread-safe.
 *
 * @param subdoel the number of the sub-goal
 * @param groep of the parts with the same group one is enough; of different groups all are needed
 * @param naam its name, unique in its sub-goal
 * @param wat what it is
 * @param regel the id of its rule
 */
public record Bewijsonderdeel(String subdoel, String groep, String naam, Tekst wat, String regel) {
    private static final String ONDERDELEN = "subdoelonderdelen.tsv";

    /** Read once, when somebody asks. */
    private static final class Alle {
        private static final List<Bewijsonderdeel> LIJST = load();
    }

    /**
     * Returns the parts of all sub-goals that have some.
     *
     * @return the parts, in the order of the sub-goals
     */
    public static List<Bewijsonderdeel> alle() {
        return Alle.LIJST;
    }

    /**
     * Returns the parts of a sub-goal.
     *
     * @param subdoel its number
     * @return the parts; none if the sub-goal has no parts
     */
    public static List<Bewijsonderdeel> of(String subdoel) {
        return alle().stream().filter(o -> o.subdoel.equals(subdoel)).toList();
    }

    private static List<Bewijsonderdeel> load() {
        List<Bewijsonderdeel> alle = new ArrayList<>();
        for (List<String> rij : Tabellen.rows(ONDERDELEN, 6)) {
            alle.add(new Bewijsonderdeel(
                    rij.get(0), rij.get(1), rij.get(2), Tekst.of(rij.get(3), rij.get(4)), rij.get(5)));
        }
        return List.copyOf(alle);
    }

    static List<Gebruik> gebruik() {
        return alle().stream()
                .map(o -> new Gebruik(o.regel, ONDERDELEN + " (" + o.subdoel + " " + o.naam + ")"))
                .toList();
    }
}
