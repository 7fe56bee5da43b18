package nl.wlzkit.core.iwlz;

import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.source.Grondslag;

/**
 * The status of a delivery, list COD167: whether a client waits, and how urgently.
 */
@Grondslag("IWLZ-COD167")
public enum Leveringsstatus implements Code {
    /** Code 1: actively waiting. */
    ACTIEF_WACHTEND,
    /** Code 2: waits for preference. */
    WACHT_OP_VOORKEUR,
    /** Code 3: waits as a precaution. */
    WACHT_UIT_VOORZORG,
    /** Code 4: in care. */
    IN_ZORG,
    /** Code 5: end of the need for care. */
    EINDE_ZORGVRAAG,
    /** Code 6: urgent placement. */
    URGENT_PLAATSEN,
    /** Code 7: active placement. */
    ACTIEF_PLAATSEN;

    private final Codegegevens gegevens = Codelijst.COD167.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static Leveringsstatus ofCode(String code) {
        return Codelijst.COD167.find(values(), code);
    }

    /**
     * Says whether a classification belongs to this status, by rule IWLZ-S131.
     *
     * @param classificatie the classification
     * @return yes or no; {@link Oordeel#TE_BEOORDELEN} for a classification that the rule does not know at all, because the
     *     list has grown since
     */
    public Oordeel fits(Leveringsclassificatie classificatie) {
        boolean bekend = false;
        for (Controletabellen.Paarregel paar : Controletabellen.pairs(Berichtklasse.TOEGEWEZEN_ZORGZWAARTEPAKKET)) {
            if (paar.retourcode().equals("S131") && paar.waarden().contains(classificatie.code())) {
                if (paar.bijWaarden().contains(code())) {
                    return Oordeel.VOLDOET;
                }
                bekend = true;
            }
        }
        return bekend ? Oordeel.VOLDOET_NIET : Oordeel.TE_BEOORDELEN;
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
