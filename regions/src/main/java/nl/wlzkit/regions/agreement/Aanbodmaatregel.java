package nl.wlzkit.regions.agreement;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** What agreements make of the supply of care. The list is open. */
@Grondslag({"FRI-144", "FRI-146", "FRI-148", "FRI-150", "FRI-151"})
public enum Aanbodmaatregel implements Leesbaar {
    /** More capacity. */
    CAPACITEITSUITBREIDING("capaciteitsuitbreiding", "expansion of capacity"),
    /** Forms of delivery. */
    LEVERINGSVORMEN("leveringsvormen", "forms of delivery"),
    /** Clustered vpt, mainly by new providers. */
    GECLUSTERD_VPT("geclusterd volledig pakket thuis (vpt)", "clustered full package at home (vpt)"),
    /** Residential capacity. */
    INTRAMURALE_CAPACITEIT("intramurale capaciteit", "residential capacity"),
    /** Capacity at home. */
    EXTRAMURALE_CAPACITEIT("extramurale capaciteit", "capacity at home"),
    /** Part-time residential care. */
    DEELTIJDZORG("deeltijdzorg", "part-time residential care"),
    /** Respite care. */
    LOGEERZORG("logeerzorg", "respite care"),
    /** New supply by a regional centre of expertise for a target group. */
    EXPERTISECENTRUM(
            "nieuw aanbod van een expertisecentrum in de regio", "new supply of an expertise centre in the region"),
    /** Places for care under the Wzd. */
    WZD_PLEKKEN("plekken voor zorg op grond van de Wet zorg en dwang", "places for care under the Wet zorg en dwang"),
    /** Beds for emergency detention. */
    IBS_BEDDEN("bedden voor inbewaringstelling (ibs)", "beds for emergency detention (ibs)"),
    /** A coordination point. */
    COORDINATIEPUNT_WZD_CRISIS("coördinatiepunt Wzd en crisiszorg", "coordination point for Wzd and crisis care");

    private final Tekst naam;

    Aanbodmaatregel(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
