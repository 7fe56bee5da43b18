package nl.wlzkit.tariff.budget;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * What the agreement says is reclaimed when the agreed steps were not taken. The source gives no formula, so there is no
 * default: the agreement decides.
 */
public enum Terugvorderingsregel implements Leesbaar {
    /** In proportion to what was not realised. */
    NAAR_VERHOUDING("naar verhouding", "in proportion"),
    /** All of it. */
    VOLLEDIG("volledig", "all of it");

    private final Tekst tekst;

    Terugvorderingsregel(String nl, String en) {
        this.tekst = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }
}
