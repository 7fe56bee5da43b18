package nl.wlzkit.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.time.Geldigheid;

/**
 * Of which days the text of one law was read.
 *
 * @param bron the code of the law in the catalogue
 * @param doorlopend from the first day read, until the state that was read last is known to have ended or was looked at
 * @param gelezen the days themselves
 */
record Wetsstand(String bron, Geldigheid doorlopend, List<Geldigheid> gelezen) {
    private static final String KOP = "bron\tvan\ttot\tgelezen";

    boolean covers(LocalDate dag, boolean alleenGelezen) {
        return alleenGelezen ? gelezen.stream().anyMatch(g -> g.contains(dag)) : doorlopend.contains(dag);
    }

    static List<Wetsstand> read(String tsv) {
        List<String> lines = tsv.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(KOP)) {
            throw new IllegalStateException("expected a header line " + KOP);
        }
        List<Wetsstand> standen = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] v = line.split("\t", -1);
            standen.add(new Wetsstand(
                    v[0],
                    Leveringsregel.period(v[1] + ".." + v[2]),
                    Leveringsregel.words(v[3], " ").stream()
                            .map(Leveringsregel::period)
                            .toList()));
        }
        return List.copyOf(standen);
    }
}
