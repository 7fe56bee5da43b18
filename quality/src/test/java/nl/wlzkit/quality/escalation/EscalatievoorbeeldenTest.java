package nl.wlzkit.quality.escalation;

import java.util.List;
import nl.wlzkit.testing.Rekenvoorbeeldproeven;

/** The worked examples of escalation. */
class EscalatievoorbeeldenTest extends Rekenvoorbeeldproeven {
    EscalatievoorbeeldenTest() {
        super(
                new Escalatieberekeningen(),
                List.of(Escalatie.STAPPEN, Oordeelvergelijking.STAPPEN),
                List.of(Escalatievraag.LEZINGEN));
    }
}
