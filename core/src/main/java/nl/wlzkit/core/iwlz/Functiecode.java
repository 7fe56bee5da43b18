package nl.wlzkit.core.iwlz;

import nl.wlzkit.core.source.Grondslag;

/**
 * The functions of care, list COD732. Which {@link Klasse} goes with which is rule IWLZ-9008.
 */
@Grondslag("IWLZ-COD732")
public enum Functiecode implements Code {
    /** Code 21: household help. */
    HV,
    /** Code 31: personal care. */
    PV,
    /** Code 41: nursing. */
    VP,
    /** Code 61: general treatment, without stay. */
    BH_ALGEMEEN,
    /** Code 62: treatment with stay. */
    BH_VERBLIJF,
    /** Code 63: individual treatment. */
    BH_INDIVIDUEEL,
    /** Code 64: treatment in a group. */
    BH_GROEP,
    /** Code 71: temporary stay. */
    VERBLIJF_TIJDELIJK,
    /** Code 81: individual guidance. */
    BG_INDIVIDUEEL,
    /** Code 82: guidance in a group. */
    BG_GROEP,
    /** Code 91: ADL assistance. */
    ADL;

    private final Codegegevens gegevens = Codelijst.COD732.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static Functiecode ofCode(String code) {
        return Codelijst.COD732.find(values(), code);
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
