package nl.wlzkit.quality.profile;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** A task in carrying out the Wlz. The report names some by example: other tasks are the responsibility of the Wlz-uitvoerder too. */
@Grondslag("P21-014")
public enum Wlztaak implements Leesbaar {
    /** Purchasing of care. */
    ZORGINKOOP("zorginkoop", "purchasing of care"),
    /** Control. */
    CONTROLE("controle", "control"),
    /** Client support. */
    CLIENTONDERSTEUNING("cliëntondersteuning", "client support"),
    /** Another task bound to a region. */
    OVERIG("een andere regiogebonden taak", "another task bound to a region"),
    /** Carrying out the pgb. */
    PGB("uitvoering van het pgb", "carrying out the pgb"),
    /** Keeping the administration. */
    ADMINISTRATIE("het voeren van de administratie", "keeping the administration");

    private final Tekst naam;

    Wlztaak(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    /**
     * Says whether the zorgkantoor is responsible itself.
     *
     * @return true for the pgb and the administration
     */
    public boolean isVanZorgkantoor() {
        return this == PGB || this == ADMINISTRATIE;
    }

    /**
     * Says whether it is part of the main task of a zorgkantoor: to bring about the care of clients.
     *
     * @return true for purchasing, client support and the administration
     */
    public boolean isHoofdtaak() {
        return this == ZORGINKOOP || this == CLIENTONDERSTEUNING || this == ADMINISTRATIE;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
