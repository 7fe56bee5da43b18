package nl.wlzkit.regions.friction;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Through what a friction came into view. */
@Grondslag("FRI-005")
public enum Frictiebron implements Leesbaar {
    /** The market and regional analyses of the zorgkantoor. */
    MARKT_EN_REGIOANALYSE("markt- en regioanalyses", "market and regional analyses"),
    /** Signals from its network in the region. */
    NETWERKSIGNAAL("signalen uit het netwerk in de regio", "signals from the network in the region");

    private final Tekst naam;

    Frictiebron(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
