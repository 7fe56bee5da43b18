package nl.wlzkit.tariff.inkoop2017;

import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The moments at which a surcharge of 2017, or a part of it, can be granted, in their order. */
@Grondslag({"IK17-187"})
public enum Opslagmoment implements Leesbaar {
    /** The initial grant, in November 2016. */
    INITIEEL("initiële toekenning november 2016", "initial grant November 2016"),
    /** The reallocation of 2017. */
    HERSCHIKKING("herschikking 2017", "reallocation 2017"),
    /** The recalculation over 2017. */
    NACALCULATIE("nacalculatie 2017", "recalculation 2017");

    /** The national maximum of the surcharge of 2017 together, in points of the base percentage (IK17-181). */
    public static final Procentpunt MAXIMUM = Procentpunt.of("3");

    private final String nl;
    private final String en;

    Opslagmoment(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
