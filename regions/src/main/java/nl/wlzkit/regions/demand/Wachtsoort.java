package nl.wlzkit.regions.demand;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The kinds of waiting for which a term was published. */
@Grondslag("NZAV14-ACTIEF")
public enum Wachtsoort implements Leesbaar {
    /** Actively waiting: wants the care, does not get one or more allocated units of it, and not by own choice. */
    ACTIEF("actief wachtend", "actively waiting"),
    /** Not actively waiting: wants to be admitted at the preferred provider, later. */
    NIET_ACTIEF("niet-actief wachtend", "not actively waiting"),
    /** Emergency admission. */
    SPOED("spoedopname", "emergency admission");

    private final String nl;
    private final String en;

    Wachtsoort(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
