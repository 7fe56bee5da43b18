package nl.wlzkit.quality.oversight;

import java.util.Collection;
import java.util.Optional;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/**
 * How many of something are met, are not met, and are still open. The three fractions lie within 0 and 1 and add up to 1;
 * none of them is rounded. Immutable and thread-safe.
 *
 * @param voldaan how many are met
 * @param nietVoldaan how many are not
 * @param open how many are not decided yet
 */
public record Verdeling(int voldaan, int nietVoldaan, int open) {
    /**
     * Checks the numbers.
     *
     * @param voldaan how many are met
     * @param nietVoldaan how many are not
     * @param open how many are not decided yet
     * @throws OngeldigeWaardeException if one is below zero, or all are zero
     */
    public Verdeling {
        if (voldaan < 0 || nietVoldaan < 0 || open < 0 || voldaan + nietVoldaan + open == 0) {
            throw new OngeldigeWaardeException(
                    voldaan + ", " + nietVoldaan + ", " + open,
                    Tekst.of("drie aantallen, niet alle nul", "three numbers, not all zero"));
        }
    }

    /**
     * Counts verdicts.
     *
     * @param oordelen the verdicts, at least one
     * @return how many of each
     * @throws OngeldigeWaardeException if there are none
     */
    public static Verdeling of(Collection<Oordeel> oordelen) {
        int wel = count(oordelen, Oordeel.VOLDOET);
        int niet = count(oordelen, Oordeel.VOLDOET_NIET);
        return new Verdeling(wel, niet, oordelen.size() - wel - niet);
    }

    private static int count(Collection<Oordeel> oordelen, Oordeel welk) {
        return (int) oordelen.stream().filter(o -> o == welk).count();
    }

    /**
     * Returns how many there are.
     *
     * @return the sum, at least one
     */
    public int totaal() {
        return voldaan + nietVoldaan + open;
    }

    /**
     * Returns which part is met.
     *
     * @return the fraction of all, 0 through 1
     */
    public Breuk aandeelVoldaan() {
        return Breuk.of(voldaan, totaal());
    }

    /**
     * Returns which part is not met.
     *
     * @return the fraction of all, 0 through 1
     */
    public Breuk aandeelNietVoldaan() {
        return Breuk.of(nietVoldaan, totaal());
    }

    /**
     * Returns which part is still open.
     *
     * @return the fraction of all, 0 through 1
     */
    public Breuk aandeelOpen() {
        return Breuk.of(open, totaal());
    }

    /**
     * Returns which part is decided.
     *
     * @return the fraction of all, 0 through 1
     */
    public Breuk dekking() {
        return Breuk.of((long) voldaan + nietVoldaan, totaal());
    }

    /**
     * Returns which part of what is decided is met.
     *
     * @return the fraction, 0 through 1; absent while nothing is decided
     */
    public Optional<Breuk> aandeelVanBeoordeeld() {
        int beoordeeld = voldaan + nietVoldaan;
        return beoordeeld == 0 ? Optional.empty() : Optional.of(Breuk.of(voldaan, beoordeeld));
    }

    /**
     * Returns what the part that is met can become: from none of what is open through all of it.
     *
     * @return the range, within 0 and 1
     */
    public Bandbreedte<Breuk> bereik() {
        return new Bandbreedte<>(aandeelVoldaan(), Breuk.of((long) voldaan + open, totaal()));
    }
}
