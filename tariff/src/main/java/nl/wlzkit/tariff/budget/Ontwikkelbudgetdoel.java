package nl.wlzkit.tariff.budget;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** For what the Ontwikkelbudget was used; the source gives two examples and leaves the list open. */
@Grondslag("FRI-139")
public enum Ontwikkelbudgetdoel implements Leesbaar {
    /** Coordinating care in the evening, at night and at the weekend. */
    AVOND_NACHT_WEEKEND(
            "zorg in avond-, nacht- en weekenddiensten beter coördineren",
            "better coordination of care in evening, night and weekend shifts"),
    /** Developing new ways of nursing home care. */
    INNOVATIEVE_VERPLEEGHUISZORG("innovatieve verpleeghuiszorg ontwikkelen", "developing innovative nursing home care"),
    /** Something that the source does not name. */
    ANDERS("iets anders", "something else");

    private final Tekst tekst;

    Ontwikkelbudgetdoel(String nl, String en) {
        this.tekst = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }
}
