package nl.wlzkit.quality.procurement;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** Where a new provider stands with an agreement for 2017, from worst to best. */
public enum Contractstand implements Leesbaar {
    /** A requirement that cannot wait is not met in time: no agreement. */
    GEEN_OVEREENKOMST("geen overeenkomst", "no agreement"),
    /** An agreement with conditions of which the term has passed. */
    VOORWAARDEN_VERLOPEN("voorwaarden niet op tijd vervuld", "conditions not met in time"),
    /** An agreement with conditions. */
    ONDER_VOORWAARDEN("contract onder voorwaarden", "agreement with conditions"),
    /** An agreement without conditions. */
    ZONDER_VOORWAARDEN("contract zonder voorwaarden", "agreement without conditions");

    private final String nl;
    private final String en;

    Contractstand(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
