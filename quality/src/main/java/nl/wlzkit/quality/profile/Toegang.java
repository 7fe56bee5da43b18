package nl.wlzkit.quality.profile;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** How a zorgkantoor has access to the knowledge of a role: in house, or on call. */
@Grondslag("P21-407")
public enum Toegang implements Leesbaar {
    /** In house. */
    IN_HUIS("in huis", "in house"),
    /** On call: hired. */
    INHUUR("op afroep: inhuur", "on call: hired"),
    /** On call: cooperation between zorgkantoren. */
    SAMENWERKING("op afroep: samenwerking tussen zorgkantoren", "on call: cooperation between zorgkantoren");

    private final Tekst naam;

    Toegang(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    /**
     * Says whether the knowledge comes from outside.
     *
     * @return true if somebody is hired or lent by another zorgkantoor
     */
    public boolean isOpAfroep() {
        return this != IN_HUIS;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
