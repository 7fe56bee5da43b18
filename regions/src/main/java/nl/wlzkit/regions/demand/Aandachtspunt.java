package nl.wlzkit.regions.demand;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The points that make the picture of demand more current and complete. */
@Grondslag("NK-014")
public enum Aandachtspunt implements Leesbaar {
    /** More view of the context in which clients need their care. */
    CONTEXT("zicht op de context", "view of the context"),
    /** A registration that shows everybody who waits. */
    WACHTLIJSTREGISTRATIE("volledige wachtlijstregistratie", "complete registration of waiting"),
    /** Clients and those who represent them are involved. */
    CLIENTEN("cliënten betrekken", "involving clients");

    private final String nl;
    private final String en;

    Aandachtspunt(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
