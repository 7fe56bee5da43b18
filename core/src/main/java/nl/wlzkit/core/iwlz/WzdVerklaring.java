package nl.wlzkit.core.iwlz;

import nl.wlzkit.core.source.Grondslag;

/**
 * The statement under article 21 of the Wzd (Wet zorg en dwang), list COD127.
 */
@Grondslag("IWLZ-COD127")
public enum WzdVerklaring implements Code {
    /** Code 1: admission under article 21 is at issue. */
    AAN_DE_ORDE,
    /** Code 2: admission under article 21 is not at issue. */
    NIET_AAN_DE_ORDE,
    /** Code 3: admission under article 21 is not at issue: client is willing. */
    NIET_BEREID,
    /** Code 4: admission under article 21 is not at issue: client resists. */
    NIET_VERZET,
    /** Code 9: unknown. */
    ONBEKEND;

    private final Codegegevens gegevens = Codelijst.COD127.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static WzdVerklaring ofCode(String code) {
        return Codelijst.COD127.find(values(), code);
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
