package nl.wlzkit.regions.friction;

import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The five recommendations of the NZa of 2021. Each is advice, and applies to a zorgkantoor or not. */
@Grondslag({"FRI-004", "FRI-194"})
public enum Nzaaanbeveling implements Leesbaar {
    /** Keep the analyses of regions and sectors, and extend them. */
    ANALYSES("FRI-195", "behoud en verrijk de analyses", "keep and extend the analyses"),
    /** Make the line from analysis to policy clear. */
    LIJN("FRI-194", "verduidelijk de lijn van analyse naar beleid", "clarify the line from analysis to policy"),
    /** Make clear what the approach solves and what is left. */
    RESTOPGAVE("FRI-194", "verhelder de impact en de restopgave", "clarify the impact and what is left"),
    /** Make agreements on results, and follow them up through contracting. */
    AFSPRAKEN("FRI-202", "maak resultaatgerichte afspraken", "make agreements on results"),
    /** Account for frictions in the yearly report. */
    VERANTWOORDING("FRI-194", "verantwoord de fricties in het uitvoeringsverslag", "account for the frictions");

    private final String regel;
    private final Tekst naam;

    Nzaaanbeveling(String regel, String nl, String en) {
        this.regel = regel;
        this.naam = Tekst.of(nl, en);
    }

    /**
     * Returns the rule behind it.
     *
     * @return the id of the rule
     */
    public String regel() {
        return regel;
    }

    /**
     * Returns how heavy it weighs.
     *
     * @return advice: not to follow it is no breach
     */
    public Zwaarte zwaarte() {
        return Zwaarte.ADVIES;
    }

    /** The step that judges it. */
    Stap stap() {
        return new Stap(regel, naam);
    }

    Tekst naam() {
        return naam;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
