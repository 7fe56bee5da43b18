package nl.wlzkit.core.iwlz;

import nl.wlzkit.core.source.Grondslag;

/**
 * The scheme that pays, list COD998.
 */
@Grondslag("IWLZ-COD998")
public enum Financiering implements Code {
    /** Code 1: Wlz. */
    WLZ,
    /** Code 2: Wlz, formerly Wlz-indiceerbaar. */
    WLZ_INDICEERBAAR,
    /** Code 3: subsidy scheme. */
    SUBSIDIEREGELING,
    /** Code 4: other. */
    ANDERS;

    private final Codegegevens gegevens = Codelijst.COD998.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static Financiering ofCode(String code) {
        return Codelijst.COD998.find(values(), code);
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
