package nl.wlzkit.regions.match;

import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The three wishes of a client that the match takes into account. */
@Grondslag("IK17-017")
public enum Wens implements Leesbaar {
    /** A provider. */
    AANBIEDER("aanbieder", "provider"),
    /** A form of delivery. */
    VORM("leveringsvorm", "form of delivery"),
    /** Where the care is delivered: a place or a region. */
    LOCATIE("locatie", "location");

    private final String nl;
    private final String en;

    Wens(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /**
     * Finds a wish by its name. Case and spaces around it do not matter.
     *
     * @param tekst the name of the constant, such as {@code vorm}
     * @return the constant
     * @throws OngeldigeWaardeException if there is none of that name
     */
    public static Wens parse(String tekst) {
        for (Wens wens : values()) {
            if (wens.name().equalsIgnoreCase(tekst.strip())) {
                return wens;
            }
        }
        throw new OngeldigeWaardeException(
                tekst, Tekst.of("een van aanbieder, vorm, locatie", "one of aanbieder, vorm, locatie"));
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
