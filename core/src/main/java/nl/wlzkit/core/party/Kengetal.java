package nl.wlzkit.core.party;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The five key figures of a Wlz-uitvoerder over a year, in euros. */
public enum Kengetal implements Leesbaar {
    /** Total revenue, without subsidies. */
    OPBRENGSTEN("bedrijfsopbrengsten, zonder subsidies", "revenue, without subsidies"),
    /** Total claims, without subsidies. */
    SCHADEN("schaden, zonder subsidies", "claims, without subsidies"),
    /** The budget for administrative costs. */
    BUDGET_BEHEERSKOSTEN("budget beheerskosten", "budget for administrative costs"),
    /** The administrative costs, without technical provision. */
    BEHEERSKOSTEN("beheerskosten, zonder technische voorziening", "administrative costs, without technical provision"),
    /** The statutory reserve for the Wlz at the end of the year. */
    WETTELIJKE_RESERVE("wettelijke reserve Wlz op 31 december", "statutory reserve Wlz on 31 December");

    @SuppressWarnings("ImmutableEnumChecker") // a record of two strings
    private final Tekst tekst;

    Kengetal(String nl, String en) {
        this.tekst = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }
}
