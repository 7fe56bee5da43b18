package nl.wlzkit.tariff.meerzorg;

/** The cells of a filled-in workbook, however they were read: a lookup without side effects. */
@FunctionalInterface
public interface Rekenblad {
    /**
     * Returns what a cell holds.
     *
     * @param cel the cell
     * @return its value; {@link Celwaarde.Leeg} if nothing was typed and nothing calculated there
     */
    Celwaarde get(Cel cel);
}
