package nl.wlzkit.core.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Domein.Bereik;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;

/**
 * A toy question: a list of facts, of which some are known.
 *
 * @param feiten all facts it can hold
 * @param bekend the values of those that are known, by name
 * @param lezingen its readings
 */
record Speelvraag(List<Gat<?>> feiten, Map<String, Object> bekend, List<Lezing> lezingen) implements Vraag<Speelvraag> {

    static Speelvraag of(Gat<?>... feiten) {
        return new Speelvraag(List.of(feiten), Map.of(), List.of());
    }

    static Gat<Boolean> yesNo(String feit, Eigenaar wie) {
        return new Gat<>(feit, Tekst.same(feit), wie, Domein.yesNo());
    }

    static Gat<String> choice(String feit, Eigenaar wie, String... keuzes) {
        return new Gat<>(feit, Tekst.same(feit), wie, new Domein.Keuze<>(List.of(keuzes)));
    }

    static Gat<Percentage> range(String feit, Eigenaar wie, int van, int tot) {
        return new Gat<>(feit, Tekst.same(feit), wie, Bereik.of(percent(van), percent(tot)));
    }

    static Percentage percent(int geheel) {
        return Percentage.of(Integer.toString(geheel));
    }

    Speelvraag reading(Lezing lezing) {
        List<Lezing> meer = new ArrayList<>(lezingen);
        meer.add(lezing);
        return new Speelvraag(feiten, bekend, meer);
    }

    /** Fills facts by name. */
    Speelvraag with(String feit, Object waarde) {
        Map<String, Object> meer = new LinkedHashMap<>(bekend);
        meer.put(feit, waarde);
        return new Speelvraag(feiten, meer, lezingen);
    }

    <W> W get(String feit, Class<W> type) {
        if (!bekend.containsKey(feit)) {
            throw new IllegalArgumentException("not filled: " + feit);
        }
        return type.cast(bekend.get(feit));
    }

    boolean is(String feit) {
        return get(feit, Boolean.class);
    }

    /** The choice of a reading: the one made, or as a hole the one filled in. */
    String chosen(String naam) {
        return lezingen.stream()
                .filter(l -> l.naam().equals(naam))
                .map(Lezing::gekozen)
                .findFirst()
                .orElseGet(() -> get(naam, String.class));
    }

    @Override
    public List<Gat<?>> gaten() {
        return feiten.stream().filter(g -> !bekend.containsKey(g.feit())).toList();
    }

    @Override
    public <W> Speelvraag fill(Gat<W> gat, W waarde) {
        return with(gat.feit(), waarde);
    }

    @Override
    public Speelvraag open(Lezing lezing) {
        return new Speelvraag(
                Stream.concat(feiten.stream(), Stream.<Gat<?>>of(lezing.gat())).toList(),
                bekend,
                lezingen.stream().filter(l -> !l.equals(lezing)).toList());
    }

    // ------------------------------------------------------------------- what the mechanism must agree with

    /** Every value that a fact can have; of a range every whole point, its ends included. */
    static List<?> everyValue(Gat<?> gat) {
        if (gat.domein() instanceof Bereik<?> bereik) {
            List<Percentage> punten = new ArrayList<>();
            Percentage tot = (Percentage) bereik.tot();
            for (int p = ((Percentage) bereik.van()).toBigDecimal().intValueExact();
                    percent(p).compareTo(tot) <= 0;
                    p++) {
                punten.add(percent(p));
            }
            return punten;
        }
        return gat.domein().cases();
    }

    /** Every complete question for which this one stands, by brute force. */
    List<Speelvraag> everyCase() {
        List<Gat<?>> gaten = gaten();
        if (gaten.isEmpty()) {
            return List.of(this);
        }
        Gat<?> eerste = gaten.get(0);
        return everyValue(eerste).stream()
                .flatMap(w -> with(eerste.feit(), w).everyCase().stream())
                .toList();
    }
}
