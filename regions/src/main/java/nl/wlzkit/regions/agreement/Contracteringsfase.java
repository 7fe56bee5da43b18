package nl.wlzkit.regions.agreement;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The parts of the process of contracting, in their order. */
@Grondslag("FRI-036")
public enum Contracteringsfase implements Leesbaar {
    /** What is seen in the region. */
    REGIOANALYSE("regioanalyse", "regional analysis"),
    /** What the zorgkantoor wants. */
    BELEID("beleid", "policy"),
    /** What is agreed. */
    CONTRACTERING("contractering", "contracting");

    private final Tekst naam;

    Contracteringsfase(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
