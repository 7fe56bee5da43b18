package nl.wlzkit.core.iwlz;

import nl.wlzkit.core.source.Grondslag;

/**
 * Why there are extra costs at home, list COD981.
 */
@Grondslag("IWLZ-COD981")
public enum ExtraKostenThuis implements Code {
    /** Code 1: growing child under 23 living at home. */
    KIND_TOT_23,
    /** Code 2: parent with a child under 18 living at home. */
    OUDER_MET_KIND,
    /** Code 3: disability (som, lg or zg) with paid work or study. */
    WERK_OF_STUDIE,
    /** Code 4: 4 days and nights. */
    VIER_ETMALEN,
    /** Code 5: extra costs at home. */
    EXTRA_KOSTEN_THUIS;

    private final Codegegevens gegevens = Codelijst.COD981.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static ExtraKostenThuis ofCode(String code) {
        return Codelijst.COD981.find(values(), code);
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
