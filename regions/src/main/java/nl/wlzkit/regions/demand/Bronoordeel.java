package nl.wlzkit.regions.demand;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** Whether the sources tell enough of the demand for care. The order is from least to most. */
public enum Bronoordeel implements Leesbaar {
    /** The indication alone, or nothing. */
    ONTOEREIKEND("ontoereikend", "insufficient"),
    /** Other sources without the indication: the report does not speak of it. */
    NIET_GEREGELD("niet geregeld", "not regulated"),
    /** The indication and at least one other source. */
    VERRIJKT("verrijkt", "enriched");

    private final String nl;
    private final String en;

    Bronoordeel(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
