package nl.wlzkit.tariff.bijzonder;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** What a zorgkantoor does with an item of information, if no ground is against asking for it. */
public enum Uitvraag implements Leesbaar {
    /** It may ask for it. */
    UITVRAGEN("uitvragen", "ask for it");

    private final String nl;
    private final String en;

    Uitvraag(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
