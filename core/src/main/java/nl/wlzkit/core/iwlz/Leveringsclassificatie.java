package nl.wlzkit.core.iwlz;

import nl.wlzkit.core.source.Grondslag;

/**
 * What is behind a {@link Leveringsstatus}, list COD168. Which go together is rule IWLZ-S131, not this list.
 */
@Grondslag("IWLZ-COD168")
public enum Leveringsclassificatie implements Code {
    /** Code 01: no suitable crisis bed free. */
    GEEN_CRISISBED,
    /** Code 02: onward from a crisis bed. */
    UIT_CRISISBED,
    /** Code 03: onward from hospital. */
    UIT_ZIEKENHUIS,
    /** Code 04: onward from primary-care stay (ELV). */
    UIT_ELV,
    /** Code 05: onward from geriatric rehabilitation (GRZ). */
    UIT_GRZ,
    /** Code 06: palliative terminal care. */
    PALLIATIEF,
    /** Code 07: article 28a Wzd. */
    ARTIKEL_28A_WZD,
    /** Code 08: court order or care order. */
    MACHTIGING,
    /** Code 09: impending crisis at home. */
    DREIGENDE_CRISIS,
    /** Code 10: care does not fit. */
    NIET_PASSENDE_ZORG,
    /** Code 11: other provider open to discussion, perhaps for a while. */
    ANDERE_AANBIEDER,
    /** Code 12: preferred provider decides. */
    VOORKEURAANBIEDER,
    /** Code 13: certain location or housing wish. */
    LOCATIE_WOONWENS,
    /** Code 14: certain location with specialised care. */
    LOCATIE_GESPECIALISEERD,
    /** Code 15: admission of a partner. */
    PARTNEROPNAME,
    /** Code 16: respite stay. */
    LOGEREN,
    /** Code 17: geographical reasons. */
    GEOGRAFISCH,
    /** Code 18: onward to clustered living with vpt. */
    NAAR_GECLUSTERD_VPT,
    /** Code 19: no further wishes. */
    GEEN_WENSEN,
    /** Code 20: onward from inpatient mental health care. */
    UIT_KLINISCHE_GGZ;

    private final Codegegevens gegevens = Codelijst.COD168.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static Leveringsclassificatie ofCode(String code) {
        return Codelijst.COD168.find(values(), code);
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
