package nl.wlzkit.core.iwlz;

import nl.wlzkit.core.source.Grondslag;

/**
 * The kinds of ventilation that give a supplement, list COD982.
 */
@Grondslag("IWLZ-COD982")
public enum ToeslagBeademing implements Code {
    /** Code 1: non-invasive ventilation. */
    NON_INVASIEF,
    /** Code 2: invasive ventilation. */
    INVASIEF;

    private final Codegegevens gegevens = Codelijst.COD982.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static ToeslagBeademing ofCode(String code) {
        return Codelijst.COD982.find(values(), code);
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
