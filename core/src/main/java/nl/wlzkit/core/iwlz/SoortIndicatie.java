package nl.wlzkit.core.iwlz;

import nl.wlzkit.core.source.Grondslag;

/**
 * The kinds of indication, list COD169.
 */
@Grondslag("IWLZ-COD169")
public enum SoortIndicatie implements Code {
    /** Code 1: CIZ indication. */
    CIZ,
    /** Code 2: BJZ indication. */
    BJZ,
    /** Code 3: CIZ/BJZ indication. */
    CIZ_BJZ,
    /** Code 4: experiments. */
    EXPERIMENTEN;

    private final Codegegevens gegevens = Codelijst.COD169.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static SoortIndicatie ofCode(String code) {
        return Codelijst.COD169.find(values(), code);
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
