package nl.wlzkit.core.party;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** What can be said of a text that should be a burgerservicenummer, without showing it. */
public enum Bsnbevinding implements Leesbaar {
    /** It is not exactly nine digits, so the eleven test cannot be done. */
    GEEN_NEGEN_CIJFERS("geen negen cijfers", "not nine digits"),
    /** Nine digits that do not pass the eleven test. */
    ELFPROEF("voldoet niet aan de elfproef", "does not pass the eleven test"),
    /** Nine zeros: they pass the eleven test and are nobody's number. */
    NULNUMMER("negen nullen, niemands nummer", "nine zeros, nobody's number");

    private final String nl;
    private final String en;

    Bsnbevinding(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
