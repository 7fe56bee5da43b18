package nl.wlzkit.tariff.bijzonder;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** By which procedure meerzorg is asked for. */
public enum Meerzorgprocedure implements Leesbaar {
    /** That of the protocol. */
    REGULIER("regulier", "regular"),
    /** The provider takes part in a pilot, in which another procedure may hold. */
    AFWIJKEND_MOGELIJK("afwijkend mogelijk", "may deviate");

    private final String nl;
    private final String en;

    Meerzorgprocedure(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
