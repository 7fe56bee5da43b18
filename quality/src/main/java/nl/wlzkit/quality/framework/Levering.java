package nl.wlzkit.quality.framework;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;

/**
 * Something that was delivered for a duty. Immutable and thread-safe.
 *
 * @param verplichting the code of the duty
 * @param dag the day on which it was ready, or from which it was there
 * @param jaar the year for which it is, by the year of its last day; absent when it is the year of the day
 * @param team the team that did it, for a duty of every team
 * @param feiten what is known of what it must have: yes or no by name; what is left out is not told
 */
public record Levering(
        String verplichting,
        LocalDate dag,
        Optional<Integer> jaar,
        Optional<String> team,
        Map<String, Boolean> feiten) {
    private static final int MOST_FACTS = 20;

    private static final Eigenschap<Levering, String> VERPLICHTING = required(
            "verplichting", Waardevormen.oneOf(Verplichtingen.published().codes()), Levering::verplichting);
    private static final Eigenschap<Levering, LocalDate> DAG = required("dag", Waardevormen.DAG, Levering::dag);
    private static final Eigenschap<Levering, Integer> JAAR =
            optional("jaar", Waardevormen.integer(2017, 2100), Levering::jaar);
    private static final Eigenschap<Levering, String> TEAM = optional("team", Waardevormen.NAAM, Levering::team);
    private static final Eigenschap<Levering, SortedMap<String, Boolean>> FEITEN = optional(
            "feiten",
            Waardevormen.perName(Waardevormen.JA_NEE, MOST_FACTS),
            l -> Optional.<SortedMap<String, Boolean>>of(new TreeMap<>(l.feiten()))
                    .filter(f -> !f.isEmpty()));
    static final Objectvorm<Levering> VORM = Objectvorm.of(
            g -> new Levering(
                    g.get(VERPLICHTING),
                    g.get(DAG),
                    g.find(JAAR),
                    g.find(TEAM),
                    g.find(FEITEN).orElseGet(TreeMap::new)),
            VERPLICHTING,
            DAG,
            JAAR,
            TEAM,
            FEITEN);

    /**
     * Copies what is known. Whether it fits its duty is checked by the question that it is in.
     *
     * @param verplichting the code of the duty
     * @param dag the day on which it was ready, or from which it was there
     * @param jaar the year for which it is, by the year of its last day; absent when it is the year of the day
     * @param team the team that did it, for a duty of every team
     * @param feiten what is known of what it must have: yes or no by name; what is left out is not told
     */
    public Levering {
        jaar = jaar.filter(j -> j != dag.getYear());
        feiten = Collections.unmodifiableSortedMap(new TreeMap<>(feiten));
    }

    /**
     * Makes a delivery of which nothing but the day is told.
     *
     * @param verplichting the code of the duty
     * @param dag the day on which it was ready, or from which it was there
     * @return the delivery
     */
    public static Levering of(String verplichting, LocalDate dag) {
        return new Levering(verplichting, dag, Optional.empty(), Optional.empty(), Map.of());
    }

    /**
     * Tells something of it.
     *
     * @param feit the name of what it must have
     * @param waarde whether it has it
     * @return the delivery with that
     */
    public Levering with(String feit, boolean waarde) {
        Map<String, Boolean> nu = new TreeMap<>(feiten);
        nu.put(feit, waarde);
        return new Levering(verplichting, dag, jaar, team, nu);
    }

    int voorJaar() {
        return jaar.orElse(dag.getYear());
    }
}
