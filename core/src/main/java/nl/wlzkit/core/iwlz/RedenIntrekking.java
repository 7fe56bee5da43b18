package nl.wlzkit.core.iwlz;

import nl.wlzkit.core.source.Grondslag;

/**
 * Why an allocation is withdrawn, list COD172.
 */
@Grondslag("IWLZ-COD172")
public enum RedenIntrekking implements Code {
    /** Code 1: client died. */
    OVERLEDEN,
    /** Code 2: negative indication decision. */
    NEGATIEF_BESLUIT,
    /** Code 3: new indication. */
    HERINDICATIE,
    /** Code 4: transfer. */
    OVERPLAATSING,
    /** Code 5: other form of delivery. */
    ANDERE_LEVERINGSVORM,
    /** Code 6: outflow. */
    UITSTROOM,
    /** Code 7: another provider delivers already. */
    ANDERE_AANBIEDER,
    /** Code 8: removal. */
    VERHUIZING;

    private final Codegegevens gegevens = Codelijst.COD172.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static RedenIntrekking ofCode(String code) {
        return Codelijst.COD172.find(values(), code);
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
