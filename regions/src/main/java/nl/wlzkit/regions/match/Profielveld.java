package nl.wlzkit.regions.match;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** What must at least be known of every provider. */
@Grondslag({"NK-047", "NK-048", "NK-049"})
public enum Profielveld implements Leesbaar {
    /** The context within which it delivers care, or can. */
    CONTEXT(
            "de context waarbinnen zorg geleverd wordt of kan worden",
            "the context in which care is or can be delivered"),
    /** The capacity: in total and available. */
    CAPACITEIT("de (beschikbare) capaciteit", "the (available) capacity"),
    /** The expertise that is there. */
    EXPERTISE("de aanwezige expertise", "the expertise that is there"),
    /** The contra-indications that it applies, if any. */
    CONTRA_INDICATIES("de contra-indicaties die worden gehanteerd", "the contra-indications that are applied");

    private final String nl;
    private final String en;

    Profielveld(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
