package nl.wlzkit.core.iwlz;

import nl.wlzkit.core.source.Grondslag;

/**
 * The kinds of allocation, list COD165.
 */
@Grondslag("IWLZ-COD165")
public enum SoortToewijzing implements Code {
    /** Code 1: regular. */
    REGULIER,
    /** Code 2: alternative. */
    ALTERNATIEF,
    /** Code 3: bridging. */
    OVERBRUGGING,
    /** Code 4: transfer. */
    TRANSFER,
    /** Code 5: administrative. */
    ADMINISTRATIEF;

    private final Codegegevens gegevens = Codelijst.COD165.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static SoortToewijzing ofCode(String code) {
        return Codelijst.COD165.find(values(), code);
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
