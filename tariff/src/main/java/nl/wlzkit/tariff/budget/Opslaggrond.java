package nl.wlzkit.tariff.budget;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** For what a zorgkantoor gives a surcharge on the tariff. */
public enum Opslaggrond implements Leesbaar {
    /** To stimulate supply through vpt. */
    VPT("zorgaanbod via vpt stimuleren", "stimulating supply through vpt"),
    /** For a good plan of the provider as a solution. */
    PLAN("een goed plan van de aanbieder", "a good plan of the provider");

    private final Tekst tekst;

    Opslaggrond(String nl, String en) {
        this.tekst = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }
}
