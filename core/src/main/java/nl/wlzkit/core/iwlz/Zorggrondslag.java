package nl.wlzkit.core.iwlz;

import nl.wlzkit.core.source.Grondslag;

/**
 * What an indication rests on, list COD736.
 */
@Grondslag({"IWLZ-COD736", "P21-007"})
public enum Zorggrondslag implements Code {
    /** Code 01: somatic condition. */
    SOMATISCH,
    /** Code 02: psychogeriatric condition. */
    PSYCHOGERIATRISCH,
    /** Code 03: psychiatric condition or disorder. */
    PSYCHIATRISCH,
    /** Code 04: physical disability. */
    LICHAMELIJK,
    /** Code 05: intellectual disability. */
    VERSTANDELIJK,
    /** Code 06: sensory disability. */
    ZINTUIGLIJK,
    /** Code 07: psychosocial problems. */
    PSYCHOSOCIAAL;

    private final Codegegevens gegevens = Codelijst.COD736.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static Zorggrondslag ofCode(String code) {
        return Codelijst.COD736.find(values(), code);
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
