package nl.wlzkit.quality.escalation;

import java.util.Set;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Who acts on a rung, or is tuned with. */
public enum Partij implements Leesbaar {
    /** The zorgkantoor. */
    ZORGKANTOOR("zorgkantoor", "zorgkantoor"),
    /** The provider. */
    ZORGAANBIEDER("zorgaanbieder", "provider"),
    /** The insurer that executes the Wlz. */
    WLZ_UITVOERDER("Wlz-uitvoerder", "Wlz-uitvoerder"),
    /** The inspectorate. */
    IGJ("IGJ", "inspectorate (IGJ)"),
    /** The authority that supervises the zorgkantoren. */
    NZA("NZa", "care authority (NZa)"),
    /** The ministry. */
    VWS("VWS", "ministry (VWS)"),
    /** Who judges in a region whether there is a crisis. */
    CRISISREGISSEUR("crisisregisseur", "crisis director"),
    /** The crisis support team (crisisondersteuningsteam). */
    COT("crisisondersteuningsteam", "crisis support team"),
    /** The regional task force for complex cases. */
    TASKFORCE("taskforce complexe casuïstiek", "task force for complex cases");

    /** Those with whom a drastic intervention is tuned: at least one of them. */
    public static final Set<Partij> INSTITUTIONEEL = Set.of(IGJ, NZA, VWS);

    private final Tekst naam;

    Partij(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
