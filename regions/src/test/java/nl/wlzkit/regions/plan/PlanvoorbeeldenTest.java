package nl.wlzkit.regions.plan;

import nl.wlzkit.testing.Rekenvoorbeeldproeven;

/** The worked examples of this package. */
class PlanvoorbeeldenTest extends Rekenvoorbeeldproeven {
    PlanvoorbeeldenTest() {
        super(new Planberekeningen());
    }
}
