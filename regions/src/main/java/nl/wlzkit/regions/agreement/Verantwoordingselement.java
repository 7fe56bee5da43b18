package nl.wlzkit.regions.agreement;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** What the account of a year tells of every friction that occurred in it. */
@Grondslag({"FRI-014", "FRI-176"})
public enum Verantwoordingselement implements Leesbaar {
    /** The friction itself. */
    FRICTIE("de frictie die zich heeft voorgedaan", "the friction that occurred"),
    /** How it was solved for clients. */
    OPLOSSING("hoe zij voor cliënten is opgelost", "how it was solved for clients"),
    /** What remains to be solved. */
    RESTOPGAVE("welke restopgave er is", "which task remains");

    private final Tekst naam;

    Verantwoordingselement(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
