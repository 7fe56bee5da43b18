package nl.wlzkit.core.party;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** With whom a provider has an agreement, seen from one zorgkantoor: the fact {@code overeenkomst} of a tariff policy. */
public enum Contractrelatie implements Leesbaar {
    /** With this zorgkantoor. */
    HIER("hier", "met dit zorgkantoor", "with this zorgkantoor"),
    /** With another zorgkantoor only. */
    ELDERS("elders", "alleen met een ander zorgkantoor", "with another zorgkantoor only"),
    /** With no zorgkantoor at all. */
    GEEN("geen", "met geen enkel zorgkantoor", "with no zorgkantoor at all");

    private final String waarde;
    private final String nl;
    private final String en;

    Contractrelatie(String waarde, String nl, String en) {
        this.waarde = waarde;
        this.nl = nl;
        this.en = en;
    }

    /**
     * Returns the word by which the policies know it.
     *
     * @return {@code hier}, {@code elders} or {@code geen}
     */
    public String waarde() {
        return waarde;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
