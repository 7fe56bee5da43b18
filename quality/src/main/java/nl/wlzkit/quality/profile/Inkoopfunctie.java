package nl.wlzkit.quality.profile;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Two functions that are separated: who buys from a provider does not check it. */
@Grondslag("P21-093")
public enum Inkoopfunctie implements Leesbaar {
    /** Purchasing of care, by the one around whom the relation with a provider turns: the zorginkoper or account holder. */
    ZORGINKOOP("zorginkoop", "purchasing of care"),
    /** Material control. */
    MATERIELE_CONTROLE("materiële controle", "material control");

    private final Tekst naam;

    Inkoopfunctie(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
