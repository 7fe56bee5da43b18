package nl.wlzkit.tariff.pgb;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** Which day activities a pgb is for; the order is from less to more. */
public enum Dagbesteding implements Leesbaar {
    /** No guidance in a group. */
    GEEN("geen", "none"),
    /** Guidance in a group, without transport. */
    GROEP("groep zonder vervoer", "group without transport"),
    /** Guidance in a group, with transport. */
    GROEP_MET_VERVOER("groep met vervoer", "group with transport");

    private final String nl;
    private final String en;

    Dagbesteding(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
