package nl.wlzkit.regions.plan;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * Something that a zorgkantoor can show of its role to connect parties in a region; a row of a data file. Immutable and
 * thread-safe.
 *
 * @param code its name in a question
 * @param regel the id of the rule that names it
 * @param naam what it is
 */
public record Verbinderpunt(String code, String regel, Tekst naam) implements Leesbaar {
    private static final String BESTAND = "verbinderpunten.tsv";
    private static final List<Verbinderpunt> ALLE =
            Resources.rows(Verbinderpunt.class.getResourceAsStream(BESTAND), BESTAND).stream()
                    .map(r -> new Verbinderpunt(r.get(0), r.get(1), Tekst.of(r.get(2), r.get(3))))
                    .toList();

    /**
     * Returns all points.
     *
     * @return the points, in the order of the texts
     */
    public static List<Verbinderpunt> all() {
        return ALLE;
    }

    static Optional<Verbinderpunt> find(String code) {
        return ALLE.stream().filter(p -> p.code().equals(code)).findFirst();
    }

    Stap stap() {
        return new Stap(regel, Tekst.of("niet getoond: " + naam.nl(), "not shown: " + naam.en()));
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
