package nl.wlzkit.quality.profile;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The five building blocks of the Profiel Zorginkoop 2021; chapter 5 calls them aandachtsgebieden. */
@Grondslag({"P21-371", "P21-588", "P21-589"})
public enum Bouwsteen implements Leesbaar {
    /** Purchasing directed at quality for the client. */
    KWALITEIT_VOOR_DE_KLANT(
            "inkoop gericht op kwaliteit voor de klant", "purchasing directed at quality for the client"),
    /** Improvement management. */
    VERBETERMANAGEMENT("verbetermanagement", "improvement management"),
    /** Multidisciplinary teams. */
    MULTIDISCIPLINAIRE_TEAMS("multidisciplinaire teams", "multidisciplinary teams"),
    /** Robust organisation. */
    ROBUUSTE_ORGANISATIE("robuuste organisatie", "robust organisation"),
    /** Connector. */
    VERBINDER("verbinder", "connector");

    private final Tekst naam;

    Bouwsteen(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
