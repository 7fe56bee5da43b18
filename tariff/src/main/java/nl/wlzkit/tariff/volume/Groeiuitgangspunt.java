package nl.wlzkit.tariff.volume;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** From what Zorg en Zekerheid starts when it judges growth. The list has no weights, so no number follows from it. */
@Grondslag("ZK24-134")
public enum Groeiuitgangspunt implements Leesbaar {
    /** Care stays affordable. */
    BETAALBAARHEID("betaalbaarheid", "affordability"),
    /** People live independently at home for longer. */
    LANGER_ZELFSTANDIG_THUIS("langer zelfstandig thuis", "independent at home for longer"),
    /** More vpt. */
    UITBREIDING_VPT("uitbreiding vpt", "expansion of vpt"),
    /** Treatment. */
    BEHANDELING("behandeling", "treatment"),
    /** What was achieved before. */
    RESULTATEN_UIT_HET_VERLEDEN("resultaten uit het verleden", "results from the past");

    private final String nl;
    private final String en;

    Groeiuitgangspunt(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
