package nl.wlzkit.regions.demand;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The kinds of clients of a provider; which of them count for the klant-werkgebiedratio. */
@Grondslag("ZK24-124")
public enum Klantsoort implements Leesbaar {
    /** A client of the Wlz: counts. */
    WLZ("Wlz", "Wlz"),
    /** A client of district nursing under the Zvw: counts. */
    ZVW_WIJKVERPLEGING("Zvw-wijkverpleging", "Zvw district nursing"),
    /** Any other client, such as of the Wmo: does not count. */
    OVERIG("overig", "other");

    private final String nl;
    private final String en;

    Klantsoort(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
