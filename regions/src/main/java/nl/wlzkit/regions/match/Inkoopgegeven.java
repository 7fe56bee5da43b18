package nl.wlzkit.regions.match;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The five things that must be known before a zorgkantoor can buy care proactively. */
@Grondslag({"NK-052", "NK-053"})
public enum Inkoopgegeven implements Leesbaar {
    /** (1) Which demand for care clients have. */
    ZORGVRAAG("zorgvraag", "welke zorgvraag cliënten hebben", "which care clients need"),
    /** (2) Within which context this care must be delivered. */
    CONTEXT_VRAAG("contextVraag", "binnen welke context die zorg nodig is", "in which context it is needed"),
    /** (3) Which care providers in a region can deliver. */
    ZORGAANBOD(
            "zorgaanbod", "welke zorg aanbieders in de regio kunnen leveren", "which care providers there can deliver"),
    /** (4) Within which context they can deliver it. */
    CONTEXT_AANBOD(
            "contextAanbod", "binnen welke context zij die kunnen leveren", "in which context they can deliver it"),
    /** (5) For how many clients. */
    AANTAL("aantal", "voor hoeveel cliënten", "for how many clients");

    private final String feit;
    private final String nl;
    private final String en;

    Inkoopgegeven(String feit, String nl, String en) {
        this.feit = feit;
        this.nl = nl;
        this.en = en;
    }

    String feit() {
        return feit;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
