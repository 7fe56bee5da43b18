package nl.wlzkit.quality.profile;

import nl.wlzkit.testing.Normenproeven;

/** Every norm that belongs here has a place. */
class ProfielnormenTest extends Normenproeven {
    ProfielnormenTest() {
        super(new Profielberekeningen(), 341);
    }
}
