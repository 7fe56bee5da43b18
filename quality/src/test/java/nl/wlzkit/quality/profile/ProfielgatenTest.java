package nl.wlzkit.quality.profile;

import nl.wlzkit.testing.Gatenproeven;

/** What holds for the holes of every question of this package. */
class ProfielgatenTest extends Gatenproeven {
    ProfielgatenTest() {
        super(new Profielberekeningen());
    }
}
