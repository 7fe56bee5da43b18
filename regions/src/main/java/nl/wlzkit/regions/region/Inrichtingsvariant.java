package nl.wlzkit.regions.region;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** How a zorgkantoor with more than one region divides its purchasing over them: the three variants of the report. */
@Grondslag({"P21-140", "P21-142"})
public enum Inrichtingsvariant implements Leesbaar {
    /** Variant a: the money is divided again, per region and per sector. */
    HERVERKAVELING("a: financiële herverkaveling per regio en sector", "a: money divided per region and sector"),
    /** Variant b: one team of purchasers per two regions. */
    TEAM_PER_TWEE("b: één team per twee regio's", "b: one team per two regions"),
    /** Variant c: regions are told apart, people are involved in turn. */
    WISSELEND("c: onderscheid per regio, wisselende betrokkenheid", "c: distinction per region, people in turn");

    private final String nl;
    private final String en;

    Inrichtingsvariant(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
