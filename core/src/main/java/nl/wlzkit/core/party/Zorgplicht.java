package nl.wlzkit.core.party;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * What the duty of care (zorgplicht) of a zorgkantoor consists of: by these it gives people with a Wlz indication access to
 * care, in time and fitting, now and in the future. Whether a zorgkantoor fulfils it is judged by the NZa.
 */
@Grondslag({"P21-027", "FRI-022", "FRI-026"})
public enum Zorgplicht implements Leesbaar {
    /** Agreements with care providers, for care in kind. */
    OVEREENKOMSTEN(
            "P21-024",
            "Wlz art. 4.2.2",
            "overeenkomsten met zorgaanbieders voor zorg in natura",
            "agreements with care providers for care in kind"),
    /** Information to the insured on the forms of care. */
    INFORMATIE(
            "P21-027",
            "Wlz art. 4.2.1",
            "informatie aan verzekerden over de leveringsvormen",
            "information to the insured on the forms of care"),
    /** Client support. */
    CLIENTONDERSTEUNING("P21-027", "Wlz art. 4.2.1", "cliëntondersteuning", "client support"),
    /** The need of care in the longer term is provided for. */
    LANGERE_TERMIJN(
            "FRI-026",
            "TH/BR-026 art. 4.6",
            "voorzien in de zorgbehoefte op langere termijn",
            "providing for the need of care in the longer term");

    private final String regel;
    private final String grond;
    private final String nl;
    private final String en;

    Zorgplicht(String regel, String grond, String nl, String en) {
        this.regel = regel;
        this.grond = grond;
        this.nl = nl;
        this.en = en;
    }

    /**
     * Returns the rule that names this part of the duty.
     *
     * @return its id in the catalogue
     */
    public String regel() {
        return regel;
    }

    /**
     * Returns the article that the documents name for it.
     *
     * @return such as {@code Wlz art. 4.2.2}
     */
    public String grond() {
        return grond;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
