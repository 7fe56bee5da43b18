package nl.wlzkit.regions.demand;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/**
 * What a picture of the demand for care must have: a row of {@code beeldpunten.tsv}. Immutable and thread-safe.
 *
 * @param code its name
 * @param groep what it belongs to
 * @param eenIsGenoeg whether one of its group is enough
 * @param aandachtspunt the point that it serves
 * @param regel the id of the rule
 * @param naam what it is called for people
 */
public record Beeldpunt(
        String code, String groep, boolean eenIsGenoeg, Aandachtspunt aandachtspunt, String regel, Tekst naam) {
    private static final List<Beeldpunt> ALLE = read();

    private static List<Beeldpunt> read() {
        String bestand = "beeldpunten.tsv";
        List<Beeldpunt> alle = new ArrayList<>();
        Resources.rows(Beeldpunt.class.getResourceAsStream(bestand), bestand)
                .forEach(v -> alle.add(new Beeldpunt(
                        v.get(0),
                        v.get(1),
                        v.get(2).equals("EEN"),
                        Aandachtspunt.valueOf(v.get(3)),
                        v.get(4),
                        Tekst.of(v.get(5), v.get(6)))));
        return List.copyOf(alle);
    }

    /**
     * Returns all points.
     *
     * @return the points, in the order of the data
     */
    public static List<Beeldpunt> alle() {
        return ALLE;
    }

    /** The step that says that it is missing, or its group if one is enough. */
    Stap stap() {
        return eenIsGenoeg
                ? new Stap(regel, Tekst.of("ontbreekt: een bron van knelpunten", "missing: a source of knelpunten"))
                : new Stap(regel, Tekst.of("ontbreekt: " + naam.nl(), "missing: " + naam.en()));
    }
}
