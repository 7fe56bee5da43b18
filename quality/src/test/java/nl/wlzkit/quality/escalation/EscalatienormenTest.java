package nl.wlzkit.quality.escalation;

import nl.wlzkit.testing.Normenproeven;

/** Every norm that belongs here has a place. */
class EscalatienormenTest extends Normenproeven {
    EscalatienormenTest() {
        super(new Escalatieberekeningen(), 8);
    }
}
