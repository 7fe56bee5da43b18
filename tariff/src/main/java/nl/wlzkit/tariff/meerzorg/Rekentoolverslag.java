package nl.wlzkit.tariff.meerzorg;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.money.Breuk;

/**
 * A filled-in sheet, calculated again. Immutable and thread-safe.
 *
 * @param jaar the year of the sheet: 2025 or 2026
 * @param jaarbedrag the amount a year in euros, exact; absent when the sheet gives none
 * @param etmaalbedrag the amount a day in euros, exact; absent when the sheet gives none
 * @param cellen every calculated cell, in the order of the calculation
 * @param bevindingen what is odd in the cells that were filled in
 * @param lezingen the defects of the sheet that matter here: with the other choice a cell would be another
 */
public record Rekentoolverslag(
        int jaar,
        Optional<Breuk> jaarbedrag,
        Optional<Breuk> etmaalbedrag,
        List<Celvergelijking> cellen,
        List<Rekentoolbevinding> bevindingen,
        List<Lezing> lezingen) {
    /**
     * Copies the lists.
     *
     * @param jaar the year of the sheet: 2025 or 2026
     * @param jaarbedrag the amount a year in euros, exact; absent when the sheet gives none
     * @param etmaalbedrag the amount a day in euros, exact; absent when the sheet gives none
     * @param cellen every calculated cell, in the order of the calculation
     * @param bevindingen what is odd in the cells that were filled in
     * @param lezingen the defects of the sheet that matter here: with the other choice a cell would be another
     */
    public Rekentoolverslag {
        cellen = List.copyOf(cellen);
        bevindingen = List.copyOf(bevindingen);
        lezingen = List.copyOf(lezingen);
    }

    /**
     * Says whether every cell of which the sheet has a value is the same, edges left out.
     *
     * @return true if no cell differs
     */
    public boolean isGelijk() {
        return cellen.stream().noneMatch(c -> c.oordeel() == Celvergelijking.Celoordeel.VERSCHILT);
    }
}
