package nl.wlzkit.quality.profile;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.text.Tekst;

/**
 * One of the fifteen goals of the Profiel Zorginkoop 2021, with its sub-goals. Immutable and thread-safe.
 *
 * @param code its number: {@code D2.3} is the third goal of the second building block
 * @param bouwsteen the building block
 * @param wat what it asks
 * @param jaar the year in the column "deadline implementatie"
 * @param regel the id of its rule
 * @param subdoelen its sub-goals
 */
public record Profieldoel(
        String code, Bouwsteen bouwsteen, Tekst wat, int jaar, String regel, List<Subdoel> subdoelen) {
    private static final String DOELEN = "doelen.tsv";

    /** Read once, when somebody asks. */
    private static final class Alle {
        private static final List<Profieldoel> LIJST = load();
    }

    /**
     * Copies the sub-goals.
     *
     * @param code its number: {@code D2.3} is the third goal of the second building block
     * @param bouwsteen the building block
     * @param wat what it asks
     * @param jaar the year in the column "deadline implementatie"
     * @param regel the id of its rule
     * @param subdoelen its sub-goals
     */
    public Profieldoel {
        subdoelen = List.copyOf(subdoelen);
    }

    /**
     * Returns all fifteen.
     *
     * @return the goals, three of every building block
     */
    public static List<Profieldoel> alle() {
        return Alle.LIJST;
    }

    private static List<Profieldoel> load() {
        List<Profieldoel> alle = new ArrayList<>();
        for (List<String> rij : Tabellen.rows(DOELEN, 6)) {
            alle.add(new Profieldoel(
                    rij.get(0),
                    Bouwsteen.valueOf(rij.get(1)),
                    Tekst.of(rij.get(2), rij.get(3)),
                    Integer.parseInt(rij.get(4)),
                    rij.get(5),
                    Subdoel.alle().stream()
                            .filter(s -> s.doel().equals(rij.get(0)))
                            .toList()));
        }
        return List.copyOf(alle);
    }

    static List<Gebruik> gebruik() {
        return alle().stream()
                .map(d -> new Gebruik(d.regel, DOELEN + " (" + d.code + ")"))
                .toList();
    }
}
