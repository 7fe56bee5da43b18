package nl.wlzkit.quality.procurement;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * The themes of quality of disability care in the framework of 2017: the first of its three levels, and the goals below the
 * second and third.
 */
@Grondslag({
    "IK17-230",
    "IK17-231",
    "IK17-232",
    "IK17-234",
    "IK17-240",
    "IK17-242",
    "IK17-243",
    "IK17-250",
    "IK17-253",
    "IK17-259",
    "IK17-260",
    "IK17-261",
    "IK17-262",
    "IK17-267"
})
public enum Kwaliteitsthema implements Leesbaar {
    /** Level 1, which has no goals below it. */
    BASIS(1, "de basis blijven versterken", "keep strengthening the basis"),
    /** Level 2: fitting care in a fitting place. */
    PASSENDE_PLEK(2, "passende plek", "fitting place"),
    /** Level 2: the client feels heard and seen. */
    PERSOONSGERICHTE_ZORG(2, "persoonsgerichte zorg", "person-centred care"),
    /** Level 2: room for choices of one's own. */
    EIGEN_REGIE(2, "versterken van de eigen regie", "strengthening own control"),
    /** Level 3: working together for expertise. */
    EXPERTISE(3, "samenwerking ten behoeve van expertise", "cooperation for expertise"),
    /** Level 3: working together across Wlz, Wmo, Jeugdwet and Zvw. */
    DOMEINEN(3, "samenwerking over de domeinen", "cooperation across domains");

    private final int niveau;
    private final Tekst naam;

    Kwaliteitsthema(int niveau, String nl, String en) {
        this.niveau = niveau;
        this.naam = Tekst.of(nl, en);
    }

    /**
     * Returns the level.
     *
     * @return 1, 2 or 3
     */
    public int niveau() {
        return niveau;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
