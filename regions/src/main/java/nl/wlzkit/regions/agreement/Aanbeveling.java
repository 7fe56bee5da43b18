package nl.wlzkit.regions.agreement;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The recommendations of the NZa to the zorgkantoren, numbered as in chapter 5. */
@Grondslag({"FRI-197", "FRI-200", "FRI-201", "FRI-203"})
public enum Aanbeveling implements Leesbaar {
    /** Number 1. */
    A1_ANALYSES(
            "behoud de regio- en sectoranalyses en bouw het inzicht uit",
            "keep the analyses of regions and sectors and extend the insight"),
    /** Number 2. */
    A2_LIJN(
            "verduidelijk de lijn van de analyses naar het zorginkoopbeleid",
            "clarify the line from the analyses to the purchasing policy"),
    /** Number 3. */
    A3_RESTOPGAVE(
            "verhelder wat de eigen aanpak oplost en wat meer nodig is van andere partijen",
            "make clear what the own approach solves and what more is needed of others"),
    /** Number 4. */
    A4_RESULTAATGERICHT(
            "maak concrete, resultaatgerichte afspraken en geef er vervolg aan in de contractering",
            "make concrete, result-oriented agreements and follow them up in contracting"),
    /** Number 5. */
    A5_VERANTWOORDING(
            "ga in het uitvoeringsverslag meer in op de fricties van het jaar",
            "say more in the annual account about the frictions of the year");

    private final Tekst naam;

    Aanbeveling(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
