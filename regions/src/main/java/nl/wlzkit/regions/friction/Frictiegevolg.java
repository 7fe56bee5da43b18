package nl.wlzkit.regions.friction;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** What a friction can mean for clients. */
@Grondslag({"FRI-002", "FRI-040", "FRI-041"})
public enum Frictiegevolg implements Leesbaar {
    /** They wait longer for care. */
    WACHTTIJD("de wachttijd loopt op", "the waiting time grows"),
    /** They have to accept care that suits less. */
    MINDER_PASSEND("genoegen nemen met minder passende zorg", "accepting care that suits less"),
    /** Care fits their own wishes less. */
    WENSEN("zorg sluit minder aan bij de wensen", "care fits the wishes less"),
    /** The quality of the care suffers. */
    KWALITEIT("de kwaliteit wordt aangetast", "the quality suffers"),
    /** They, or their kin, feel forced to arrange care with a personal budget. */
    PGB_GENOODZAAKT("genoodzaakt de zorg met een pgb te regelen", "forced to arrange care with a personal budget");

    private final Tekst naam;

    Frictiegevolg(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
