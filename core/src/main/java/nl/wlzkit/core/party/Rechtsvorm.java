package nl.wlzkit.core.party;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The legal forms that the eight zorgkantoren of 2016–2020 have: five BVs, two foundations and one NV. */
@Grondslag("P21-126")
public enum Rechtsvorm implements Leesbaar {
    /** Besloten vennootschap: a private limited company. */
    BV("bv", "bv (private company)"),
    /** Naamloze vennootschap: a public limited company. */
    NV("nv", "nv (public company)"),
    /** Stichting: a foundation. */
    STICHTING("stichting", "stichting (foundation)");

    private final String nl;
    private final String en;

    Rechtsvorm(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
