package nl.wlzkit.quality.theme;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** How a requirement stands on a day. */
public enum Eisstand implements Leesbaar {
    /** All that it asks was shown. */
    VOLDAAN("voldaan", "met"),
    /** Something that it asks is not there. */
    ONTBREEKT("ontbreekt", "missing"),
    /** Nothing is known to be missing, but not all was told. */
    OPEN("open", "open"),
    /** Something is not there, and the term in which it must be is still running. */
    TERMIJN_LOOPT("termijn loopt", "term still running"),
    /** It holds from a later day. */
    NOG_NIET("geldt nog niet", "not in force yet"),
    /** Something that is only advice is not there: no breach. */
    ADVIES_NIET_GEVOLGD("advies niet gevolgd", "advice not followed");

    private final Tekst naam;

    Eisstand(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
