package nl.wlzkit.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of several rounds by name. A ratio is taken within a round, because the machine differs between rounds. */
final class Metingen {
    private final Map<String, List<Double>> figuren = new LinkedHashMap<>();
    private final Map<String, String> eenheden = new LinkedHashMap<>();

    /** The least, the middle and the greatest of some figures. */
    record Spreiding(double laagst, double midden, double hoogst) {
        static Spreiding of(List<Double> figuren) {
            List<Double> opVolgorde = figuren.stream().sorted().toList();
            int n = opVolgorde.size();
            double midden = (opVolgorde.get((n - 1) / 2) + opVolgorde.get(n / 2)) / 2;
            return new Spreiding(opVolgorde.get(0), midden, opVolgorde.get(n - 1));
        }
    }

    /** Adds the figure of the next round, in the unit that all of this name have. */
    void add(String naam, String eenheid, double figuur) {
        eenheden.put(naam, eenheid);
        figuren.computeIfAbsent(naam, n -> new ArrayList<>()).add(figuur);
    }

    /** What was measured, and in which unit. */
    Map<String, String> names() {
        return Collections.unmodifiableMap(eenheden);
    }

    /** The figures of one name. */
    Optional<Spreiding> of(String naam) {
        return Optional.ofNullable(figuren.get(naam)).map(Spreiding::of);
    }

    /** How many times as much one is as the other, round by round; empty when one of both was not measured. */
    Optional<Spreiding> ratio(String naam, String door) {
        List<Double> teller = figuren.get(naam);
        List<Double> noemer = figuren.get(door);
        if (teller == null || noemer == null) {
            return Optional.empty();
        }
        List<Double> per = new ArrayList<>();
        for (int i = 0; i < Math.min(teller.size(), noemer.size()); i++) {
            per.add(teller.get(i) / noemer.get(i));
        }
        return Optional.of(Spreiding.of(per));
    }
}
