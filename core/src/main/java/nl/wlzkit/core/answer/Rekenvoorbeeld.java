package nl.wlzkit.core.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One example of a calculator, as a policy officer reads it. Immutable and thread-safe.
 *
 * @param naam what it shows
 * @param datum the day it is about
 * @param vraag the question in words: facts with their values
 * @param antwoord the answer in words
 * @param regels the ids of the rules that its explanation names
 * @param bron "tekst" when the document gives it, otherwise how it was worked out by hand
 */
public record Rekenvoorbeeld(
        String naam, String datum, String vraag, String antwoord, List<String> regels, String bron) {
    private static final String KOP = "naam\tdatum\tvraag\tantwoord\tregels\tbron";

    /**
     * Copies the rules.
     *
     * @param naam what it shows
     * @param datum the day it is about
     * @param vraag the question in words: facts with their values
     * @param antwoord the answer in words
     * @param regels the ids of the rules that its explanation names
     * @param bron "tekst" when the document gives it, otherwise how it was worked out by hand
     */
    public Rekenvoorbeeld {
        regels = List.copyOf(regels);
    }

    /**
     * Reads a table of examples: tab-separated, columns {@code naam datum vraag antwoord regels bron}.
     *
     * @param tsv the table with its header line
     * @return the examples
     * @throws IllegalStateException if the table is malformed: a defect of the module that brings it
     */
    public static List<Rekenvoorbeeld> read(String tsv) {
        List<String> lines = tsv.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(KOP)) {
            throw new IllegalStateException("expected a header line " + KOP);
        }
        List<Rekenvoorbeeld> voorbeelden = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] v = line.split("\t", -1);
            if (v.length != 6) {
                throw new IllegalStateException("expected six columns: " + line);
            }
            List<String> regels = Arrays.stream(v[4].split(",", -1))
                    .map(String::strip)
                    .filter(r -> !r.isEmpty())
                    .toList();
            voorbeelden.add(new Rekenvoorbeeld(v[0], v[1], v[2], v[3], regels, v[5]));
        }
        return voorbeelden;
    }
}
