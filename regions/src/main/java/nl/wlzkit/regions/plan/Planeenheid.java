package nl.wlzkit.regions.plan;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** What a plan counts. Numbers of different units are never added or compared. */
public enum Planeenheid implements Leesbaar {
    /** People who need care or get it. */
    CLIENTEN("cliënten", "clients"),
    /** Places of care. */
    PLAATSEN("plaatsen", "places"),
    /** Staff, in full-time equivalents. */
    FTE("fte", "fte");

    private final Tekst naam;

    Planeenheid(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
