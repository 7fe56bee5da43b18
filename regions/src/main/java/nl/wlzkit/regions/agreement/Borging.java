package nl.wlzkit.regions.agreement;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** How firmly an agreement stands. Who secures, formalises first: the order is the meaning. */
@Grondslag("FRI-011")
public enum Borging implements Leesbaar {
    /** Not laid down formally. */
    NIET_GEFORMALISEERD("niet geformaliseerd", "not formalised"),
    /** Laid down formally, not in the monitoring of contracts. */
    GEFORMALISEERD("geformaliseerd, niet geborgd", "formalised, not secured"),
    /** Laid down formally, and in the monitoring of contracts. */
    GEBORGD("geformaliseerd en geborgd", "formalised and secured");

    private final Tekst naam;

    Borging(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
