package nl.wlzkit.tariff.inkoop2017;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** Whether an agreement of more years, 2016/2017, is running, and with whom. */
public enum LopendeOvereenkomst implements Leesbaar {
    /** There is none. */
    GEEN("geen", "none"),
    /** With another zorgkantoor only. */
    ELDERS("met een ander zorgkantoor", "with another zorgkantoor"),
    /** With the zorgkantoor that is asked. */
    HIER("met dit zorgkantoor", "with this zorgkantoor");

    private final String nl;
    private final String en;

    LopendeOvereenkomst(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
