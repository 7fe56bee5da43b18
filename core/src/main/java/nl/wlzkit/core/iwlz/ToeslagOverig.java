package nl.wlzkit.core.iwlz;

import nl.wlzkit.core.source.Grondslag;

/**
 * The other reasons for a higher budget, list COD983.
 */
@Grondslag("IWLZ-COD983")
public enum ToeslagOverig implements Code {
    /** Code 1: extra bridging care. */
    OVERBRUGGINGSZORG,
    /** Code 2: palliative terminal care. */
    PALLIATIEF,
    /** Code 3: meerzorg. */
    MEERZORG,
    /** Code 4: extra budget for treatment. */
    BEHANDELING,
    /** Code 5: other. */
    OVERIG,
    /** Code 6: specialised nursing. */
    GESPECIALISEERD_VERPLEEGKUNDIG,
    /** Code 7: extra costs at home and extra treatment together. */
    EKT_EN_BEHANDELING,
    /** Code 8: child under 18 at home with development perspective. */
    KIND_ONTWIKKELPERSPECTIEF,
    /** Code 9: bespoke budget for expensive day activities or treatment. */
    MAATWERK,
    /** Code 10: respite stay. */
    LOGEREN;

    private final Codegegevens gegevens = Codelijst.COD983.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static ToeslagOverig ofCode(String code) {
        return Codelijst.COD983.find(values(), code);
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
