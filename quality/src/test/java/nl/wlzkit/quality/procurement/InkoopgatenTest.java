package nl.wlzkit.quality.procurement;

import nl.wlzkit.testing.Gatenproeven;

/** What holds for the holes of every question of this package. */
class InkoopgatenTest extends Gatenproeven {
    InkoopgatenTest() {
        super(new Inkoopberekeningen());
    }
}
