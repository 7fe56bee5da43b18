package nl.wlzkit.regions.friction;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** When a friction asks for a solution. */
public enum Frictietijd implements Leesbaar {
    /** Now. */
    NU("nu", "now"),
    /** In the future. */
    TOEKOMST("in de toekomst", "in the future"),
    /** Now and in the future. */
    BEIDE("nu en in de toekomst", "now and in the future");

    private final Tekst naam;

    Frictietijd(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
