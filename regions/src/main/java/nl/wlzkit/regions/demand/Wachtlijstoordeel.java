package nl.wlzkit.regions.demand;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** Whether a client belongs on the waiting list. The order is from nothing to do to something to repair. */
public enum Wachtlijstoordeel implements Leesbaar {
    /** Does not belong on the list. */
    NIET("niet op de wachtlijst", "not on the waiting list"),
    /** Belongs on the list, or is on it rightly. */
    OP_WACHTLIJST("op de wachtlijst", "on the waiting list"),
    /** Lives in a context that does not fit and is on no list: nobody sees the wait. */
    ONTBREKENDE_REGISTRATIE("ontbrekende registratie", "missing registration");

    private final String nl;
    private final String en;

    Wachtlijstoordeel(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
