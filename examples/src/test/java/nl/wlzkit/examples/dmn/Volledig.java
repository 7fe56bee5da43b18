package nl.wlzkit.examples.dmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.wlzkit.examples.dmn.Tafels.Invulling;
import nl.wlzkit.examples.dmn.Tafels.Stand;
import nl.wlzkit.examples.dmn.Tafels.Tafel;

/**
 * Holds our answers against those of {@link Tafels}, for all that can be told. What we do not ask any more, because it can
 * change nothing, is told in every way to the engine all the same, which must then answer as we did.
 *
 * @param <V> our question
 */
final class Volledig<V> {
    /** Up to so many combinations are not worth asking what still matters. */
    private static final int WEINIG = 64;

    private final Stand stand;
    private final List<Invulling> invullingen;
    private final int[] nummers;
    private final BiFunction<V, Map<String, Object>, V> vertel;
    private final Function<V, List<String>> gaten;
    private final Function<V, Map<String, Object>> antwoord;
    private long gevraagd;

    /**
     * Makes a comparison.
     *
     * @param stand the tables of the engine
     * @param invullingen all that can be told
     * @param vertel tells facts to our question
     * @param gaten the facts that our question still asks
     * @param antwoord what we answer, by the names of decisions
     */
    Volledig(
            Stand stand,
            List<Invulling> invullingen,
            BiFunction<V, Map<String, Object>, V> vertel,
            Function<V, List<String>> gaten,
            Function<V, Map<String, Object>> antwoord) {
        this.stand = stand;
        this.invullingen = List.copyOf(invullingen);
        this.nummers = new int[invullingen.size()];
        this.vertel = vertel;
        this.gaten = gaten;
        this.antwoord = antwoord;
    }

    /** Compares all; returns how many inputs that were. */
    long compare(V vraag) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < nummers.length; i++) {
            open.add(i);
        }
        compare(vraag, open);
        return gevraagd;
    }

    private void compare(V vraag, List<Integer> open) {
        long aantal = open.stream()
                .mapToLong(i -> invullingen.get(i).waarden().size())
                .reduce(1, Math::multiplyExact);
        if (aantal <= WEINIG) {
            each(
                    open,
                    0,
                    () -> antwoord.apply(vertel.apply(vraag, told(open)))
                            .forEach((beslissing, verwacht) -> same(vraag, open, stand.table(beslissing), verwacht)));
            gevraagd += aantal;
            return;
        }
        List<String> nodig = gaten.apply(vraag);
        List<Integer> volgende = open.stream()
                .filter(i -> nodig.contains(invullingen.get(i).feit()))
                .toList();
        if (volgende.isEmpty()) {
            antwoord.apply(vraag).forEach((beslissing, verwacht) -> {
                Tafel tafel = stand.table(beslissing);
                each(open.stream().filter(tafel::dependsOn).toList(), 0, () -> same(vraag, open, tafel, verwacht));
            });
            gevraagd += aantal;
            return;
        }
        int eerste = volgende.get(0);
        List<Integer> rest = open.stream().filter(i -> i != eerste).toList();
        Invulling invulling = invullingen.get(eerste);
        for (int n = 0; n < invulling.waarden().size(); n++) {
            nummers[eerste] = n;
            compare(
                    vertel.apply(
                            vraag, Map.of(invulling.feit(), invulling.waarden().get(n))),
                    rest);
        }
    }

    private void each(List<Integer> open, int vanaf, Runnable daad) {
        if (vanaf == open.size()) {
            daad.run();
            return;
        }
        int plaats = open.get(vanaf);
        int aantal = invullingen.get(plaats).waarden().size();
        for (int n = 0; n < aantal; n++) {
            nummers[plaats] = n;
            each(open, vanaf + 1, daad);
        }
    }

    private Map<String, Object> told(List<Integer> open) {
        Map<String, Object> feiten = new HashMap<>();
        for (int i : open) {
            Invulling invulling = invullingen.get(i);
            feiten.put(invulling.feit(), invulling.waarden().get(nummers[i]));
        }
        return feiten;
    }

    private void same(V vraag, List<Integer> open, Tafel tafel, Object verwacht) {
        Object anders = tafel.answer(nummers);
        if (!anders.equals(verwacht)) {
            throw new AssertionError("%s: we say %s, the engine says %s, for %s with %s"
                    .formatted(tafel.naam(), verwacht, anders, vraag, told(open)));
        }
    }
}
