package nl.wlzkit.regions.plan;

import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * The kinds of parties with which a zorgkantoor works together. Seven of them are named as partners in the region, the last of
 * these open ("andere partijen"); the other four are named only where the demand for care is to be influenced.
 */
@Grondslag({"FRI-112", "WK-PLAN-DOMEIN"})
public enum Samenwerkingspartner implements Leesbaar {
    /** Health insurers. */
    ZORGVERZEKERAAR("zorgverzekeraars", "health insurers", true, Oordeel.VOLDOET),
    /** Municipalities. */
    GEMEENTE("gemeenten", "municipalities", true, Oordeel.VOLDOET),
    /** Providers: institutions of the Wlz, and hospitals. */
    ZORGAANBIEDER(
            "zorgaanbieders (Wlz-instellingen, ook ziekenhuizen)",
            "providers (institutions of the Wlz, hospitals too)",
            true,
            Oordeel.TE_BEOORDELEN),
    /** Organisations of a branch. */
    BRANCHE("branches", "branch organisations", false, Oordeel.TE_BEOORDELEN),
    /** The central government. */
    RIJKSOVERHEID("de rijksoverheid", "the central government", false, Oordeel.TE_BEOORDELEN),
    /** The Nederlandse Zorgautoriteit. */
    NZA("de NZa", "the NZa", false, Oordeel.TE_BEOORDELEN),
    /** Zorginstituut Nederland. */
    ZIN("Zorginstituut Nederland", "the National Health Care Institute", false, Oordeel.TE_BEOORDELEN),
    /** Housing corporations. */
    WONINGCORPORATIE("woningcorporaties", "housing corporations", true, Oordeel.VOLDOET),
    /** Welfare organisations. */
    WELZIJNSINSTELLING("welzijnsinstellingen", "welfare organisations", true, Oordeel.VOLDOET),
    /** Institutions of education. */
    ONDERWIJSINSTELLING("onderwijsinstellingen", "institutions of education", true, Oordeel.VOLDOET),
    /** Another party, depending on the subject. */
    ANDERE_PARTIJ("een andere partij", "another party", true, Oordeel.TE_BEOORDELEN);

    private final Tekst naam;
    private final boolean regionaal;
    private final Oordeel buitenWlz;

    Samenwerkingspartner(String nl, String en, boolean regionaal, Oordeel buitenWlz) {
        this.naam = Tekst.of(nl, en);
        this.regionaal = regionaal;
        this.buitenWlz = buitenWlz;
    }

    /**
     * Says whether the report names it as a partner for working together in the region.
     *
     * @return true for seven of them
     */
    public boolean isRegionaal() {
        return regionaal;
    }

    /**
     * Says whether a party of this kind works outside the domain of the Wlz.
     *
     * @return yes, or to be judged: a provider can be an institution of the Wlz or a hospital
     */
    public Oordeel isBuitenWlz() {
        return buitenWlz;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
