package nl.wlzkit.tariff.pgb;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** Who gives the care that is paid from a pgb, as art. 5.22 of the Regeling langdurige zorg distinguishes. */
public enum Pgbzorgverlener implements Leesbaar {
    /** An enterprise of the trade register, other than of one person alone (part a). */
    ONDERNEMING("onderneming", "enterprise"),
    /** A self-employed person without staff, of the trade register (part b). */
    ZELFSTANDIGE("zelfstandige zonder personeel", "self-employed without staff"),
    /** A person in the register of the Wet BIG (part c). */
    GEREGISTREERDE("geregistreerde zorgverlener", "registered professional"),
    /** Anybody else. */
    ANDER("iemand anders", "somebody else");

    private final String nl;
    private final String en;

    Pgbzorgverlener(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
