package nl.wlzkit.tariff.pgb;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** Which amounts per class: they were set for different clients. */
public enum Klassenregime implements Leesbaar {
    /** 2014, for who had an indication for forms of care only. */
    AWBZ_FUNCTIES("AWBZ, functies", "AWBZ, forms of care"),
    /** 2014, for who had an indication for stay. */
    AWBZ_VERBLIJF("AWBZ, verblijf", "AWBZ, stay"),
    /** From 2015, for a zorgprofiel. */
    WLZ("Wlz, zorgprofiel", "Wlz, zorgprofiel"),
    /** 2020, for who lives in an ADL dwelling; not those of a zorgprofiel. */
    ADL("ADL-woning", "ADL dwelling");

    private final String nl;
    private final String en;

    Klassenregime(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
