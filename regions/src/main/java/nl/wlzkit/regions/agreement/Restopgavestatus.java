package nl.wlzkit.regions.agreement;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Whether a friction is solved with the agreements that were made. Not known stands between both. */
@Grondslag("FRI-172")
public enum Restopgavestatus implements Leesbaar {
    /** Nothing remains. */
    OPGELOST("opgelost", "solved"),
    /** Whether something remains is not known. */
    ONBEKEND("onbekend", "not known"),
    /** Something remains. */
    OPEN("open", "open");

    private final Tekst naam;

    Restopgavestatus(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
