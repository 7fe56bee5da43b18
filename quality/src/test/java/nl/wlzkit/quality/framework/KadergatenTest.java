package nl.wlzkit.quality.framework;

import nl.wlzkit.testing.Gatenproeven;

/** What holds for the holes of every question of this package. */
class KadergatenTest extends Gatenproeven {
    KadergatenTest() {
        super(new Kaderberekeningen());
    }
}
