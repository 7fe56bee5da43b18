package nl.wlzkit.core.source;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** How certain it is that a rule says what the catalogue says, and of whom. */
public enum Zekerheid implements Leesbaar {
    /** The document leaves no doubt, or another document of the same author confirms it. */
    HOOG("hoog", "high"),
    /** It follows from the arrangement of the document; applied, and shown as such. */
    MIDDEN("midden", "medium"),
    /** The document does not tell whose rule it is; applied only under a reading that names somebody. */
    OPEN("open", "open"),
    /** A reading or rounding of wlzkit itself: nobody's rule, chosen and named so that it can be changed. */
    EIGEN("eigen keuze", "our own choice");

    private final String nl;
    private final String en;

    Zekerheid(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
