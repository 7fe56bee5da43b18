package nl.wlzkit.regions.agreement;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** In which form a friction comes back in the regional policy. The list is open. */
@Grondslag("FRI-060")
public enum Beleidselement implements Leesbaar {
    /** A goal of purchasing. */
    INKOOPDOEL("inkoopdoel", "purchasing goal"),
    /** What comes first. */
    SPEERPUNT("speerpunt", "spearhead"),
    /** What is watched. */
    AANDACHTSPUNT("aandachtspunt", "point of attention");

    private final Tekst naam;

    Beleidselement(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
