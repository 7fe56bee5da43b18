package nl.wlzkit.quality.profile;

import nl.wlzkit.testing.Rekenvoorbeeldproeven;

/** The worked examples of this package. */
class ProfielvoorbeeldenTest extends Rekenvoorbeeldproeven {
    ProfielvoorbeeldenTest() {
        super(new Profielberekeningen());
    }
}
