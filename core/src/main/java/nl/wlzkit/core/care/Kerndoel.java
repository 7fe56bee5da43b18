package nl.wlzkit.core.care;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The four core aims of the Wlz, which the NZa supervises; each has a rule that says when it is reached. */
@Grondslag({"P21-009", "P21-010", "P21-011", "P21-012", "P21-013"})
public enum Kerndoel implements Leesbaar {
    /** Sufficient, efficient and good care is available. */
    ZORGINKOOP("P21-010", "zorginkoop", "purchasing of care"),
    /** Who has an indication gets fitting care in time. */
    CLIENT_EN_ZORG("P21-011", "cliënt en zorg", "client and care"),
    /** What is spent is efficient, lawful, necessary and directed at the goals of the insurance. */
    ZORGUITGAVEN("P21-012", "zorguitgaven", "expenditure on care"),
    /** The organisation that carries out the insurance is efficient. */
    ORGANISATIE("P21-013", "organisatie", "organisation");

    private final String regel;
    private final String nl;
    private final String en;

    Kerndoel(String regel, String nl, String en) {
        this.regel = regel;
        this.nl = nl;
        this.en = en;
    }

    /**
     * Returns the rule that says when the aim is reached.
     *
     * @return its id in the catalogue
     */
    public String regel() {
        return regel;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
