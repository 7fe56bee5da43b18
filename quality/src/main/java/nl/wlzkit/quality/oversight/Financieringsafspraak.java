package nl.wlzkit.quality.oversight;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** What the financing of care asks of a Wlz-uitvoerder; the order is from least to most. */
public enum Financieringsafspraak implements Leesbaar {
    /** Nothing beside the regular contract agreements. */
    REGULIER("reguliere afspraken", "regular agreements"),
    /** Additional written agreements. */
    AANVULLEND("aanvullende schriftelijke afspraken", "additional written agreements"),
    /** The lead in bringing about financing from several domains, within the regular agreements. */
    REGIE("regie over de financiering", "lead in the financing"),
    /** Both. */
    AANVULLEND_MET_REGIE(
            "aanvullende schriftelijke afspraken en regie over de financiering",
            "additional written agreements and lead in the financing");

    private final Tekst naam;

    Financieringsafspraak(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    static Financieringsafspraak of(boolean aanvullend, boolean regie) {
        if (aanvullend) {
            return regie ? AANVULLEND_MET_REGIE : AANVULLEND;
        }
        return regie ? REGIE : REGULIER;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
