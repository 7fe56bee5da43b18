package nl.wlzkit.regions.friction;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** How far a recommendation is followed up. */
public enum Opvolgstand implements Leesbaar {
    /** It does not apply to this zorgkantoor. */
    NIET_VAN_TOEPASSING("niet van toepassing", "not applicable"),
    /** It applies and is not followed up. */
    NIET_OPGEVOLGD("niet opgevolgd", "not followed up"),
    /** It is followed up. */
    OPGEVOLGD("opgevolgd", "followed up");

    private final Tekst naam;

    Opvolgstand(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
