package nl.wlzkit.tariff.pgb;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** On which ground a pgb is raised to a guaranteed amount (art. 5.15 of the Regeling langdurige zorg). */
public enum Garantiegrond implements Leesbaar {
    /** No ground holds. */
    GEEN("geen", "none"),
    /** Paragraph 2 of 2015: under the AWBZ and now with an indication for stay, without the first ground. */
    OVERIG("lid 2 van 2015", "paragraph 2 of 2015"),
    /** Paragraph 1: an earlier guarantee, or a living initiative since 2012, and no interruption that is too long. */
    LID_1("lid 1", "paragraph 1");

    private final String nl;
    private final String en;

    Garantiegrond(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
