package nl.wlzkit.tariff.budget;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Whether a budget is there, from worse to better. */
public enum Beschikbaarheid implements Leesbaar {
    /** It is not there. */
    NIET("niet beschikbaar", "not available"),
    /** It is there. */
    WEL("beschikbaar", "available");

    private final Tekst tekst;

    Beschikbaarheid(String nl, String en) {
        this.tekst = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }
}
