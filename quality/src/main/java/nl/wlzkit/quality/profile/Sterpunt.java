package nl.wlzkit.quality.profile;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The six points of the star model, by which a zorgkantoor looks at its own organisation. */
@Grondslag({"P21-547", "P21-548", "P21-549", "P21-550", "P21-551", "P21-552", "P21-553"})
public enum Sterpunt implements Leesbaar {
    /** Strategy. */
    STRATEGIE("strategie", "strategy"),
    /** Structure. */
    STRUCTUUR("structuur", "structure"),
    /** Staff. */
    PERSONEEL("personeel", "staff"),
    /** Leadership. */
    LEIDERSCHAP("leiderschap", "leadership"),
    /** System. */
    SYSTEEM("systeem", "system"),
    /** Culture. */
    CULTUUR("cultuur", "culture");

    private final Tekst naam;

    Sterpunt(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
