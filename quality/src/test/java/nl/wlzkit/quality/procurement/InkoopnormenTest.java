package nl.wlzkit.quality.procurement;

import nl.wlzkit.testing.Normenproeven;

/** Every norm that belongs here has a place. */
class InkoopnormenTest extends Normenproeven {
    InkoopnormenTest() {
        super(new Inkoopberekeningen(), 200);
    }
}
