package nl.wlzkit.tariff.inkoop2017;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** Who started an investigation of fraud. The framework counts the first three. */
public enum Fraudeonderzoeker implements Leesbaar {
    /** A health insurer. */
    ZORGVERZEKERAAR("zorgverzekeraar", "health insurer"),
    /** A zorgkantoor. */
    ZORGKANTOOR("zorgkantoor", "zorgkantoor"),
    /** A municipality, under the Wmo. */
    GEMEENTE_WMO("gemeente (Wmo)", "municipality (Wmo)"),
    /** Anybody else, such as a municipality outside the Wmo: the framework does not name them. */
    ANDER("een ander", "somebody else");

    private final String nl;
    private final String en;

    Fraudeonderzoeker(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
