package nl.wlzkit.core.party;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The four types of agreement of the purchasing for 2017. Other years may have other types. */
@Grondslag({"IK17-200", "IK17-201", "IK17-202", "IK17-203", "IK17-204"})
public enum Overeenkomsttype implements Leesbaar {
    /** For one year, at the base tariff. */
    EENJARIG_BASIS("eenjarig, basistarief", "one year, base tariff", false, false),
    /** For one year, with a surcharge. */
    EENJARIG_OPSLAG("eenjarig, met opslag", "one year, with surcharge", false, true),
    /** Continuation of an agreement 2016/2017, with a surcharge. */
    MEERJARIG_VOORTZETTING("voortzetting meerjarig, met opslag", "multi-year continued, with surcharge", true, true),
    /** A new agreement 2017/2018, with a surcharge. */
    MEERJARIG_NIEUW("nieuw meerjarig 2017/2018, met opslag", "new multi-year 2017/2018, with surcharge", true, true);

    private final String nl;
    private final String en;
    private final boolean meerjarig;
    private final boolean opslag;

    Overeenkomsttype(String nl, String en, boolean meerjarig, boolean opslag) {
        this.nl = nl;
        this.en = en;
        this.meerjarig = meerjarig;
        this.opslag = opslag;
    }

    /**
     * Says whether it is for more than one year.
     *
     * @return true if it is
     */
    public boolean isMeerjarig() {
        return meerjarig;
    }

    /**
     * Says whether a surcharge on the base tariff belongs to it.
     *
     * @return true if one does
     */
    public boolean hasOpslag() {
        return opslag;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
