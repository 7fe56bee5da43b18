package nl.wlzkit.regions.demand;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** Where a zorgkantoor learns of the demand for care. */
@Grondslag({"NK-021", "NK-022"})
public enum Zorgvraagbron implements Leesbaar {
    /** The indication: not enough by itself. */
    WLZ_INDICATIE("Wlz-indicatie", "Wlz indication"),
    /** A report of independent client support. */
    MELDING_CLIENTONDERSTEUNING(
            "melding van onafhankelijke cliëntondersteuning", "report of independent client support"),
    /** A report of a provider. */
    MELDING_ZORGAANBIEDER("melding van een zorgaanbieder", "report of a provider"),
    /** A report of a client. */
    MELDING_CLIENT("melding van een cliënt", "report of a client"),
    /** Cases in which the zorgkantoor helped to find a place. */
    CASUISTIEK("individuele casuïstiek", "individual cases"),
    /** Cooperation with providers. */
    SAMENWERKING_ZORGAANBIEDERS("samenwerking met zorgaanbieders", "cooperation with providers"),
    /** Meetings with providers, municipalities and other zorgkantoren. */
    REGIONAAL_OVERLEG("regionaal overleg", "regional meetings");

    private final String nl;
    private final String en;

    Zorgvraagbron(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
