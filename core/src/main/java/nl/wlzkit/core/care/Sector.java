package nl.wlzkit.core.care;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The three sectors of the Wlz, each with a purchasing framework of its own. */
@Grondslag("IK17-003")
public enum Sector implements Leesbaar {
    /** Verpleging en verzorging: nursing and care, mostly of the elderly. */
    VV("V&V", "nursing and care (V&V)"),
    /** Gehandicaptenzorg: care for people with a disability. */
    GZ("gehandicaptenzorg", "disability care (GZ)"),
    /** Geestelijke gezondheidszorg: long-term mental health care. */
    GGZ("geestelijke gezondheidszorg", "mental health care (GGZ)");

    private final String nl;
    private final String en;

    Sector(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
