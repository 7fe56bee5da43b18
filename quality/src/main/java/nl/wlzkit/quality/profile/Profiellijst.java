package nl.wlzkit.quality.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.text.Tekst;

/**
 * A list of the report as data: the trends, the movement that each reason asks for, the priorities of each building block.
 * Nothing is computed from it; a program can show it or check a text against it. Immutable and thread-safe.
 *
 * @param naam the name of the list: lower-case words with hyphens
 * @param titel what it lists
 * @param regel the id of the rule that lists them
 * @param gesloten whether these are all; false when the report gives examples
 * @param leden the items, in the order of the report
 */
public record Profiellijst(String naam, Tekst titel, String regel, boolean gesloten, List<Lid> leden) {
    private static final String LIJSTEN = "lijsten.tsv";
    private static final String LEDEN = "lijstleden.tsv";

    /**
     * One item.
     *
     * @param code its name, unique in its list
     * @param wat what it is
     * @param bij to what it belongs: a building block, the role that brings the knowledge, the movement that a reason asks
     *     for; absent when the report does not say
     */
    public record Lid(String code, Tekst wat, Optional<String> bij) {}

    /** Read once, when somebody asks. */
    private static final class Alle {
        private static final List<Profiellijst> LIJST = load();
    }

    /**
     * Copies the items.
     *
     * @param naam the name of the list: lower-case words with hyphens
     * @param titel what it lists
     * @param regel the id of the rule that lists them
     * @param gesloten whether these are all; false when the report gives examples
     * @param leden the items, in the order of the report
     */
    public Profiellijst {
        leden = List.copyOf(leden);
    }

    /**
     * Returns all lists.
     *
     * @return the lists, in the order of the report
     */
    public static List<Profiellijst> alle() {
        return Alle.LIJST;
    }

    /**
     * Finds a list.
     *
     * @param naam its name
     * @return the list, if there is one of that name
     */
    public static Optional<Profiellijst> find(String naam) {
        return alle().stream().filter(l -> l.naam.equals(naam)).findFirst();
    }

    private static List<Profiellijst> load() {
        List<Profiellijst> alle = new ArrayList<>();
        List<List<String>> leden = Tabellen.rows(LEDEN, 5);
        for (List<String> rij : Tabellen.rows(LIJSTEN, 5)) {
            alle.add(new Profiellijst(
                    rij.get(0),
                    Tekst.of(rij.get(1), rij.get(2)),
                    rij.get(3),
                    rij.get(4).equals("ja"),
                    leden.stream()
                            .filter(l -> l.get(0).equals(rij.get(0)))
                            .map(l -> new Lid(
                                    l.get(1),
                                    Tekst.of(l.get(2), l.get(3)),
                                    Optional.of(l.get(4)).filter(b -> !b.isEmpty())))
                            .toList()));
        }
        return List.copyOf(alle);
    }

    static List<Gebruik> gebruik() {
        return alle().stream()
                .map(l -> new Gebruik(l.regel, LIJSTEN + " (" + l.naam + ")"))
                .toList();
    }
}
