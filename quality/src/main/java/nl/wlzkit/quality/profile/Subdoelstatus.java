package nl.wlzkit.quality.profile;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** How a sub-goal stands on a day. */
public enum Subdoelstatus implements Leesbaar {
    /** Not due yet. */
    OPEN("nog niet aan de beurt", "not due yet"),
    /** Realised in time. */
    OP_TIJD("gerealiseerd, op tijd", "realised in time"),
    /** Realised too late. */
    TE_LAAT_GEREALISEERD("gerealiseerd, te laat", "realised too late"),
    /** Not realised, overdue. */
    TE_LAAT("niet gerealiseerd, te laat", "not realised, overdue"),
    /** Not told, and due. */
    NIET_VERTELD("niet verteld, wel aan de beurt", "not told, and due");

    private final Tekst naam;

    Subdoelstatus(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    /**
     * Says whether what the sub-goal asks is there, in time or not.
     *
     * @return true if it is realised
     */
    public boolean isGerealiseerd() {
        return this == OP_TIJD || this == TE_LAAT_GEREALISEERD;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
