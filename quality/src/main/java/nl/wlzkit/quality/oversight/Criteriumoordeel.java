package nl.wlzkit.quality.oversight;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Oordeel;

/**
 * The verdict on one row of the framework. Immutable and thread-safe.
 *
 * @param criterium the row
 * @param oordeel whether it is met; to be judged while something that decides is open
 * @param perRegio the verdict by region; empty for a row that is not by region
 * @param delen the verdicts on its parts; none for a criterion without parts
 */
public record Criteriumoordeel(
        Criterium criterium, Oordeel oordeel, SortedMap<String, Oordeel> perRegio, List<Criteriumoordeel> delen) {
    /**
     * Copies the parts.
     *
     * @param criterium the row
     * @param oordeel whether it is met; to be judged while something that decides is open
     * @param perRegio the verdict by region; empty for a row that is not by region
     * @param delen the verdicts on its parts; none for a criterion without parts
     */
    public Criteriumoordeel {
        perRegio = Collections.unmodifiableSortedMap(new TreeMap<>(perRegio));
        delen = List.copyOf(delen);
    }

    /**
     * Returns the verdicts on the criteria under this row.
     *
     * @return those without parts; this one itself if it has none
     */
    public List<Criteriumoordeel> criteria() {
        return delen.isEmpty()
                ? List.of(this)
                : delen.stream().flatMap(d -> d.criteria().stream()).toList();
    }

    /** This row and all below it. */
    Stream<Criteriumoordeel> stream() {
        return Stream.concat(Stream.of(this), delen.stream().flatMap(Criteriumoordeel::stream));
    }

    /** In which regions it has a verdict. */
    List<String> regios(Oordeel welk) {
        return perRegio.entrySet().stream()
                .filter(e -> e.getValue() == welk)
                .map(e -> e.getKey())
                .toList();
    }
}
