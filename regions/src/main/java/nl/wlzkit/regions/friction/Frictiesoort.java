package nl.wlzkit.regions.friction;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Whether there is a friction, and when. The order is that of urgency. */
@Grondslag({"FRI-032", "FRI-033"})
public enum Frictiesoort implements Leesbaar {
    /** No shortage, now or later. */
    GEEN("geen frictie", "no friction"),
    /** A shortage in the future only. */
    RISICO("risico", "risk"),
    /** A shortage now only. */
    KNELPUNT("knelpunt", "bottleneck"),
    /** A shortage now and one in the future. */
    BEIDE("knelpunt en risico", "bottleneck and risk");

    private final Tekst naam;

    Frictiesoort(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
