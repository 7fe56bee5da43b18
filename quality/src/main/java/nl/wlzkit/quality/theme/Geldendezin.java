package nl.wlzkit.quality.theme;

import java.time.LocalDate;
import java.util.Comparator;
import nl.wlzkit.core.party.Zorgkantoor;

/**
 * A sentence of the table with whose it is, as the table is read. Immutable and thread-safe.
 *
 * @param zorgkantoor whose it is
 * @param zin the sentence
 * @param vanaf the first day on which it holds
 */
public record Geldendezin(Zorgkantoor zorgkantoor, Themazin zin, LocalDate vanaf) {
    /** By zorgkantoor in the order of the table, then by rule. */
    static final Comparator<Geldendezin> VOLGORDE = Comparator.comparing(Geldendezin::zorgkantoor)
            .thenComparing(g -> g.zin().stap());

    /**
     * Says whether it holds already.
     *
     * @param dag the day
     * @return false before its first day
     */
    public boolean holdsOn(LocalDate dag) {
        return !dag.isBefore(vanaf);
    }
}
