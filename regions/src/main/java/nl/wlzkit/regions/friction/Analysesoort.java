package nl.wlzkit.regions.friction;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** What an analysis is called; the report uses the words beside each other. */
@Grondslag("FRI-051")
public enum Analysesoort implements Leesbaar {
    /** Of a sector. */
    SECTORANALYSE("sectoranalyse", "analysis of a sector"),
    /** Of a region. */
    REGIOANALYSE("regioanalyse", "analysis of a region"),
    /** Of a market. */
    MARKTANALYSE("marktanalyse", "analysis of a market");

    private final Tekst naam;

    Analysesoort(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
