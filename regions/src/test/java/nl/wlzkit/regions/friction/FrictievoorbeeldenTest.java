package nl.wlzkit.regions.friction;

import nl.wlzkit.testing.Rekenvoorbeeldproeven;

/** The worked examples about frictions. */
class FrictievoorbeeldenTest extends Rekenvoorbeeldproeven {
    FrictievoorbeeldenTest() {
        super(new Frictieberekeningen());
    }
}
