package nl.wlzkit.quality.procurement;

import nl.wlzkit.testing.Rekenvoorbeeldproeven;

/** The worked examples of the calculators of purchasing. */
class InkoopvoorbeeldenTest extends Rekenvoorbeeldproeven {
    InkoopvoorbeeldenTest() {
        super(new Inkoopberekeningen());
    }
}
