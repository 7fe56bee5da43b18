package nl.wlzkit.quality.oversight;

import java.util.List;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * Something that the report asks of a zorgkantoor, outside the norms of the framework. Immutable and thread-safe.
 *
 * @param naam its name in questions
 * @param zwaarte how heavy its words weigh, by rule WK-NK-WOORD
 * @param regel the id of its rule
 * @param tekst what it is
 */
public record Verwachting(String naam, Zwaarte zwaarte, String regel, Tekst tekst) implements Leesbaar {
    private static final String BESTAND = "verwachtingen.tsv";
    private static final List<Verwachting> ALLE = Rijen.of(BESTAND).stream()
            .map(r -> new Verwachting(r.get(0), Zwaarte.valueOf(r.get(1)), r.get(2), Tekst.of(r.get(3), r.get(4))))
            .toList();
    private static final Herkomst HERKOMST = Herkomst.of(List.of(Rijen.file(BESTAND)));

    /**
     * Returns what the report asks: duties first, then norms, then advice.
     *
     * @return all of it
     */
    public static List<Verwachting> published() {
        return ALLE;
    }

    static Herkomst herkomst() {
        return HERKOMST;
    }

    static List<Gebruik> gebruik() {
        return ALLE.stream()
                .map(v -> new Gebruik(v.regel(), BESTAND + " (" + v.naam() + ")"))
                .toList();
    }

    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }
}
