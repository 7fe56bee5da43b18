package nl.wlzkit.regions.friction;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** How specific a friction is described. The order is the meaning. */
@Grondslag("WK-FRICTIE-NIVEAU")
public enum Specificiteitsniveau implements Leesbaar {
    /** None of the four questions is answered. */
    ONVOLDOENDE("onvoldoende", "insufficient"),
    /** One to three are. */
    DEELS("deels", "in part"),
    /** All four are. */
    SPECIFIEK("specifiek", "specific");

    private final Tekst naam;

    Specificiteitsniveau(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
