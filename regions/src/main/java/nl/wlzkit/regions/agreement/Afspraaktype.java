package nl.wlzkit.regions.agreement;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Whether an agreement says what the parties intend, or which result they will reach. */
@Grondslag({"FRI-009", "FRI-125"})
public enum Afspraaktype implements Leesbaar {
    /** What the parties mean to do. */
    INTENTIONEEL("intentieafspraak", "agreement of intent"),
    /** Which result they will reach. */
    RESULTAATGERICHT("concrete en resultaatgerichte afspraak", "concrete, result-oriented agreement");

    private final Tekst naam;

    Afspraaktype(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
