package nl.wlzkit.tariff.budget;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** What spending on care is tested for. The first four must all hold. */
@Grondslag({"P21-012", "P21-015", "P21-016"})
public enum Uitgavekenmerk implements Leesbaar {
    /** It is efficient. */
    DOELMATIG("doelmatig", "doelmatig", "efficient"),
    /** It is lawful. */
    RECHTMATIG("rechtmatig", "rechtmatig", "lawful"),
    /** It is necessary. */
    NOODZAKELIJK("noodzakelijk", "noodzakelijk", "necessary"),
    /** It serves the goals of the insurance. */
    GERICHT("gericht", "gericht op de doelen van de verzekering", "directed at the goals of the insurance"),
    /** It reaches beyond the domain of the Wlz. */
    DOMEINOVERSTIJGEND("domeinoverstijgend", "domeinoverstijgend", "beyond the domain"),
    /** There is a ground to fund it. */
    GRONDSLAG("grondslag", "grondslag om het te financieren", "a ground to fund it");

    private final String feit;
    private final Tekst tekst;

    Uitgavekenmerk(String feit, String nl, String en) {
        this.feit = feit;
        this.tekst = Tekst.of(nl, en);
    }

    String feit() {
        return feit;
    }

    Tekst tekst() {
        return tekst;
    }

    boolean isKerndoel() {
        return compareTo(GERICHT) <= 0;
    }

    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }
}
