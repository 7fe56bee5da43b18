package nl.wlzkit.core.iwlz;

import nl.wlzkit.core.party.UzoviCode;
import nl.wlzkit.core.source.Grondslag;

/**
 * The zorgkantoor codes of the list COD001. By their content they are codes of <em>regions</em>: 33 of them, each the region in
 * which one zorgkantoor works, while seven companies run all regions. So this type is not {@link
 * nl.wlzkit.core.party.Zorgkantoor}, and which company runs a region is not in the list. They are UZOVI codes.
 */
@Grondslag("IWLZ-COD001")
public enum Regiocode implements Code {
    /** Code 5501: Groningen. */
    GRONINGEN,
    /** Code 5502: Friesland. */
    FRIESLAND,
    /** Code 5503: Drenthe. */
    DRENTHE,
    /** Code 5504: Zwolle. */
    ZWOLLE,
    /** Code 5505: Twente. */
    TWENTE,
    /** Code 5506: Apeldoorn, Zutphen and surroundings. */
    APELDOORN_ZUTPHEN,
    /** Code 5507: Arnhem. */
    ARNHEM,
    /** Code 5508: Nijmegen. */
    NIJMEGEN,
    /** Code 5509: Utrecht. */
    UTRECHT,
    /** Code 5510: Flevoland. */
    FLEVOLAND,
    /** Code 5511: 't Gooi. */
    T_GOOI,
    /** Code 5512: Noord Holland Noord. */
    NOORD_HOLLAND_NOORD,
    /** Code 5513: Kennemerland. */
    KENNEMERLAND,
    /** Code 5514: Zaanstreek/Waterland. */
    ZAANSTREEK_WATERLAND,
    /** Code 5515: Amsterdam. */
    AMSTERDAM,
    /** Code 5516: Amstelland en De Meerlanden. */
    AMSTELLAND_DE_MEERLANDEN,
    /** Code 5517: Zuid-Holland Noord. */
    ZUID_HOLLAND_NOORD,
    /** Code 5518: Haaglanden. */
    HAAGLANDEN,
    /** Code 5519: Delft Westland Oostland. */
    DELFT_WESTLAND_OOSTLAND,
    /** Code 5520: Midden-Holland. */
    MIDDEN_HOLLAND,
    /** Code 5521: Rotterdam. */
    ROTTERDAM,
    /** Code 5522: Nieuwe Waterweg-Noord. */
    NIEUWE_WATERWEG_NOORD,
    /** Code 5523: Zuid-Hollandse Eilanden. */
    ZUID_HOLLANDSE_EILANDEN,
    /** Code 5524: Waardenland. */
    WAARDENLAND,
    /** Code 5525: Zeeland. */
    ZEELAND,
    /** Code 5526: West-Brabant. */
    WEST_BRABANT,
    /** Code 5527: Midden-Brabant. */
    MIDDEN_BRABANT,
    /** Code 5528: Noordoost Brabant. */
    NOORDOOST_BRABANT,
    /** Code 5529: Zuidoost-Brabant. */
    ZUIDOOST_BRABANT,
    /** Code 5530: Noord- en Midden Limburg. */
    NOORD_EN_MIDDEN_LIMBURG,
    /** Code 5531: Zuid-Limburg. */
    ZUID_LIMBURG,
    /** Code 5532: Midden-IJssel. */
    MIDDEN_IJSSEL,
    /** Code 5533: Friesland (code from 2020). */
    FRIESLAND_2020;

    private final Codegegevens gegevens = Codelijst.COD001.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static Regiocode ofCode(String code) {
        return Codelijst.COD001.find(values(), code);
    }

    /**
     * Returns the code of a UZOVI code.
     *
     * @param uzovi the UZOVI code
     * @return the region
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code
     */
    public static Regiocode of(UzoviCode uzovi) {
        return ofCode(uzovi.toString());
    }

    /**
     * Returns the code as a UZOVI code.
     *
     * @return the UZOVI code of the same four digits
     */
    public UzoviCode uzovi() {
        return UzoviCode.parse(code());
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
