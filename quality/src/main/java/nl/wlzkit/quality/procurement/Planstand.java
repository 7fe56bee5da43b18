package nl.wlzkit.quality.procurement;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** How far an ontwikkelplan is. It only moves on, one stand at a time. */
@Grondslag({"IK17-127", "IK17-144", "IK17-171", "IK17-178"})
public enum Planstand implements Leesbaar {
    /** What the provider proposes. */
    VOORSTEL("voorstel", "proposal"),
    /** What provider and zorgkantoor worked out in their dialogue. */
    DEFINITIEF("definitief", "definitive"),
    /** What the zorgkantoor confirmed formally. */
    BEVESTIGD("bevestigd", "confirmed");

    private final String nl;
    private final String en;

    Planstand(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /**
     * Says whether a plan of this stand can become of another one in one move.
     *
     * @param naar the next stand
     * @return true if it directly follows this one
     */
    public boolean isFollowedBy(Planstand naar) {
        return switch (this) {
            case VOORSTEL -> naar == DEFINITIEF;
            case DEFINITIEF -> naar == BEVESTIGD;
            case BEVESTIGD -> false;
        };
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
