package nl.wlzkit.tariff.budget;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Where an amount lies beside a range, both ends inside. */
public enum Ligging implements Leesbaar {
    /** Below the range. */
    ERONDER("onder de gevonden bandbreedte", "below the range found"),
    /** In the range. */
    ERIN("binnen de gevonden bandbreedte", "within the range found"),
    /** Above the range. */
    ERBOVEN("boven de gevonden bandbreedte", "above the range found");

    private final Tekst tekst;

    Ligging(String nl, String en) {
        this.tekst = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }
}
