package nl.wlzkit.tariff.budget;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Why the room per purchaser differs between zorgkantoren: the five explanations that the source gives. */
@Grondslag("P21-146")
public enum Verschilverklaring implements Leesbaar {
    /** How the work is divided. */
    VERDELING_WERKZAAMHEDEN("verdeling van werkzaamheden", "division of work"),
    /** How large the group is, and whether functions of the Zvw work for it. */
    OMVANG_CONCERN(
            "omvang van het concern en inzet van functies uit de Zvw",
            "size of the group and use of functions from the Zvw"),
    /** How much of the money is pgb. */
    AANDEEL_PGB("aandeel van pgb-geld", "share of pgb money"),
    /** Whom one calls a purchaser. */
    DEFINITIE_INKOPER("definitie van zorginkoper", "definition of a purchaser"),
    /** How much support there is. */
    MATE_VAN_ONDERSTEUNING("mate van ondersteuning", "degree of support");

    private final Tekst tekst;

    Verschilverklaring(String nl, String en) {
        this.tekst = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }
}
