package nl.wlzkit.core.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.money.Bandbreedte;

/**
 * All cases of one question with their answers, as a table: case number {@code i} fills hole {@code h} with the value
 * whose index is {@code (i / stride[h]) % size[h]}. Everything an outcome says is read off this table.
 */
final class Gevallen<V extends Vraag<V>, T extends Comparable<? super T>> {
    private final V vraag;
    private final List<Gat<?>> gaten;
    private final int[] stride;
    private final List<Antwoord<T>> antwoorden = new ArrayList<>();

    private Gevallen(Berekening<V, T> berekening, V vraag, List<Gat<?>> gaten) {
        this.vraag = vraag;
        this.gaten = gaten;
        this.stride = new int[gaten.size()];
        int stap = 1;
        // the first hole varies slowest, so that the first case of any kind is the one that assumes least
        for (int h = gaten.size() - 1; h >= 0; h--) {
            stride[h] = stap;
            stap *= size(h);
        }
        calculateAll(berekening, vraag, 0);
    }

    private void calculateAll(Berekening<V, T> berekening, V deels, int gat) {
        if (gat == gaten.size()) {
            antwoorden.add(berekening.calculate(deels, Spoor.UIT));
        } else if (needs(deels, gaten.get(gat))) {
            for (int w = 0; w < size(gat); w++) {
                calculateAll(berekening, fill(deels, gaten.get(gat), w), gat + 1);
            }
        } else {
            // what was filled in before made this hole meaningless: one of its values stands for all
            int eerste = antwoorden.size();
            calculateAll(berekening, deels, gat + 1);
            int laatste = antwoorden.size();
            for (int w = 1; w < size(gat); w++) {
                for (int i = eerste; i < laatste; i++) {
                    antwoorden.add(antwoorden.get(i));
                }
            }
        }
    }

    private static <V extends Vraag<V>> boolean needs(V vraag, Gat<?> gat) {
        for (Gat<?> open : vraag.gaten()) {
            if (open.feit().equals(gat.feit())) {
                return true;
            }
        }
        return false;
    }

    private static <V extends Vraag<V>, W> V fill(V vraag, Gat<W> gat, int waarde) {
        return vraag.fill(gat, gat.domein().cases().get(waarde));
    }

    static <V extends Vraag<V>, T extends Comparable<? super T>> Uitkomst<T> answer(
            Berekening<V, T> berekening, V vraag) {
        List<Gat<?>> gaten = vraag.gaten();
        if (TeVeelGevallenException.isTooMany(gaten)) {
            throw new TeVeelGevallenException(gaten);
        }
        Gevallen<V, T> gevallen = new Gevallen<>(berekening, vraag, gaten);
        List<Integer> bepalend = gevallen.decisive();
        List<Lezing> lezingen = new ArrayList<>();
        for (Lezing lezing : vraag.lezingen()) {
            if (couldMatter(berekening, vraag, lezing)) {
                lezingen.add(lezing);
            }
        }
        List<Vernauwing<T>> vernauwingen = new ArrayList<>();
        for (int gat : bepalend) {
            vernauwingen.add(gevallen.narrowing(gat));
        }
        return new Uitkomst<>(gevallen.hull(-1, -1), vernauwingen, lezingen, berekening, gevallen.extremes());
    }

    static <V extends Vraag<V>, T extends Comparable<? super T>> Omhulling<T> hull(
            Berekening<V, T> berekening, V vraag) {
        List<Gat<?>> gaten = vraag.gaten();
        if (TeVeelGevallenException.isTooMany(gaten)) {
            throw new TeVeelGevallenException(gaten);
        }
        return new Gevallen<>(berekening, vraag, gaten).hull(-1, -1);
    }

    /** A reading could matter if, as a hole, it is decisive; if that is too much to compute, it is said to. */
    private static <V extends Vraag<V>, T extends Comparable<? super T>> boolean couldMatter(
            Berekening<V, T> berekening, V vraag, Lezing lezing) {
        V open = vraag.open(lezing);
        List<Gat<?>> gaten = open.gaten();
        for (int h = 0; h < gaten.size(); h++) {
            if (gaten.get(h).feit().equals(lezing.naam())) {
                return TeVeelGevallenException.isTooMany(gaten)
                        || new Gevallen<>(berekening, open, gaten).isDecisive(h);
            }
        }
        return false;
    }

    private int size(int gat) {
        return gaten.get(gat).domein().cases().size();
    }

    private int digit(int geval, int gat) {
        return geval / stride[gat] % size(gat);
    }

    private List<Integer> decisive() {
        List<Integer> bepalend = new ArrayList<>();
        for (int h = 0; h < gaten.size(); h++) {
            if (isDecisive(h)) {
                bepalend.add(h);
            }
        }
        return bepalend;
    }

    private boolean isDecisive(int gat) {
        for (int i = 0; i < antwoorden.size(); i++) {
            int naast = digit(i, gat);
            if (naast > 0
                    && !antwoorden
                            .get(i)
                            .waarde()
                            .equals(antwoorden.get(i - naast * stride[gat]).waarde())) {
                return true;
            }
        }
        return false;
    }

    /** The hull of all cases, or of those that fill one hole with one value. */
    private Omhulling<T> hull(int gat, int waarde) {
        Optional<Bandbreedte<T>> bereik = Optional.empty();
        boolean geweigerd = false;
        for (int i = 0; i < antwoorden.size(); i++) {
            if (gat >= 0 && digit(i, gat) != waarde) {
                continue;
            }
            Optional<T> antwoord = antwoorden.get(i).waarde();
            if (antwoord.isEmpty()) {
                geweigerd = true;
            } else {
                Bandbreedte<T> punt = Bandbreedte.of(antwoord.get());
                bereik = Optional.of(bereik.isPresent() ? bereik.get().hull(punt) : punt);
            }
        }
        Oordeel oordeel = bereik.isEmpty() ? Oordeel.VOLDOET_NIET : geweigerd ? Oordeel.TE_BEOORDELEN : Oordeel.VOLDOET;
        return new Omhulling<>(oordeel, bereik);
    }

    private Vernauwing<T> narrowing(int gat) {
        List<Vernauwing.Gevolg<T>> gevolgen = new ArrayList<>();
        for (int w = 0; w < size(gat); w++) {
            gevolgen.add(new Vernauwing.Gevolg<>(gaten.get(gat).domein().cases().get(w), hull(gat, w)));
        }
        return new Vernauwing<>(gaten.get(gat), gevolgen);
    }

    /** The extreme cases are picked now and explained when asked, so that an outcome does not keep the whole table. */
    private List<Uiterste<V>> extremes() {
        int laag = -1;
        int hoog = -1;
        int nee = -1;
        for (int i = 0; i < antwoorden.size(); i++) {
            Optional<T> waarde = antwoorden.get(i).waarde();
            if (waarde.isEmpty()) {
                nee = nee < 0 ? i : nee;
            } else {
                laag = laag < 0 || waarde.get().compareTo(valueOf(laag)) < 0 ? i : laag;
                hoog = hoog < 0 || waarde.get().compareTo(valueOf(hoog)) > 0 ? i : hoog;
            }
        }
        List<Uiterste<V>> uitersten = new ArrayList<>();
        if (laag >= 0) {
            uitersten.add(extreme(laag));
            if (!valueOf(laag).equals(valueOf(hoog))) {
                uitersten.add(extreme(hoog));
            }
        }
        if (nee >= 0) {
            uitersten.add(extreme(nee));
        }
        return uitersten;
    }

    private T valueOf(int geval) {
        return antwoorden.get(geval).waarde().orElseThrow();
    }

    private Uiterste<V> extreme(int geval) {
        V gevuld = vraag;
        for (int h = 0; h < gaten.size(); h++) {
            gevuld = fill(gevuld, gaten.get(h), digit(geval, h));
        }
        return new Uiterste<>(gevuld, assumptions(geval));
    }

    /** A case to be explained: its question, complete, and what it assumes. */
    record Uiterste<V>(V vraag, List<Gegeven> aannames) {}

    /** What this case assumes and what would come out differently if only that were otherwise. */
    private List<Gegeven> assumptions(int geval) {
        List<Gegeven> aannames = new ArrayList<>();
        for (int h = 0; h < gaten.size(); h++) {
            Gat<?> gat = gaten.get(h);
            int eerste = geval - digit(geval, h) * stride[h];
            for (int w = 0; w < size(h); w++) {
                if (!antwoorden
                        .get(eerste + w * stride[h])
                        .waarde()
                        .equals(antwoorden.get(geval).waarde())) {
                    Object waarde = gat.domein().cases().get(digit(geval, h));
                    aannames.add(Gegeven.of(gat.feit(), gat.naam(), waarde));
                    break;
                }
            }
        }
        return aannames;
    }
}
