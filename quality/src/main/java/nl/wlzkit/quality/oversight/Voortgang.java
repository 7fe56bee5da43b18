package nl.wlzkit.quality.oversight;

import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** How far a zorgkantoor is with a point of improvement at a follow-up. */
public enum Voortgang implements Leesbaar {
    /** Nothing has been started. */
    NIET_GESTART("niet gestart", "not started"),
    /** The first developments are visible. */
    ZICHTBAAR("zichtbaar", "visible"),
    /** It is in place. */
    GEIMPLEMENTEERD("geïmplementeerd", "in place");

    private final Tekst naam;

    Voortgang(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    /** Whether this is what the follow-up asks. */
    Oordeel oordeel() {
        return Oordeel.of(this != NIET_GESTART);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
