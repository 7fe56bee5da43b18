package nl.wlzkit.tariff.thuis;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** What kind of right to meerzorg there is. */
public enum Meerzorgrecht implements Leesbaar {
    /** As far as the Wlz-uitvoerder or zorgkantoor judges more care needed. */
    NAAR_OORDEEL("recht, voor zover meer zorg nodig wordt geoordeeld", "right, as far as more care is judged needed"),
    /** Without that judgment. */
    ZONDER_OORDEEL("recht, zonder dat oordeel", "right, without that judgment");

    private final String nl;
    private final String en;

    Meerzorgrecht(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
