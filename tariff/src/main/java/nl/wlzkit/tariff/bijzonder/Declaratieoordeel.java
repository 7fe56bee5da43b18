package nl.wlzkit.tariff.bijzonder;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** What becomes of a declaration of treatment beside a package. */
public enum Declaratieoordeel implements Leesbaar {
    /** Accepted in full. */
    TOEGESTAAN("toegestaan", "allowed"),
    /** The client has a low ZZP, and so no right to treatment from the Wlz. */
    GEEN_RECHT("geen recht op Wlz-behandeling", "no right to Wlz treatment"),
    /** There is no permission for this client that was given in time. */
    TOESTEMMING_NODIG("toestemming nodig", "permission needed"),
    /** There is permission, but not for this day. */
    BUITEN_PERIODE("buiten de periode", "outside the period"),
    /** There is permission for this day, but not for so many hours. */
    BOVEN_UREN("boven de uren", "above the hours"),
    /** Permitted, but above the financial frame; only when that is read as a limit. */
    BOVEN_KADER("boven het financieel kader", "above the financial frame");

    private final String nl;
    private final String en;

    Declaratieoordeel(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
