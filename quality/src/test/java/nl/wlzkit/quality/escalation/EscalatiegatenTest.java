package nl.wlzkit.quality.escalation;

import nl.wlzkit.testing.Gatenproeven;

/** What holds for the holes of every question of this package. */
class EscalatiegatenTest extends Gatenproeven {
    EscalatiegatenTest() {
        super(new Escalatieberekeningen());
    }
}
