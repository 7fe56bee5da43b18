package nl.wlzkit.regions.plan;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Whether a measure of a plan is something that parties do, or something that they agreed. */
public enum Maatregelsoort implements Leesbaar {
    /** An action. */
    ACTIE("actie", "action"),
    /** An agreement. */
    AFSPRAAK("afspraak", "agreement");

    private final Tekst naam;

    Maatregelsoort(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
