package nl.wlzkit.quality.escalation;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** What can happen. */
public enum Gebeurtenissoort implements Leesbaar {
    /** A measurement showed a standstill. */
    STILSTAND("stilstand", "standstill"),
    /** A measurement showed a problem. */
    PROBLEEM("probleem", "problem"),
    /** A measurement showed progress. */
    VOORUITGANG("vooruitgang", "progress"),
    /** There is an urgent or acute problem. */
    URGENT("urgent of acuut probleem", "urgent or acute problem"),
    /** The problem is solved. */
    OPGELOST("opgelost", "solved"),
    /** There was tuning with institutional partners. */
    AFSTEMMING("afstemming", "tuning");

    private final Tekst naam;

    Gebeurtenissoort(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
