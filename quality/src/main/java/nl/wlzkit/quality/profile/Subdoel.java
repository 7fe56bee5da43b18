package nl.wlzkit.quality.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Tekst;

/**
 * One of the forty-two sub-goals of the Profiel Zorginkoop 2021. Immutable and thread-safe.
 *
 * @param code its number: {@code D2.3.4}, or with a letter where the report does not number: {@code D1.3a}
 * @param doel the number of its goal
 * @param wat what it asks
 * @param wie who has to realise it, in the words of the report
 * @param laatsteDag the last day on which it is in time
 * @param eigenDatum whether the sentence names that day or period itself; otherwise it is the last day of the year of its goal
 * @param jaarlijks whether it is to be done anew every year
 * @param zwaarte how heavy it weighs
 * @param regel the id of its rule
 */
public record Subdoel(
        String code,
        String doel,
        Tekst wat,
        Tekst wie,
        LocalDate laatsteDag,
        boolean eigenDatum,
        boolean jaarlijks,
        Zwaarte zwaarte,
        String regel) {
    private static final String SUBDOELEN = "subdoelen.tsv";

    /** Read once, when somebody asks. */
    private static final class Alle {
        private static final List<Subdoel> LIJST = load();
    }

    /**
     * Returns all forty-two.
     *
     * @return the sub-goals, in the order of their goals
     */
    public static List<Subdoel> alle() {
        return Alle.LIJST;
    }

    /**
     * Finds a sub-goal.
     *
     * @param code its number
     * @return the sub-goal, if there is one of that number
     */
    public static Optional<Subdoel> find(String code) {
        return alle().stream().filter(s -> s.code.equals(code)).findFirst();
    }

    private static List<Subdoel> load() {
        List<Subdoel> alle = new ArrayList<>();
        for (List<String> rij : Tabellen.rows(SUBDOELEN, 11)) {
            alle.add(new Subdoel(
                    rij.get(0),
                    rij.get(1),
                    Tekst.of(rij.get(2), rij.get(3)),
                    Tekst.of(rij.get(4), rij.get(5)),
                    LocalDate.parse(rij.get(6)),
                    rij.get(7).equals("ja"),
                    rij.get(8).equals("ja"),
                    Zwaarte.valueOf(rij.get(9)),
                    rij.get(10)));
        }
        return List.copyOf(alle);
    }

    static List<Gebruik> gebruik() {
        return alle().stream()
                .map(s -> new Gebruik(s.regel, SUBDOELEN + " (" + s.code + ")"))
                .toList();
    }
}
