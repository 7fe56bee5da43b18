package nl.wlzkit.regions.demand;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** How far ahead a development is expected. */
public enum Verwachtingstermijn implements Leesbaar {
    /** The short term. */
    KORT("korte termijn", "short term"),
    /** The longer term. */
    LANG("langere termijn", "longer term");

    private final String nl;
    private final String en;

    Verwachtingstermijn(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
