package nl.wlzkit.regions.friction;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** A way in which a zorgkantoor steers towards the solution of a friction. */
@Grondslag({"FRI-109", "FRI-110"})
public enum Sturingsroute implements Leesbaar {
    /** Agreements with one or a few providers, through contracting. */
    EEN_OP_EEN("één-op-éénafspraken", "one-to-one agreements"),
    /** Cooperation with partners in the region. */
    NETWERKSTURING("netwerksturing", "network steering"),
    /** A nationally coordinated approach. */
    LANDELIJKE_COORDINATIE("landelijke coördinatie", "national coordination");

    private final Tekst naam;

    Sturingsroute(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
