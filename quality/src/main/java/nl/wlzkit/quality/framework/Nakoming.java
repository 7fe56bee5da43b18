package nl.wlzkit.quality.framework;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * How a duty stands on a day, from worst to best. A delivery since the framework is in force never makes it worse. An earlier
 * one can: a survey of 1 March 2017 must be followed by 1 March 2020, as the worked example of P21-210 has it; somebody without one has three
 * years from the first day.
 */
public enum Nakoming implements Leesbaar {
    /** Its last day has gone by, and it is not there. */
    TE_LAAT("te laat", "late"),
    /** It is there, but came after its last day. */
    TE_LAAT_GELEVERD("geleverd, maar te laat", "delivered, but late"),
    /** It is not there, and there still is time. */
    OPEN("nog te doen", "still to be done"),
    /** It is there, in time. */
    VOLDAAN("voldaan", "met"),
    /** There is no duty on that day. */
    NIET_VAN_TOEPASSING("niet van toepassing", "not applicable");

    private final Tekst naam;

    Nakoming(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    /**
     * Takes the worse of two.
     *
     * @param ander the other
     * @return this one if it is worse
     */
    public Nakoming worst(Nakoming ander) {
        return compareTo(ander) <= 0 ? this : ander;
    }

    /**
     * Takes the better of two.
     *
     * @param ander the other
     * @return this one if it is better
     */
    public Nakoming best(Nakoming ander) {
        return compareTo(ander) >= 0 ? this : ander;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
