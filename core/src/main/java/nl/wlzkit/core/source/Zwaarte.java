package nl.wlzkit.core.source;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** How heavy a sentence of a document weighs. Only a duty or a norm can be breached; advice cannot. */
public enum Zwaarte implements Leesbaar {
    /** It must: a law, a framework or an agreement says so. */
    PLICHT("plicht", "duty"),
    /** It is a measure to be judged by. */
    NORM("norm", "norm"),
    /** It is recommended or expected; not to follow it is no breach. */
    ADVIES("advies", "advice");

    private final Tekst naam;

    Zwaarte(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    /**
     * Says whether not meeting it is a breach.
     *
     * @return true unless it is advice
     */
    public boolean isBindend() {
        return this != ADVIES;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
