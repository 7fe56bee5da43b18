package nl.wlzkit.tariff.pgb;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** What a tariff of a pgb is for. */
public enum Tariefeenheid implements Leesbaar {
    /** An hour. */
    UUR("uur", "hour"),
    /** A half-day. */
    DAGDEEL("dagdeel", "half-day");

    private final String nl;
    private final String en;

    Tariefeenheid(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
