package nl.wlzkit.tariff.inkoop2017;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * For which year a zelfanalyse was handed in. One for 2016 counts only with the zorgkantoor where it was handed in, so not for
 * a provider that comes from another one.
 */
public enum Zelfanalyse implements Leesbaar {
    /** None. */
    GEEN("geen", "none"),
    /** For 2016, after which development agreements were made. */
    VOOR_2016("voor 2016, met ontwikkelafspraken", "for 2016, with development agreements"),
    /** For 2017. */
    VOOR_2017("voor 2017", "for 2017");

    private final String nl;
    private final String en;

    Zelfanalyse(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
