package nl.wlzkit.regions.agreement;

import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** In what providers in a region tune directly with each other. The list is open. */
@Grondslag("FRI-141")
public enum Afstemmingsgremium implements Leesbaar {
    /** The table of a region. */
    REGIOTAFEL("regiotafel", "regional table", Sector.VV),
    /** A task force. */
    TASKFORCE("taskforce", "task force", Sector.GZ),
    /** The team that supports in a crisis. */
    CRISIS_ONDERSTEUNINGSTEAM("crisis ondersteuningsteam", "crisis support team", Sector.GZ);

    private final Tekst naam;
    private final Sector sector;

    Afstemmingsgremium(String nl, String en, Sector sector) {
        this.naam = Tekst.of(nl, en);
        this.sector = sector;
    }

    /**
     * Returns the sector that it is of.
     *
     * @return the sector
     */
    public Sector sector() {
        return sector;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
