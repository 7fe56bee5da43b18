package nl.wlzkit.examples.rekentool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.tariff.meerzorg.Cel;
import nl.wlzkit.tariff.meerzorg.Celwaarde;
import nl.wlzkit.tariff.meerzorg.Rekenblad;

/**
 * A filled-in workbook of 2025 or 2026: its year, and the cells that matter. Immutable and thread-safe.
 *
 * <p>Numbers are those of the file, digit for digit. A formula has the value that the spreadsheet saved with it; without
 * one its cell is empty. A cell for a name holds {@link #NAAM} when it is filled; birth dates, BSNs and what else tells of
 * people are not read.
 */
public final class Werkboek implements Rekenblad {
    /** The largest file, in bytes; the empty workbook of the zorgkantoren has a quarter of a million. */
    public static final int MAX_BYTES = 4_000_000;

    /** What stands for a name. */
    public static final String NAAM = "naam";

    private static final Celwaarde LEEG = new Celwaarde.Leeg();

    private final int jaar;
    private final Set<Cel> gelezen;
    private final Map<Cel, Celwaarde> waarden;

    private Werkboek(int jaar, Set<Cel> gelezen, Map<Cel, Celwaarde> waarden) {
        this.jaar = jaar;
        this.gelezen = Set.copyOf(gelezen);
        this.waarden = Map.copyOf(waarden);
    }

    /**
     * Reads a workbook.
     *
     * @param bron what is read: a file name, for messages
     * @param inhoud the bytes of the file
     * @param cellen the cells that will be asked for
     * @return the workbook
     * @throws OngeldigeInvoerException if it is no workbook of 2025 or 2026 in the layout of the zorgkantoren, or if what was
     *     typed in a cell is of another kind than the cell takes; with every problem that can be told
     */
    public static Werkboek read(String bron, byte[] inhoud, Set<Cel> cellen) {
        Set<Cel> gevraagd = new HashSet<>(cellen);
        gevraagd.addAll(Indeling.cellen());
        gevraagd.removeIf(Indeling::isPersoonlijk);
        Map<Cel, Ruwecel> ruw;
        try {
            ruw = Pakket.read(inhoud, gevraagd);
        } catch (OnleesbaarException e) {
            throw new OngeldigeInvoerException(bron, e.problemen());
        }
        List<Probleem> problemen = new ArrayList<>();
        int jaar = Indeling.year(ruw, problemen);
        if (problemen.isEmpty()) {
            Indeling.checkInput(ruw, problemen);
        }
        if (!problemen.isEmpty()) {
            throw new OngeldigeInvoerException(bron, problemen);
        }
        Map<Cel, Celwaarde> waarden = new HashMap<>();
        ruw.forEach((cel, r) -> waarden.put(cel, r.waarde()));
        return new Werkboek(jaar, gevraagd, waarden);
    }

    /**
     * Returns the year of the workbook.
     *
     * @return 2025 or 2026
     */
    public int jaar() {
        return jaar;
    }

    /**
     * Returns what a cell holds.
     *
     * @param cel one of the cells that were asked for
     * @return its value
     * @throws IllegalArgumentException if the cell was not read
     */
    @Override
    public Celwaarde get(Cel cel) {
        if (!gelezen.contains(cel)) {
            throw new IllegalArgumentException(cel + " was not read");
        }
        return waarden.getOrDefault(cel, LEEG);
    }

    /** Says what it is, without its content. */
    @Override
    public String toString() {
        return "Werkboek " + jaar;
    }
}
