package nl.wlzkit.quality.procurement;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The three national elements by which a zorgkantoor assesses an ontwikkelplan for 2017. */
@Grondslag({"IK17-166", "IK17-167", "IK17-168", "IK17-169"})
public enum Beoordelingselement implements Leesbaar {
    /** The effect of the developments for the client. */
    EFFECT("effect", "effect voor de cliënt", "effect for the client"),
    /** Whether ambition and effort are in proportion to nature, size and capacity to improve of the provider. */
    VERHOUDING("verhouding", "ambitie en inspanning in verhouding", "ambition and effort in proportion"),
    /** Whether it can be carried out, given strengths and points for development. */
    HAALBAARHEID("haalbaarheid", "haalbaarheid", "feasibility");

    private final String code;
    private final Tekst naam;

    Beoordelingselement(String code, String nl, String en) {
        this.code = code;
        this.naam = Tekst.of(nl, en);
    }

    String code() {
        return code;
    }

    Tekst naam() {
        return naam;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
