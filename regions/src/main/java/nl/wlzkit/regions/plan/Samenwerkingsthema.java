package nl.wlzkit.regions.plan;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * The themes that the report names of working together in a region, in its order. The list is open: the report says
 * "bijvoorbeeld".
 */
@Grondslag({"FRI-117", "FRI-118", "FRI-119", "FRI-120", "FRI-121", "FRI-122", "FRI-123"})
public enum Samenwerkingsthema implements Leesbaar {
    /** More demand in V&amp;V, and more capacity of nursing homes. */
    CAPACITEIT_VV(
            "toename van de zorgvraag V&V en capaciteit verpleeghuiszorg",
            "growth of demand in V&V and capacity of nursing homes",
            false),
    /** Longer at home, and new clustered forms of living. */
    LANGER_THUIS(
            "langer thuis wonen en nieuwe geclusterde woonvormen",
            "longer at home and new clustered forms of living",
            true),
    /** Scarcity of staff in the region. */
    PERSONEELSSCHAARSTE("personeelsschaarste in de regio", "scarcity of staff in the region", true),
    /** Integrated care for the elderly. */
    INTEGRALE_OUDERENZORG("integrale ouderenzorg", "integrated care for the elderly", true),
    /** Fitting care for clients with a complex demand. */
    COMPLEXE_ZORGVRAAG(
            "passende zorg bij een complexe zorgvraag", "fitting care for clients with a complex demand", false),
    /** Carrying out the Wet zorg en dwang. */
    WZD("uitvoering van de Wet zorg en dwang", "carrying out the Wet zorg en dwang", false);

    private final Tekst naam;
    private final boolean domeinoverstijgend;

    Samenwerkingsthema(String nl, String en, boolean domeinoverstijgend) {
        this.naam = Tekst.of(nl, en);
        this.domeinoverstijgend = domeinoverstijgend;
    }

    /**
     * Says whether the report marks it as crossing the domains of care.
     *
     * @return true for three of them
     */
    public boolean isDomeinoverstijgend() {
        return domeinoverstijgend;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
