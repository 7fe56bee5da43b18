package nl.wlzkit.tariff.inkoop2017;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;

/** Random questions of this package: most facts told, each a case of its domain, readings chosen at random. */
final class Inkoopvragen {
    private Inkoopvragen() {}

    /** Questions of which every hole is filled. */
    static <V extends Inkoopvraag<V>> Arbitrary<V> complete(V leeg) {
        return seeds().map(s -> random(leeg, new Random(s), 0));
    }

    /** Questions of which about a fifth of the facts are holes. */
    static <V extends Inkoopvraag<V>> Arbitrary<V> withHoles(V leeg) {
        return seeds().map(s -> random(leeg, new Random(s), 20));
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(0, Integer.MAX_VALUE);
    }

    private static <V extends Inkoopvraag<V>> V random(V leeg, Random random, int open) {
        V vraag = leeg;
        for (Lezing lezing : leeg.inhoud().lezingen()) {
            vraag = vraag.choose(
                    lezing.naam(),
                    lezing.keuzes().get(random.nextInt(lezing.keuzes().size())));
        }
        // a hole decides which other facts are asked, so the holes are looked up again after each
        List<String> gelaten = new ArrayList<>();
        for (Gat<?> gat = next(vraag, gelaten); gat != null; gat = next(vraag, gelaten)) {
            if (random.nextInt(100) < open) {
                gelaten.add(gat.feit());
            } else {
                V gevuld = filled(vraag, gat, random);
                while (!gevuld.contradictions().isEmpty()) {
                    gevuld = filled(vraag, gat, random);
                }
                vraag = gevuld;
            }
        }
        return vraag;
    }

    @SuppressWarnings("NullAway") // null when none is left
    private static Gat<?> next(Inkoopvraag<?> vraag, List<String> gelaten) {
        return vraag.gaten().stream()
                .filter(g -> !gelaten.contains(g.feit()))
                .findFirst()
                .orElse(null);
    }

    private static <V extends Inkoopvraag<V>, W> V filled(V vraag, Gat<W> gat, Random random) {
        List<W> waarden = gat.domein().cases();
        // mostly what lets the question go on: a condition that is not met hides nothing, but makes every answer a
        // refusal
        boolean gunstig = random.nextInt(100) < 60;
        return vraag.fill(gat, waarden.get(gunstig ? good(gat) : random.nextInt(waarden.size())));
    }

    private static int good(Gat<?> gat) {
        return switch (gat.feit()) {
            case "categorie", "locatiesOnderToezicht", "fraudeonderzoeken", "fraude" -> 0;
            default -> gat.domein().cases().size() - 1;
        };
    }

    static <V extends Inkoopvraag<V>, W> List<V> fill(V vraag, Gat<W> gat) {
        return gat.domein().cases().stream().map(w -> vraag.fill(gat, w)).toList();
    }
}
