package nl.wlzkit.regions.friction;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Along which lines capacity for the future grows. */
@Grondslag({"FRI-096", "FRI-097"})
public enum Capaciteitslijn implements Leesbaar {
    /** Capacity in institutions, with more complex needs in mind. */
    INTRAMURAAL("intramurale zorgcapaciteit", "capacity in institutions"),
    /** Care at home or on a small scale, embedded in the region. */
    ZORG_THUIS("zorg thuis, ingebed in de regio", "care at home, embedded in the region");

    private final Tekst naam;

    Capaciteitslijn(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
