package nl.wlzkit.examples.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * The lines that have a total of their own.
 *
 * @param zorgkantoor the name of the zorgkantoor; empty where the line names none
 * @param jaar the year; 0 for the days on which the policy is not in force
 */
record Groep(String zorgkantoor, int jaar) implements Comparable<Groep>, Serializable {
    private static final Comparator<Groep> ORDE =
            Comparator.comparing(Groep::zorgkantoor).thenComparingInt(Groep::jaar);

    @Override
    public int compareTo(Groep ander) {
        return ORDE.compare(this, ander);
    }
}
