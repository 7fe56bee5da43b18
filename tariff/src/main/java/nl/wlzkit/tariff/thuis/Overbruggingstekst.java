package nl.wlzkit.tariff.thuis;

import java.util.List;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** What the text says of bridging the time until there is a place in an institution. */
public enum Overbruggingstekst implements Leesbaar {
    /** Nothing. */
    GEEN("geen overbrugging", "no bridging"),
    /** At most thirteen weeks, and longer if there is a prospect of a place. */
    DERTIEN_WEKEN("ten hoogste dertien weken", "at most thirteen weeks");

    static final Leeswijze LEZINGEN = Leeswijze.of(Standen.LEZING);

    static final Standen<Overbruggingstekst> STANDEN = new Standen<>(
            List.of(values()),
            List.of(
                    Standen.gelezen("2015-01-01", "2015-12-31", GEEN),
                    Standen.tussen("2016-01-01", "2016-06-30", GEEN),
                    Standen.gelezen("2016-07-01", "2016-09-30", GEEN),
                    Standen.tussen("2016-10-01", "2016-10-31", GEEN),
                    Standen.gelezen("2016-11-01", "2016-11-01", GEEN),
                    Standen.gelezen("2021-07-21", "2021-07-21", DERTIEN_WEKEN),
                    Standen.tussen("2021-07-22", "2026-05-29", DERTIEN_WEKEN),
                    Standen.gelezen("2026-05-30", "2026-06-02", DERTIEN_WEKEN)));

    private final String nl;
    private final String en;

    Overbruggingstekst(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
