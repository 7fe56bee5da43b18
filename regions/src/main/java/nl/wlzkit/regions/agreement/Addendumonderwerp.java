package nl.wlzkit.regions.agreement;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Subjects of care about which an addendum to the contract is made, beside the agreement on capacity. The list is open. */
@Grondslag({"FRI-152", "FRI-153", "FRI-154", "FRI-155", "FRI-156", "FRI-157", "FRI-158"})
public enum Addendumonderwerp implements Leesbaar {
    /** Innovation, such as technology. */
    ZORGINNOVATIE("zorginnovatie, zoals de inzet van technologie", "innovation of care, such as the use of technology"),
    /** Expertise or quality. */
    EXPERTISE_KWALITEIT(
            "ontwikkeling van specifieke expertise of van de kwaliteit van de zorg",
            "development of specific expertise or of the quality of care"),
    /** Places for highly complex demand. */
    MAATWERKPLEKKEN(
            "zorgaanbod voor cliënten met een hoog complexe zorgvraag (maatwerkplekken)",
            "supply for clients with a highly complex demand (maatwerkplekken)"),
    /** The way out of a crisis. */
    DOORSTROMING_CRISIS(
            "vlotte doorstroming naar een passende plek vanuit een crisissituatie",
            "a smooth way from a crisis to a suitable place"),
    /** Exchange of staff. */
    UITWISSELING_PERSONEEL(
            "uitwisseling van personeel, zoals uitleen van behandelaren",
            "exchange of staff, such as lending practitioners"),
    /** Support of new staff. */
    ONDERSTEUNING_NIEUWE_MEDEWERKERS(
            "betere ondersteuning van nieuwe medewerkers uit het onderwijs",
            "better support of new staff from education");

    private final Tekst naam;

    Addendumonderwerp(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
