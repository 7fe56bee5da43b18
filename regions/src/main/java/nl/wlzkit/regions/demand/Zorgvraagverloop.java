package nl.wlzkit.regions.demand;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.source.Grondslag;

/**
 * What was observed of the demand of one client over time: it changes, so an observation has a day and stays when a later one
 * comes. Immutable and thread-safe.
 *
 * @param waarnemingen what was observed, by day; at most 10,000
 */
@Grondslag("NK-018")
public record Zorgvraagverloop(SortedMap<LocalDate, String> waarnemingen) {
    private static final int MEESTE = 10_000;

    /**
     * Checks the texts and copies them.
     *
     * @param waarnemingen what was observed, by day; at most 10,000
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if a text is blank or there are too many
     */
    public Zorgvraagverloop {
        Lijsten.atMost(waarnemingen.keySet(), MEESTE);
        waarnemingen.values().forEach(Waardevormen.NAAM::check);
        waarnemingen = Collections.unmodifiableSortedMap(new TreeMap<>(waarnemingen));
    }

    /**
     * Adds an observation; one of the same day is replaced.
     *
     * @param dag the day
     * @param zorgvraag what was observed
     * @return the course with this observation too
     */
    public Zorgvraagverloop with(LocalDate dag, String zorgvraag) {
        SortedMap<LocalDate, String> meer = new TreeMap<>(waarnemingen);
        meer.put(dag, zorgvraag);
        return new Zorgvraagverloop(meer);
    }

    /**
     * Returns what was last observed on or before a day.
     *
     * @param dag the day
     * @return the observation; empty if there was none yet
     */
    public Optional<String> op(LocalDate dag) {
        SortedMap<LocalDate, String> tot = waarnemingen.headMap(dag.plusDays(1));
        return tot.isEmpty() ? Optional.empty() : Optional.ofNullable(tot.get(tot.lastKey()));
    }

    /** Writes how many observations there are, not what was observed: it may tell who it is. */
    @Override
    public String toString() {
        return waarnemingen.size() + " waarnemingen";
    }
}
