package nl.wlzkit.tariff.bijzonder;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** In which form a client gets cleaning under the policy line of 2017. */
public enum Schoonmaakvorm implements Leesbaar {
    /** It was not decided that help with the household is a claim under the Wlz. */
    NIET_VAN_KRACHT("niet van kracht", "not in force"),
    /** The policy line does not speak of it. */
    NIET_GEREGELD("niet geregeld", "not regulated"),
    /** It is a part of the package, not something apart. */
    IN_PAKKET("onderdeel van het pakket", "part of the package"),
    /** It is bought as the separate module Schoonmaak of the MPT. */
    LOSSE_MODULE("losse module Schoonmaak", "separate module Schoonmaak");

    private final String nl;
    private final String en;

    Schoonmaakvorm(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
