package nl.wlzkit.regions.region;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * How the regions are divided over the zorgkantoren. Ordered by the number of regions, then that of zorgkantoren. Immutable
 * and thread-safe.
 *
 * @param regios how many regions each zorgkantoor has, 1 or more, by its name; at least one zorgkantoor
 */
public record Regiototaal(SortedMap<String, Integer> regios) implements Comparable<Regiototaal>, Leesbaar {
    private static final int DECIMALS = 2;

    /**
     * Copies the numbers.
     *
     * @param regios how many regions each zorgkantoor has, 1 or more, by its name; at least one zorgkantoor
     * @throws OngeldigeWaardeException if there is no zorgkantoor, or one without a region
     */
    public Regiototaal {
        regios = Collections.unmodifiableSortedMap(new TreeMap<>(regios));
        if (regios.isEmpty() || regios.values().stream().anyMatch(n -> n < 1)) {
            throw new OngeldigeWaardeException(
                    regios.toString(),
                    Tekst.of("zorgkantoren met elk een of meer regio's", "zorgkantoren with one or more regions each"));
        }
    }

    /**
     * Returns how many regions there are.
     *
     * @return the sum
     */
    public int totaal() {
        return regios.values().stream().mapToInt(n -> n).sum();
    }

    /**
     * Returns how many zorgkantoren there are.
     *
     * @return 1 or more
     */
    public int zorgkantoren() {
        return regios.size();
    }

    /**
     * Returns how many zorgkantoren have fewer regions than some number.
     *
     * @param grens the number
     * @return how many; below 2 are those with one region
     */
    public int below(int grens) {
        return (int) regios.values().stream().filter(n -> n < grens).count();
    }

    /**
     * Returns the share of a zorgkantoor in the regions.
     *
     * @param zorgkantoor its name
     * @return the exact share; empty if there is no zorgkantoor of that name
     */
    public Optional<Breuk> aandeel(String zorgkantoor) {
        return Optional.ofNullable(regios.get(zorgkantoor)).map(n -> Breuk.of(n, totaal()));
    }

    /**
     * Returns the share of a zorgkantoor to show: rounded half up to two decimals.
     *
     * @param zorgkantoor its name
     * @return the percentage; empty if there is no zorgkantoor of that name
     */
    public Optional<Percentage> percentage(String zorgkantoor) {
        return aandeel(zorgkantoor).map(Regiototaal::percentage);
    }

    private static Percentage percentage(Breuk aandeel) {
        return Percentage.of(new BigDecimal(aandeel.teller())
                .movePointRight(2)
                .divide(new BigDecimal(aandeel.noemer()), DECIMALS, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Regiototaal ander) {
        return Comparator.comparingInt(Regiototaal::totaal)
                .thenComparingInt(Regiototaal::zorgkantoren)
                .thenComparing(r -> r.regios.toString())
                .compare(this, ander);
    }

    /** Writes the totals and every zorgkantoor with its number and percentage, the largest first. */
    @Override
    public String in(Taal taal) {
        String elk = regios.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(e -> e.getKey() + " " + e.getValue() + " ("
                        + percentage(Breuk.of(e.getValue(), totaal())).in(taal) + ")")
                .collect(Collectors.joining(", "));
        return totaal() + (taal == Taal.NL ? " bij " : " of ") + zorgkantoren() + ": " + elk;
    }
}
