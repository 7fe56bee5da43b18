package nl.wlzkit.regions.demand;

import nl.wlzkit.testing.Rekenvoorbeeldproeven;

/** The worked examples of the demand for care. */
class VraagvoorbeeldenTest extends Rekenvoorbeeldproeven {
    VraagvoorbeeldenTest() {
        super(new Vraagberekeningen());
    }
}
