package nl.wlzkit.tariff.inkoop2017;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** Whether the entry requirements are met, as the zorgkantoor tests them in step 3. */
public enum Toetreding implements Leesbaar {
    /** They are not met. */
    VOLDOET_NIET("voldoet niet aan de toetredingseisen", "does not meet the entry requirements"),
    /** They are met but for those for which a new provider has until 1 August 2017. */
    ONDER_VOORWAARDEN("voldoet, onder voorwaarden", "meets them, on conditions"),
    /** They are met. */
    VOLDOET("voldoet aan de toetredingseisen", "meets the entry requirements");

    private final String nl;
    private final String en;

    Toetreding(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
