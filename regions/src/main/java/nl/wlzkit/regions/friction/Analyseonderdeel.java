package nl.wlzkit.regions.friction;

import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** A part of the analysis of a sector in a region, and how heavy it weighs that it is there. */
@Grondslag("WK-FRICTIE-ZWAARTE")
public enum Analyseonderdeel implements Leesbaar {
    /** Developments of the use of care in numbers. */
    CIJFERMATIG("FRI-051", Zwaarte.ADVIES, "cijfermatige ontwikkelingen", "developments in numbers"),
    /** Demand of the region against its supply. */
    VRAAG_TEGEN_AANBOD("FRI-052", Zwaarte.ADVIES, "vraag afgezet tegen aanbod", "demand against supply"),
    /** Projections of demand and supply: crucial, without them no risk is seen. */
    PROJECTIE("FRI-055", Zwaarte.NORM, "projecties voor de toekomst", "projections for the future"),
    /** What providers, client councils and others signal. */
    SIGNALENANALYSE("FRI-057", Zwaarte.ADVIES, "signalenanalyse", "analysis of signals"),
    /** What the developments mean for the duty of care. */
    DUIDING_ZORGPLICHT(
            "FRI-196",
            Zwaarte.ADVIES,
            "duiding vanuit zorgplicht en fricties",
            "meaning for the duty of care and frictions");

    private final String regel;
    private final Zwaarte zwaarte;
    private final Tekst naam;
    private final Stap ontbreekt;

    Analyseonderdeel(String regel, Zwaarte zwaarte, String nl, String en) {
        this.regel = regel;
        this.zwaarte = zwaarte;
        this.naam = Tekst.of(nl, en);
        this.ontbreekt = new Stap(regel, Tekst.of("ontbreekt: " + nl, "missing: " + en));
    }

    /**
     * Returns the rule that asks for it.
     *
     * @return the id of the rule
     */
    public String regel() {
        return regel;
    }

    /**
     * Returns how heavy it weighs. None of the parts is a duty.
     *
     * @return norm for the projections, advice for the rest
     */
    public Zwaarte zwaarte() {
        return zwaarte;
    }

    /** The step that finds it missing. */
    Stap ontbreekt() {
        return ontbreekt;
    }

    Tekst naam() {
        return naam;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
