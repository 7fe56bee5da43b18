package nl.wlzkit.regions.match;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** What must hold before a client can be on a place, whatever the wishes. */
@Grondslag("NK-044")
public enum Eis implements Leesbaar {
    /** The place is for the sector of the client, and for the zorgprofiel if the client has one. */
    ZORG("de zorg", "the care"),
    /** The context of the place is the one that the client needs. */
    CONTEXT("de context", "the context"),
    /** All expertise that the client needs is there. */
    EXPERTISE("de expertise", "the expertise"),
    /** Nothing about the client is a contra-indication of the place. */
    CONTRA_INDICATIE("de contra-indicaties", "the contra-indications"),
    /** The provider is the one that the client demands. */
    AANBIEDER("de geëiste aanbieder", "the provider that is demanded"),
    /** The form is the one that the client demands. */
    VORM("de geëiste leveringsvorm", "the form that is demanded"),
    /** The location is the one that the client demands. */
    LOCATIE("de geëiste locatie", "the location that is demanded");

    private final String nl;
    private final String en;

    Eis(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    static Eis of(Wens wens) {
        return switch (wens) {
            case AANBIEDER -> AANBIEDER;
            case VORM -> VORM;
            case LOCATIE -> LOCATIE;
        };
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
