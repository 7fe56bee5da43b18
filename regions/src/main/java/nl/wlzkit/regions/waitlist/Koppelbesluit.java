package nl.wlzkit.regions.waitlist;

/**
 * What the caller found out about two lines: they are one person, or they are not. The order of the two does not matter.
 * Immutable and thread-safe.
 *
 * @param een the one line
 * @param ander the other
 * @param zelfde whether they are the same person
 */
public record Koppelbesluit(Regelplaats een, Regelplaats ander, boolean zelfde) {
    /**
     * Puts the lines in their order.
     *
     * @param een the one line
     * @param ander the other
     * @param zelfde whether they are the same person
     */
    public Koppelbesluit {
        if (een.compareTo(ander) > 0) {
            Regelplaats eerste = ander;
            ander = een;
            een = eerste;
        }
    }
}
