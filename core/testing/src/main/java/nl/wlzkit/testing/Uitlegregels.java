package nl.wlzkit.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The lines of an explanation in Dutch, short enough to be compared as a whole. */
public final class Uitlegregels {
    private Uitlegregels() {}

    /**
     * Returns the lines of the given kinds in their order: the rule, what it is about, and the facts after bars.
     *
     * @param berekening the calculator
     * @param vraag a question without holes that matter
     * @param soorten the kinds of lines that are asked
     * @return the lines
     */
    public static <V extends Vraag<V>, T extends Comparable<? super T>> List<String> of(
            Berekening<V, T> berekening, V vraag, Post.Soort... soorten) {
        return Proefvragen.posts(berekening, vraag).stream()
                .filter(p -> Set.of(soorten).contains(p.soort()))
                .map(Uitlegregels::line)
                .toList();
    }

    private static String line(Post post) {
        return post.stap().regel() + " " + post.stap().wat().nl()
                + post.door().stream()
                        .map(g -> " | " + g.naam().nl() + " " + Leesbaar.show(g.waarde(), Taal.NL))
                        .collect(Collectors.joining());
    }
}
