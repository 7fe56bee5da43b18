package nl.wlzkit.regions.friction;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Which supply a friction asks for. */
@Grondslag({"FRI-100", "FRI-101"})
public enum Frictiecomplexiteit implements Leesbaar {
    /** Basic supply: inside or outside institutions, respite care, temporary stay. */
    BASISAANBOD("basisaanbod", "basic supply"),
    /** Specialised supply, for care needs that are more complex. */
    SPECIALISTISCH("specialistisch aanbod", "specialised supply"),
    /** Both. */
    BEIDE("basis- en specialistisch aanbod", "basic and specialised supply");

    private final Tekst naam;

    Frictiecomplexiteit(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
