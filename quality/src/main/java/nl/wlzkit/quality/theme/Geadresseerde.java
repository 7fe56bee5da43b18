package nl.wlzkit.quality.theme;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Whom a sentence of the table is about. */
public enum Geadresseerde implements Leesbaar {
    /** It asks something of the provider, which the provider can show. */
    AANBIEDER("aanbieder", "provider"),
    /** It says what the zorgkantoor itself does. */
    ZORGKANTOOR("zorgkantoor", "zorgkantoor"),
    /** It is a vision, a goal or a meaning: nobody can show that it is met. */
    KADER("kader", "frame");

    private final Tekst naam;

    Geadresseerde(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
