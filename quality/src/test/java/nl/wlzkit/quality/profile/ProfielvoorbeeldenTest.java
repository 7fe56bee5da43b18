package nl.wlzkit.quality.profile;

import nl.wlzkit.quality.Rekenvoorbeeldproeven;

/** The worked examples of this package. */
class ProfielvoorbeeldenTest extends Rekenvoorbeeldproeven {
    ProfielvoorbeeldenTest() {
        super(new Profielberekeningen(), Profielberekeningen.stappen(), Profielberekeningen.lezingen());
    }
}
