package nl.wlzkit.tariff.budget;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** By what something is divided: what one counts as a purchaser differs between zorgkantoren. */
@Grondslag("P21-146")
public enum Inkopereenheid implements Leesbaar {
    /** A person who purchases. */
    PERSOON("per inkoper", "per purchaser"),
    /** A full-time equivalent. */
    FTE("per fte", "per fte"),
    /** A team of purchasers. */
    TEAM("per inkoopteam", "per purchasing team");

    private final Tekst tekst;

    Inkopereenheid(String nl, String en) {
        this.tekst = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }
}
