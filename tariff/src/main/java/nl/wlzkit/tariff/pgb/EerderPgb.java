package nl.wlzkit.tariff.pgb;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** Whether there was a pgb before, as far as it decides that a profile without pgb can have one. */
public enum EerderPgb implements Leesbaar {
    /** None of the others. */
    GEEN("geen", "none"),
    /** The period follows on an earlier pgb (art. 5.7). */
    SLUIT_AAN("sluit aan op een eerder pgb", "follows on an earlier pgb"),
    /** The client was entitled to a pgb on 31 December 2014. */
    EIND_2014("recht op een pgb eind 2014", "entitled to a pgb at the end of 2014"),
    /** The client had a pgb for 1LVG or 2LVG on 31 December 2019. */
    EIND_2019("pgb voor 1LVG of 2LVG eind 2019", "pgb for 1LVG or 2LVG at the end of 2019");

    private final String nl;
    private final String en;

    EerderPgb(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
