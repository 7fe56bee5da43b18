package nl.wlzkit.regions.plan;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The forms in which a vision on a region is worked out, so that working together becomes concrete. */
@Grondslag("FRI-126")
public enum Regiovisievorm implements Leesbaar {
    /** A plan of the region. */
    REGIOPLAN("regioplan", "plan of the region"),
    /** An agenda of work. */
    WERKAGENDA("werkagenda", "agenda of work"),
    /** A part of a project. */
    DEELPROJECT("deelproject", "sub-project");

    private final Tekst naam;

    Regiovisievorm(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
