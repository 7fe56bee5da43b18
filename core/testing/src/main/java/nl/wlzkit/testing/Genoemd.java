package nl.wlzkit.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Rekenbron;

/**
 * Which facts the lines of the explanations name, line by line: {@link Uitlegproeven#namedFacts()} takes the lines of a kind
 * together, so there a fact in the wrong line is not seen.
 */
public final class Genoemd {
    private Genoemd() {}

    /**
     * Returns the facts that each line of the explanations of the worked examples names, as {@code calculator RULE line: fact,
     * fact} in the order of the alphabet; a line that names none is left out.
     */
    public static List<String> perLine(Rekenbron bron) {
        Map<String, Set<String>> genoemd = new TreeMap<>();
        for (Rekenproef proef : Rekenproef.of(bron)) {
            for (Post post : proef.posts()) {
                String regel = proef.inschrijving().naam() + " " + post.stap().regel() + " "
                        + post.stap().wat().nl();
                post.door()
                        .forEach(g -> genoemd.computeIfAbsent(regel, k -> new TreeSet<>())
                                .add(g.feit()));
            }
        }
        return genoemd.entrySet().stream()
                .map(e -> e.getKey() + ": " + String.join(", ", e.getValue()))
                .toList();
    }
}
