package nl.wlzkit.core.iwlz;

import nl.wlzkit.core.source.Grondslag;

/**
 * Why a delivery changes or ends, list COD588.
 */
@Grondslag("IWLZ-COD588")
public enum Mutatiecode implements Code {
    /** Code 02: death. */
    OVERLIJDEN,
    /** Code 12: client does not want the care yet. */
    CLIENT_WIL_NOG_NIET,
    /** Code 17: transfer after care began. */
    OVERPLAATSING,
    /** Code 18: provider cannot deliver yet. */
    AANBIEDER_KAN_NOG_NIET,
    /** Code 19: delivery stopped, allocation is closed. */
    BEEINDIGD_SLUITEN,
    /** Code 20: delivery stopped, allocation stays open. */
    BEEINDIGD_AANHOUDEN,
    /** Code 21: handover before care began. */
    OVERDRACHT;

    private final Codegegevens gegevens = Codelijst.COD588.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static Mutatiecode ofCode(String code) {
        return Codelijst.COD588.find(values(), code);
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
