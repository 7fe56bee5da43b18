package nl.wlzkit.regions.region;

import nl.wlzkit.testing.Rekenvoorbeeldproeven;

/** The worked examples of the calculators about regions. */
class RegiovoorbeeldenTest extends Rekenvoorbeeldproeven {
    RegiovoorbeeldenTest() {
        super(new Regioberekeningen());
    }
}
