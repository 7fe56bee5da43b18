package nl.wlzkit.regions.plan;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** How far a measure of a plan is. */
public enum Maatregelstatus implements Leesbaar {
    /** Planned. */
    GEPLAND("gepland", "planned"),
    /** Under way. */
    ONDERWEG("onderweg", "under way"),
    /** Realised. */
    GEREALISEERD("gerealiseerd", "realised");

    private final Tekst naam;

    Maatregelstatus(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
