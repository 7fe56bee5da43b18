package nl.wlzkit.regions.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The measures of a plan with their elaborations, looked up once. */
final class Maatregelboom {
    private final Map<String, List<Maatregel>> roots = new HashMap<>();
    private final Map<String, List<Maatregel>> delen = new HashMap<>();

    private Maatregelboom() {}

    static Maatregelboom of(Regioplan plan) {
        Maatregelboom boom = new Maatregelboom();
        for (Maatregel maatregel : plan.maatregelen()) {
            maatregel
                    .uitwerkingVan()
                    .map(van -> boom.delen.computeIfAbsent(van, v -> new ArrayList<>()))
                    .orElseGet(() -> boom.roots.computeIfAbsent(maatregel.opgave(), o -> new ArrayList<>()))
                    .add(maatregel);
        }
        return boom;
    }

    /** The measures for a task that stand by themselves. */
    List<Maatregel> roots(String opgave) {
        return roots.getOrDefault(opgave, List.of());
    }

    /** The measures that elaborate another. */
    List<Maatregel> elaborations(Maatregel van) {
        return delen.getOrDefault(van.naam(), List.of());
    }
}
