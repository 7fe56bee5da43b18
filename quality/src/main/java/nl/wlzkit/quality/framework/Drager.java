package nl.wlzkit.quality.framework;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Who has to do what a framework asks. */
@Grondslag({"P21-191", "P21-230"})
public enum Drager implements Leesbaar {
    /** The provider: it is responsible for the quality, and for putting the demands into practice on their dates. */
    ZORGAANBIEDER("zorgaanbieder", "provider"),
    /** The inspectorate (Inspectie Gezondheidszorg en Jeugd). */
    IGJ("IGJ", "inspectorate (IGJ)");

    private final Tekst naam;

    Drager(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
