package nl.wlzkit.regions.agreement;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** How far an agreement is: what it solves is solved, or will be. */
@Grondslag("FRI-199")
public enum Uitvoeringsstand implements Leesbaar {
    /** It has solved its part. */
    GEREALISEERD("gerealiseerd", "realised"),
    /** It will solve its part. */
    IN_GANG("in gang gezet", "set in motion");

    private final Tekst naam;

    Uitvoeringsstand(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
