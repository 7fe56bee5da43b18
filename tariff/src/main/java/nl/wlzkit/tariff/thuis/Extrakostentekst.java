package nl.wlzkit.tariff.thuis;

import java.util.List;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** What the text says of an increase for extra costs at home. */
public enum Extrakostentekst implements Leesbaar {
    /** Another text, or none: whether there is an increase cannot be said. */
    ANDERS("anders geregeld", "regulated otherwise"),
    /** The text of 2015 and 2016: at most a quarter more, for three groups. */
    RLZ_2015("ten hoogste 25% voor drie groepen", "at most 25% for three groups");

    static final String WOONINITIATIEF = "ekt-wooninitiatief";
    static final String NIET = "niet";

    static final Leeswijze LEZINGEN =
            Leeswijze.of(Standen.LEZING, Leeswijze.lezing(WOONINITIATIEF, "WK-LEES-EKT-WOONINITIATIEF", "wel", NIET));

    static final Standen<Extrakostentekst> STANDEN = new Standen<>(
            List.of(values()),
            List.of(
                    Standen.gelezen("2015-01-01", "2015-12-31", RLZ_2015),
                    Standen.tussen("2016-01-01", "2016-06-30", RLZ_2015),
                    Standen.gelezen("2016-07-01", "2016-09-30", RLZ_2015),
                    Standen.tussen("2016-10-01", "2016-10-31", RLZ_2015),
                    Standen.gelezen("2016-11-01", "2016-11-01", RLZ_2015)));

    private final String nl;
    private final String en;

    Extrakostentekst(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
