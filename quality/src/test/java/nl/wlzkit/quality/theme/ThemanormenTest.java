package nl.wlzkit.quality.theme;

import nl.wlzkit.testing.Normenproeven;

/** Every norm that belongs here has a place. */
class ThemanormenTest extends Normenproeven {
    ThemanormenTest() {
        super(new Themaregels(), 78);
    }
}
