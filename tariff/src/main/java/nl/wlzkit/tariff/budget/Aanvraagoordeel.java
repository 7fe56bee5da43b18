package nl.wlzkit.tariff.budget;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Where an application for kwaliteitsbudget stands, from worse to better. */
public enum Aanvraagoordeel implements Leesbaar {
    /** Nothing is available: there is no kwaliteitsplan, or no budget of several years. */
    NIET_BESCHIKBAAR("niet beschikbaar", "not available"),
    /** Something is missing. */
    ONVOLLEDIG("onvolledig", "incomplete"),
    /** Complete, but submitted after the deadline. */
    TE_LAAT("compleet, te laat", "complete, too late"),
    /** Complete and in time. */
    COMPLEET("compleet, op tijd", "complete, in time");

    private final Tekst tekst;

    Aanvraagoordeel(String nl, String en) {
        this.tekst = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }
}
