package nl.wlzkit.quality.profile;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** How one point of a test comes out. Advice that is not followed is no shortfall. */
public enum Puntuitslag implements Leesbaar {
    /** Met. */
    GEHAALD("gehaald", "met"),
    /** To be judged. */
    TE_BEOORDELEN("te beoordelen", "to be judged"),
    /** Not met. */
    NIET_GEHAALD("niet gehaald", "not met"),
    /** Advice not followed. */
    ADVIES_NIET_GEVOLGD("advies niet gevolgd", "advice not followed");

    private final Tekst naam;

    Puntuitslag(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
