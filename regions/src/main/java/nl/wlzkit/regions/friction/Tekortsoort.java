package nl.wlzkit.regions.friction;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** What there is too little of. Both can be so at once. */
@Grondslag({"FRI-030", "FRI-032"})
public enum Tekortsoort implements Leesbaar {
    /** More is asked than there is capacity. */
    ONVOLDOENDE_CAPACITEIT("onvoldoende zorgcapaciteit", "insufficient capacity"),
    /** There is no supply that suits. */
    GEEN_PASSEND_AANBOD("onvoldoende passend zorgaanbod", "insufficient suitable supply");

    private final Tekst naam;

    Tekortsoort(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
