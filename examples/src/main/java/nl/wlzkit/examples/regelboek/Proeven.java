package nl.wlzkit.examples.regelboek;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Inschrijving;

/**
 * Which examples can be tried, and at which rules: few enough that one table serves many rules, chosen so that every rule
 * that some example can be tried of has one. Immutable and thread-safe.
 */
final class Proeven {
    private final Map<String, Proef> perRegel;

    private Proeven(Map<String, Proef> perRegel) {
        this.perRegel = perRegel;
    }

    /** Makes the tables of a book. */
    static Proeven of(Regelboek boek) {
        Map<String, Set<String>> taken = tasks(boek);
        List<Map.Entry<String, Set<String>>> alle = List.copyOf(taken.entrySet());
        List<Map<String, Proef>> gemaakt = alle.parallelStream()
                .map(e -> cover(boek.voorbeelden().getOrDefault(e.getKey(), List.of()), e.getValue()))
                .toList();
        Map<String, Proef> perRegel = new TreeMap<>();
        gemaakt.forEach(perRegel::putAll);
        return new Proeven(perRegel);
    }

    /** Every rule goes to the calculator that knows the fewest rules, because its examples are most about it. */
    private static Map<String, Set<String>> tasks(Regelboek boek) {
        Map<String, Set<String>> taken = new TreeMap<>();
        for (Regelkaart kaart : boek.kaarten()) {
            List<Uitgewerkt> alle = new ArrayList<>(kaart.voorbeelden());
            alle.addAll(kaart.anders());
            alle.stream()
                    .filter(v -> v.vraag().isPresent())
                    .map(Uitgewerkt::rekenmodel)
                    .distinct()
                    .min(Comparator.comparing(
                                    (Inschrijving<?, ?> r) -> r.regels().size())
                            .thenComparing(r -> r.naam()))
                    .ifPresent(r -> taken.computeIfAbsent(r.naam(), k -> new TreeSet<>())
                            .add(kaart.id()));
        }
        return taken;
    }

    /** The example that serves most rules that have none yet, again and again. */
    private static Map<String, Proef> cover(List<Uitgewerkt> voorbeelden, Set<String> regels) {
        Map<String, Proef> perRegel = new LinkedHashMap<>();
        List<Uitgewerkt> over = new ArrayList<>(
                voorbeelden.stream().filter(v -> v.vraag().isPresent()).toList());
        Set<String> open = new HashSet<>(regels);
        if (over.isEmpty()) {
            return perRegel;
        }
        Proefmaker maker = new Proefmaker(over.get(0).rekenmodel(), voorbeelden);
        while (!open.isEmpty()) {
            Optional<Uitgewerkt> beste = over.stream()
                    .filter(v -> count(v, open) > 0)
                    .max(Comparator.comparing((Uitgewerkt v) -> count(v, open))
                            .thenComparing(v -> -v.regels().size())
                            .thenComparing(v -> -v.nummer()));
            if (beste.isEmpty()) {
                return perRegel;
            }
            over.remove(beste.get());
            maker.make(beste.get()).ifPresent(proef -> {
                for (String id : pinned(beste.get())) {
                    if (open.remove(id)) {
                        perRegel.put(id, proef);
                    }
                }
            });
        }
        return perRegel;
    }

    private static Set<String> pinned(Uitgewerkt voorbeeld) {
        Set<String> alle = new TreeSet<>(voorbeeld.regels());
        alle.addAll(voorbeeld.bepalend());
        return alle;
    }

    private static long count(Uitgewerkt voorbeeld, Set<String> open) {
        return pinned(voorbeeld).stream().filter(open::contains).count();
    }

    Optional<Proef> find(String regel) {
        return Optional.ofNullable(perRegel.get(regel));
    }

    /** All tables. */
    Collection<Proef> alle() {
        return new LinkedHashSet<>(perRegel.values());
    }
}
