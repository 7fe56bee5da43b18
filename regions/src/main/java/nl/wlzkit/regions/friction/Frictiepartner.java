package nl.wlzkit.regions.friction;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** A party that box 1 of the report names for the approach to frictions. */
@Grondslag({"FRI-090", "FRI-095", "FRI-106"})
public enum Frictiepartner implements Leesbaar {
    /** Health insurers. */
    ZORGVERZEKERAAR("zorgverzekeraars", "health insurers"),
    /** Municipalities. */
    GEMEENTE("gemeenten", "municipalities"),
    /** Providers, also those that support the ones of the Wlz. */
    ZORGAANBIEDER("zorgaanbieders", "providers"),
    /** Organisations of a branch. */
    BRANCHE("branches", "organisations of a branch"),
    /** The national government. */
    RIJKSOVERHEID("rijksoverheid", "national government"),
    /** The Nederlandse Zorgautoriteit. */
    NZA("Nederlandse Zorgautoriteit", "Dutch Healthcare Authority"),
    /** Zorginstituut Nederland. */
    ZORGINSTITUUT("Zorginstituut Nederland", "National Health Care Institute"),
    /** Housing corporations. */
    WONINGCORPORATIE("woningcorporaties", "housing corporations"),
    /** Schools for care. */
    ZORGOPLEIDING("zorgopleidingen", "schools for care");

    private final Tekst naam;

    Frictiepartner(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
