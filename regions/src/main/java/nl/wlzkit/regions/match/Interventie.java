package nl.wlzkit.regions.match;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** What a zorgkantoor does about a shortage; an open list ("onder andere"). */
@Grondslag({"NK-008", "NK-056"})
public enum Interventie implements Leesbaar {
    /** Bring individual clients to the best fitting place that is available. */
    BEMIDDELEN(
            "cliënten bemiddelen naar de best passende beschikbare plek",
            "bring clients to the best fitting available place"),
    /** Encourage and finance innovations. */
    INNOVATIE("innovaties stimuleren en financieren", "encourage and finance innovations"),
    /** Start projects and make agreements with providers for new, fitting supply. */
    NIEUW_AANBOD(
            "projecten en maatwerkafspraken voor nieuw passend aanbod",
            "projects and agreements for new, fitting supply"),
    /** Work together more closely with providers, municipalities, housing corporations and other zorgkantoren. */
    SAMENWERKING("de samenwerking intensiveren", "work together more closely");

    private final String nl;
    private final String en;

    Interventie(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /**
     * Says whether this can help a client for whom there is no fitting place free.
     *
     * @return true for all but {@link #BEMIDDELEN}: that divides the places there are
     */
    public boolean isMeerAanbod() {
        return this != BEMIDDELEN;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
