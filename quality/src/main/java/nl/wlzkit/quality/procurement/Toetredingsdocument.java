package nl.wlzkit.quality.procurement;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The four documents in which the requirements for entry of 2017 stand. */
@Grondslag({"IK17-118", "IK17-119", "IK17-120", "IK17-121", "IK17-123", "IK17-124"})
public enum Toetredingsdocument implements Leesbaar {
    /** The requirements of the organisation. */
    BESTUURSVERKLARING("Bestuursverklaring", "Board statement"),
    /** The conditions of the agreement: term, payment, disputes. */
    OVEREENKOMST("Overeenkomst Wlz 2017", "Agreement Wlz 2017"),
    /** Additional conditions and guidelines. */
    PROGRAMMA_VAN_EISEN("Programma van Eisen", "Programme of requirements"),
    /** Crisis and urgent care, meerzorg, assignment and claims. */
    BIJLAGEN_5_TOT_EN_MET_9("Bijlagen 5 tot en met 9", "Annexes 5 through 9");

    private final Tekst naam;

    Toetredingsdocument(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
