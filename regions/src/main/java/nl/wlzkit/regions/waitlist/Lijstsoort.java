package nl.wlzkit.regions.waitlist;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** Which kind of list somebody is on. */
@Grondslag("NK-035")
public enum Lijstsoort implements Leesbaar {
    /** The registration of the zorgkantoor: by one provider for a client. */
    OFFICIEEL("officieel", "official"),
    /** What a provider keeps for itself of clients that it cannot register, because another one did. */
    SCHADUW("schaduw", "shadow");

    private final String nl;
    private final String en;

    Lijstsoort(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
