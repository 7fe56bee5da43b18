package nl.wlzkit.quality.procurement;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The two kinds of zelfanalyse in the purchasing for 2017. */
@Grondslag({"IK17-059", "IK17-141"})
public enum Zelfanalysevariant implements Leesbaar {
    /** A full one, with five elements for every theme. */
    VOLLEDIG("volledig", "full"),
    /** An optional reflection on that of 2016. */
    LIGHT("light", "light");

    private final String nl;
    private final String en;

    Zelfanalysevariant(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
