package nl.wlzkit.quality.escalation;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The two meanings of the word. */
public enum Laddersoort implements Leesbaar {
    /** From the zorgkantoor towards a provider, about quality or continuity. */
    AANBIEDER("zorgkantoor en aanbieder", "zorgkantoor and provider"),
    /** About a client for whom a place is hard to find. */
    PLAATSING("plaatsing van een cliënt", "placing a client");

    private final Tekst naam;

    Laddersoort(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
