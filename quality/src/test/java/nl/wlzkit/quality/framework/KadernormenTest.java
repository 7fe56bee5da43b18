package nl.wlzkit.quality.framework;

import nl.wlzkit.testing.Normenproeven;

/** Every norm that belongs here has a place. */
class KadernormenTest extends Normenproeven {
    KadernormenTest() {
        super(new Kaderberekeningen(), 142);
    }
}
