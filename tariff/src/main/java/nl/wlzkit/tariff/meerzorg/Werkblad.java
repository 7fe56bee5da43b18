package nl.wlzkit.tariff.meerzorg;

/** The sheets of the workbook that take part in the calculation. */
public enum Werkblad {
    /** The front page: kind of request, percentage, result. */
    VOORBLAD("Voorblad", "VB"),
    /** The clients with their profile. */
    CLIENTGEGEVENS("Clientgegevens", "CG"),
    /** The hours of one client. */
    AANVRAAG_INDIVIDUEEL("Aanvraag individueel", "AI"),
    /** The calculation for one client; its name ends with a space. */
    OVERZICHT_INDIVIDUEEL("Overzicht individueel ", "OI"),
    /** The hours and the calculation of a group. */
    GROEP("Aanvraag-overzicht groep", "GR"),
    /** The tables; hidden. */
    DATA("Data en informatie", "DI"),
    /** The table of all clients. */
    TOTAAL("Totaal overzicht meerzorg", "TO");

    private final String naam;
    private final String afkorting;

    Werkblad(String naam, String afkorting) {
        this.naam = naam;
        this.afkorting = afkorting;
    }

    /**
     * Returns the name of the sheet in the workbook.
     *
     * @return the name, exactly
     */
    public String naam() {
        return naam;
    }

    /**
     * Returns a short name for tables.
     *
     * @return two letters
     */
    public String afkorting() {
        return afkorting;
    }
}
