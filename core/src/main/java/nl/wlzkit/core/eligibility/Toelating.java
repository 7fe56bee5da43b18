package nl.wlzkit.core.eligibility;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** How far a form of care is allowed, when it is; the order of the constants is from less to more. */
public enum Toelating implements Leesbaar {
    /** Allowed for at most thirteen weeks, to bridge the time until there is a place in an institution. */
    TIJDELIJK("tijdelijk (13 weken)", "temporarily (13 weeks)"),
    /** Allowed. */
    MAG("mag", "allowed");

    private final String nl;
    private final String en;

    Toelating(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
