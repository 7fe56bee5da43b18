package nl.wlzkit.quality.oversight;

import nl.wlzkit.testing.Gatenproeven;

/** What holds for the holes of every question of this package. */
class ToezichtgatenTest extends Gatenproeven {
    ToezichtgatenTest() {
        super(new Toezichtberekeningen());
    }
}
