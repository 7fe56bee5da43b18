package nl.wlzkit.quality.procurement;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The processes of purchasing of which the steps and their order are known. */
public enum Inkoopproces implements Leesbaar {
    /** The nine steps to the purchasing of long-term care, as of 2023. */
    LANDELIJK("landelijk proces", "national process"),
    /** The five steps of the purchasing for 2017. */
    INKOOP_2017("zorginkoop 2017", "purchasing for 2017");

    private final String nl;
    private final String en;

    Inkoopproces(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
