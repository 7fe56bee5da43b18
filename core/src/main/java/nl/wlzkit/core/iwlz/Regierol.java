package nl.wlzkit.core.iwlz;

import nl.wlzkit.core.source.Grondslag;

/**
 * The roles in which a provider directs the care, list COD1004.
 */
@Grondslag("IWLZ-COD1004")
public enum Regierol implements Code {
    /** Code 1: coordinator of care at home. */
    COORDINATOR_ZORG_THUIS,
    /** Code 2: keeper of the file. */
    DOSSIERHOUDER;

    private final Codegegevens gegevens = Codelijst.COD1004.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static Regierol ofCode(String code) {
        return Codelijst.COD1004.find(values(), code);
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
