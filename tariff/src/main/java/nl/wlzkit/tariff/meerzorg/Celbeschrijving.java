package nl.wlzkit.tariff.meerzorg;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/**
 * What a calculated cell holds, and by which rule.
 *
 * @param patroon the cell, with {@code #} for the row of a client
 * @param eenheid what its numbers count
 * @param regel the id of the rule
 * @param wat what it holds, in a few words
 */
record Celbeschrijving(String patroon, Celeenheid eenheid, String regel, Tekst wat) {
    private static final String NAAM = "cellen.tsv";
    private static final Map<String, Celbeschrijving> ALLE = load();

    /** Reads the table; once is enough, but for a test of the reading. */
    static Map<String, Celbeschrijving> load() {
        Map<String, Celbeschrijving> alle = new LinkedHashMap<>();
        Resources.text(Celbeschrijving.class.getResourceAsStream(NAAM), NAAM)
                .lines()
                .skip(1)
                .map(l -> l.split("\t", -1))
                .forEach(r -> alle.put(
                        r[0], new Celbeschrijving(r[0], Celeenheid.valueOf(r[1]), r[2], Tekst.of(r[3], r[4]))));
        return alle;
    }

    static List<Celbeschrijving> alle() {
        return List.copyOf(ALLE.values());
    }

    /** The description of a cell that the model calculates. */
    static Celbeschrijving of(Cel cel) {
        Celbeschrijving gevonden = ALLE.get(cel.toString());
        if (gevonden == null) {
            gevonden = ALLE.get(cel.toString().replaceAll("[0-9]+$", "#"));
        }
        if (gevonden == null) {
            throw new IllegalStateException("no description of " + cel);
        }
        return gevonden;
    }
}
