package nl.wlzkit.quality.escalation;

import nl.wlzkit.testing.Rekenvoorbeeldproeven;

/** The worked examples of escalation. */
class EscalatievoorbeeldenTest extends Rekenvoorbeeldproeven {
    EscalatievoorbeeldenTest() {
        super(new Escalatieberekeningen());
    }
}
