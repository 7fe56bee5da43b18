package nl.wlzkit.tariff.policy;

import nl.wlzkit.tariff.Tariefregels;
import nl.wlzkit.testing.Normenproeven;

/** Every norm that belongs here has a place. */
class NormenTest extends Normenproeven {
    NormenTest() {
        super(new Tariefregels(), 39);
    }
}
