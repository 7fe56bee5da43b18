package nl.wlzkit.regions.friction;

import nl.wlzkit.testing.Antwoordproeven;

/** What holds for every question and answer of this package. */
class FrictieantwoordenTest extends Antwoordproeven {
    FrictieantwoordenTest() {
        super(new Frictieberekeningen());
    }
}
