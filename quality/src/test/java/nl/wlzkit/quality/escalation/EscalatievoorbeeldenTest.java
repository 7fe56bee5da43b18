package nl.wlzkit.quality.escalation;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.quality.Rekenvoorbeeldproeven;

/** The worked examples of escalation. */
class EscalatievoorbeeldenTest extends Rekenvoorbeeldproeven {
    EscalatievoorbeeldenTest() {
        super(new Escalatieberekeningen(), steps(), Escalatievraag.LEZINGEN.lezingen());
    }

    private static List<Stap> steps() {
        List<Stap> stappen = new ArrayList<>(Escalatie.STAPPEN);
        stappen.addAll(Oordeelvergelijking.STAPPEN);
        return stappen;
    }
}
