package nl.wlzkit.regions.friction;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** From which side a friction comes: care needs develop, and so does supply. */
@Grondslag("FRI-031")
public enum Frictiezijde implements Leesbaar {
    /** From demand. */
    VRAAGZIJDE("vraagzijde", "demand side"),
    /** From supply. */
    AANBODZIJDE("aanbodzijde", "supply side"),
    /** From both. */
    BEIDE("vraag- en aanbodzijde", "demand and supply side");

    private final Tekst naam;

    Frictiezijde(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
