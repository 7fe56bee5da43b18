package nl.wlzkit.core.party;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The categories of providers in the purchasing for 2017, seen from the zorgkantoor with which one wants an agreement. */
@Grondslag({"IK17-076", "IK17-077", "IK17-078", "IK17-079", "IK17-084", "WK-LEES-CATEGORIE"})
public enum Zorgaanbiedercategorie implements Leesbaar {
    /** An agreement for 2016 with this zorgkantoor. */
    CATEGORIE_1("categorie 1", "category 1", Aanbiederstatus.BESTAAND),
    /** An agreement for 2016 with another zorgkantoor. */
    CATEGORIE_2("categorie 2", "category 2", Aanbiederstatus.BESTAAND),
    /** No agreement for 2016 with any zorgkantoor. */
    CATEGORIE_3("categorie 3", "category 3", Aanbiederstatus.NIEUW),
    /** Only agreements for 2016 that were dissolved during the year: none of the three. */
    GEEN_CATEGORIE("geen van de drie categorieën", "none of the three categories", Aanbiederstatus.ONBEPAALD);

    private final String nl;
    private final String en;
    private final Aanbiederstatus status;

    Zorgaanbiedercategorie(String nl, String en, Aanbiederstatus status) {
        this.nl = nl;
        this.en = en;
        this.status = status;
    }

    /**
     * Returns whether a provider of this category is new or existing.
     *
     * @return the status
     */
    public Aanbiederstatus status() {
        return status;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
