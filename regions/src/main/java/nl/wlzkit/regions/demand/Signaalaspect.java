package nl.wlzkit.regions.demand;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** What an analysis of signals must show. */
@Grondslag("NK-024")
public enum Signaalaspect implements Leesbaar {
    /** How the signals developed over the years. */
    ONTWIKKELING("ontwikkeling over de jaren", "development over the years"),
    /** How many clients they are about. */
    AANTAL_CLIENTEN("aantal cliënten", "number of clients"),
    /** Which demands for care they are about. */
    ZORGVRAGEN("zorgvragen", "demands for care"),
    /** What is expected for the short and the longer term. */
    VERWACHTING("verwachting voor de korte en langere termijn", "expectation for the short and longer term");

    private final String nl;
    private final String en;

    Signaalaspect(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
