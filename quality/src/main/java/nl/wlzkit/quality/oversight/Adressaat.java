package nl.wlzkit.quality.oversight;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** With whom a bottleneck is raised that a Wlz-uitvoerder cannot solve itself. */
public enum Adressaat implements Leesbaar {
    /** The parties that are responsible. */
    VERANTWOORDELIJKEN("verantwoordelijke partijen", "responsible parties"),
    /** Others that are involved. */
    ANDERE_BETROKKENEN("andere betrokken partijen", "other parties involved"),
    /** The Nederlandse Zorgautoriteit. */
    NZA("de NZa", "the NZa"),
    /** Authorities: municipalities, the ministry. */
    OVERHEDEN("overheden", "authorities");

    private final Tekst naam;

    Adressaat(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
