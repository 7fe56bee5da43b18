package nl.wlzkit.regions.match;

import nl.wlzkit.testing.Rekenvoorbeeldproeven;

class PlaatsingsvoorbeeldenTest extends Rekenvoorbeeldproeven {
    PlaatsingsvoorbeeldenTest() {
        super(new Plaatsingsberekeningen());
    }
}
