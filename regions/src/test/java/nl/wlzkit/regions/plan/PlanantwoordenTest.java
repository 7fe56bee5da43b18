package nl.wlzkit.regions.plan;

import nl.wlzkit.testing.Antwoordproeven;

/** What holds for every question and answer of this package. */
class PlanantwoordenTest extends Antwoordproeven {
    PlanantwoordenTest() {
        super(new Planberekeningen());
    }
}
