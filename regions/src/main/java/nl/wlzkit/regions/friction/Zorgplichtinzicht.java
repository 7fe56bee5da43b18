package nl.wlzkit.regions.friction;

import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** What a zorgkantoor must have insight into to carry out its duty of care well: all four. */
@Grondslag("P21-029")
public enum Zorgplichtinzicht implements Leesbaar {
    /** How demand develops in the region. */
    VRAAGONTWIKKELING("P21-030", "de vraagontwikkeling in de regio", "how demand develops in the region"),
    /** The care that a client asks for. */
    INDIVIDUELE_ZORGVRAAG("P21-031", "de individuele zorgvraag van de cliënt", "the care that a client asks for"),
    /** The supply as it is now. */
    ACTUEEL_AANBOD("P21-032", "het actuele aanbod", "the supply as it is now"),
    /** What insured people want to know. */
    INFORMATIEBEHOEFTE("P21-033", "de informatiebehoefte van verzekerden", "what insured people want to know");

    private final String regel;
    private final Tekst naam;

    Zorgplichtinzicht(String regel, String nl, String en) {
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
     * @return duty: the zorgkantoor must
     */
    public Zwaarte zwaarte() {
        return Zwaarte.PLICHT;
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
