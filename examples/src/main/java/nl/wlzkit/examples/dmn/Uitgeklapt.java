package nl.wlzkit.examples.dmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Vraag;

/**
 * A question with holes, as every way in which they can be filled: a hole is filled only as long as it can matter, and values
 * that come to the same are one row. So the rows exclude one another and together leave nothing out.
 *
 * @param cellen the values at which the row holds, by the names of the holes; what is absent does not matter
 * @param uitkomst what the calculator answers, empty if it refuses
 * @param regels the ids of the rules that decided
 * @param wat what they do
 */
record Uitgeklapt(Map<String, List<Object>> cellen, String uitkomst, List<String> regels, List<String> wat) {

    /** Asks a question in all ways; holes that {@code laatst} names are filled after the others. */
    static <V extends Vraag<V>, T extends Comparable<? super T>> List<Uitgeklapt> of(
            Berekening<V, T> berekening, V vraag, Predicate<String> laatst) {
        List<Gat<?>> gaten = vraag.gaten();
        if (gaten.isEmpty()) {
            return List.of(answer(berekening.explain(vraag)));
        }
        Gat<?> gat = gaten.stream()
                .min(Comparator.comparing(g -> laatst.test(g.feit())))
                .orElseThrow();
        return fill(berekening, vraag, gat, laatst);
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>, W> List<Uitgeklapt> fill(
            Berekening<V, T> berekening, V vraag, Gat<W> gat, Predicate<String> laatst) {
        Map<List<Uitgeklapt>, List<Object>> takken = new LinkedHashMap<>();
        for (W waarde : gat.domein().cases()) {
            takken.computeIfAbsent(of(berekening, vraag.fill(gat, waarde), laatst), t -> new ArrayList<>())
                    .add(waarde);
        }
        if (takken.size() == 1) {
            return takken.keySet().iterator().next();
        }
        List<Uitgeklapt> rijen = new ArrayList<>();
        takken.forEach((tak, waarden) -> {
            for (Uitgeklapt rij : tak) {
                Map<String, List<Object>> cellen = new LinkedHashMap<>();
                cellen.put(gat.feit(), List.copyOf(waarden));
                cellen.putAll(rij.cellen);
                rijen.add(new Uitgeklapt(cellen, rij.uitkomst, rij.regels, rij.wat));
            }
        });
        return rijen;
    }

    private static <T> Uitgeklapt answer(Geval<T> geval) {
        Antwoord<T> antwoord = geval.antwoord();
        List<Stap> stappen = antwoord.waarde().isEmpty()
                ? antwoord.weigeringen()
                : Stream.concat(
                                geval.posten().stream().filter(p -> p.soort() != Post.Soort.LET_OP),
                                geval.posten().stream().filter(p -> p.soort() == Post.Soort.LET_OP))
                        .map(Post::stap)
                        .distinct()
                        .toList();
        return new Uitgeklapt(
                Map.of(),
                antwoord.waarde().map(Object::toString).orElse(""),
                stappen.stream().map(Stap::regel).distinct().toList(),
                stappen.stream().map(s -> s.wat().nl()).distinct().toList());
    }
}
