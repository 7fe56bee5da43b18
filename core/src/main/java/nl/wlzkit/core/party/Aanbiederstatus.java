package nl.wlzkit.core.party;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * Whether a provider is new or existing by the definitions of the purchasing for 2017. The two do not complement each
 * other: who had a dissolved agreement only is neither.
 */
@Grondslag({"IK17-088", "IK17-089"})
public enum Aanbiederstatus implements Leesbaar {
    /** An agreement for 2016 with one of the zorgkantoren that was not dissolved during the year. */
    BESTAAND("bestaand", "existing"),
    /** No agreement for 2016 with any zorgkantoor. */
    NIEUW("nieuw", "new"),
    /** Neither. */
    ONBEPAALD("onbepaald", "undetermined");

    private final String nl;
    private final String en;

    Aanbiederstatus(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
